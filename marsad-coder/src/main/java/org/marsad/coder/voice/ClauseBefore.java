package org.marsad.coder.voice;

import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.voice.Cue.Frame;

/// Finds the clause that a verb of saying follows or is put into: "…, he said, …".
final class ClauseBefore {
  private static final Set<String> GROUP_RIGHT =
      Set.of(
          "nsubj",
          "obj",
          "iobj",
          "obl",
          "obl:tmod",
          "obl:npmod",
          "nmod",
          "nmod:tmod",
          "advmod",
          "compound:prt",
          "dep",
          "nsubj:pass");

  /// Verbs whose object is spoken to.
  private static final Set<String> TELLING =
      Set.of(
          "tell",
          "ask",
          "inform",
          "remind",
          "assure",
          "reassure",
          "notify",
          "advise",
          "brief",
          "warn",
          "caution",
          "write",
          "text",
          "email");

  private static final Set<String> DASHES = Set.of(",", "—", "–", "--", "-", "…", "...");

  private final Passage passage;
  private final CueSite site;
  private final Sentence sentence;
  private final int verb;

  ClauseBefore(Passage passage) {
    this.passage = passage;
    this.site = passage.site();
    this.sentence = site.sentence();
    this.verb = site.head();
  }

  /// "…, he said, …"
  Optional<Content> clauseBefore() {
    if (passage.left() < passage.low() + 3
        || !DASHES.contains(sentence.token(passage.left() - 1).text())
        || !isInsertable()) {
      return Optional.empty();
    }
    if (!passage.isFinite()
        || passage.isRelative()
        || passage.source().isEmpty()
        || !hangsTogether()) {
      return Optional.empty();
    }
    return passage.said(afterDash(), passage.left() - 2, "voice-clause-before").map(this::withRest);
  }

  /// Verbs that can be put into another's sentence: "he said", "they fear".
  private boolean isInsertable() {
    return site.cue().takes(Frame.QUOTATION) || !site.cue().takes(Frame.OBJECT);
  }

  /// A single dash parts what the writer says from what the speaker says.
  private int afterDash() {
    int dash = -1;
    for (int i = passage.low(); i < passage.left() - 3; i++) {
      if (sentence.token(i).text().matches("—|–|--|;")) {
        if (dash >= 0) {
          return passage.low();
        }
        dash = i;
      }
    }
    return dash < 0 || !isStatement(dash + 1, passage.left() - 2) ? passage.low() : dash + 1;
  }

  /// Whether the cue stands apart from a clause before it, with no object of its own.
  private boolean hangsTogether() {
    int edge = rightEdge();
    boolean apart =
        edge + 1 > passage.high()
            || DASHES.contains(sentence.token(edge + 1).text())
            || Sources.isMark(sentence, edge + 1);
    return hasLeftClause()
        || apart && isStatement(passage.low(), passage.left() - 2) && !hasObject();
  }

  private boolean hasLeftClause() {
    return sentence.children(verb).stream()
        .anyMatch(c ->
            c < passage.left()
                && sentence.relation(c).matches("ccomp|dep")
                && Sources.isVerbLike(sentence, c));
  }

  private boolean hasObject() {
    boolean told = TELLING.contains(site.cue().head());
    return sentence.children(verb).stream()
        .filter(c -> c > verb && !passage.isSource(c))
        .anyMatch(c -> sentence.relation(c).matches(told ? "xcomp|ccomp" : "obj|xcomp|ccomp"));
  }

  /// Whether these words are a statement rather than a clause that hangs from the cue ("when
  /// asked").
  private boolean isStatement(int from, int to) {
    boolean verbal = false;
    for (int i = from; i <= to; i++) {
      boolean subject = sentence.relation(i).startsWith("nsubj");
      boolean below =
          sentence.children(verb).stream()
              .anyMatch(c -> sentence.relation(c).equals("advcl") && hasMark(c));
      boolean hanging = below && sentence.isUnder(i, verb);
      verbal |= subject && !hanging;
    }
    return verbal;
  }

  private boolean hasMark(int clause) {
    return sentence.hasChild(clause, "mark") || sentence.hasChild(clause, "advmod");
  }

  private Content withRest(Content content) {
    int edge = rightEdge();
    boolean parted = edge + 3 <= passage.high() && DASHES.contains(sentence.token(edge + 1).text());
    if (!parted || !isOutside(edge + 2)) {
      return content;
    }
    return passage
        .said(edge + 2, passage.high(), content.rule())
        .map(rest -> content.with(rest.spans().getFirst()))
        .orElse(content);
  }

  /// Whether a word does not hang from the verb, or hangs from what is said.
  private boolean isOutside(int i) {
    for (int child : sentence.children(verb)) {
      if (sentence.relation(child).equals("ccomp") && sentence.isUnder(i, child)) {
        return true;
      }
    }
    return !sentence.isUnder(i, verb);
  }

  private int rightEdge() {
    int edge = Math.max(site.last(), passage.source().map(Source::last).orElse(verb));
    for (int child : sentence.children(verb)) {
      if (child > verb && GROUP_RIGHT.contains(sentence.relation(child))) {
        edge = Math.max(edge, sentence.subtree(child).getLast());
      }
    }
    return edge;
  }
}
