package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// Finds what is said or wanted where it is no clause: an infinitive, an object, a phrase with
/// "about".
final class Complement {
  private static final Set<String> ABOUT =
      Set.of(
          "about",
          "of",
          "on",
          "for",
          "against",
          "over",
          "at",
          "with",
          "to",
          "from",
          "as",
          "in",
          "toward",
          "towards",
          "regarding",
          "concerning",
          "upon");
  private static final Set<String> WITH_OBJECT =
      Set.of("obj", "iobj", "xcomp", "ccomp", "compound:prt");

  private final Passage passage;
  private final CueSite site;
  private final Sentence sentence;
  private final int verb;

  Complement(Passage passage) {
    this.passage = passage;
    this.site = passage.site();
    this.sentence = site.sentence();
    this.verb = site.head();
  }

  /// "vowed to …"
  Optional<Content> infinitive() {
    for (int child : sentence.children(verb)) {
      boolean to =
          child > verb
              && sentence.relation(child).equals("xcomp")
              && sentence.child(child, "mark").filter(m -> passage.isWord(m, "to")).isPresent();
      if (to) {
        var under = sentence.subtree(child);
        int first = under.getFirst();
        for (int other : sentence.children(verb)) {
          if (sentence.relation(other).equals("obj") && other > verb && other < first) {
            first = sentence.subtree(other).getFirst();
          }
        }
        return passage.said(first, Math.min(passage.high(), under.getLast()), "voice-infinitive");
      }
    }
    return Optional.empty();
  }

  boolean endsInPreposition() {
    return site.cue().words().size() > 1 && sentence.token(site.last()).tag().matches("IN|TO|RP");
  }

  /// "denied the report", "called for talks"
  Optional<Content> object() {
    var parts = new ArrayList<Integer>();
    for (int child : sentence.children(verb)) {
      boolean after = child > site.last();
      boolean object = WITH_OBJECT.contains(sentence.relation(child));
      boolean governed =
          endsInPreposition()
              && sentence.child(child, "case").filter(c -> c == site.last()).isPresent();
      boolean goesOn = !parts.isEmpty() && isComplement(child);
      if (after && (object || governed || goesOn) && !passage.isSource(child)) {
        parts.add(child);
      } else if (after && !parts.isEmpty() && !sentence.relation(child).equals("advmod")) {
        break;
      }
    }
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    int first = Math.max(site.last() + 1, sentence.subtree(parts.getFirst()).getFirst());
    int last = sentence.subtree(parts.getLast()).getLast();
    return passage.said(first, Math.min(passage.high(), last), "voice-object");
  }

  /// "for refusing", "of murder", "as a liar"
  private boolean isComplement(int child) {
    boolean marked =
        sentence.preposition(child).filter(ABOUT::contains).isPresent()
            || sentence
                .child(child, "mark")
                .filter(m -> ABOUT.contains(passage.word(m)))
                .isPresent();
    return marked && sentence.relation(child).matches("obl|advcl|nmod|acl|dep");
  }

  /// "warned of …"
  Optional<Content> about() {
    for (int child : sentence.children(verb)) {
      if (child > site.last() && isComplement(child)) {
        var under = sentence.subtree(child);
        return passage.said(
            under.getFirst() + 1, Math.min(passage.high(), under.getLast()), "voice-about");
      }
    }
    return Optional.empty();
  }
}
