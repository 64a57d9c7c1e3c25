package org.marsad.coder.voice;

import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.voice.Cue.Frame;
import org.marsad.coder.voice.VoiceCues.Part;
import org.marsad.record.Stance;

/// Finds the clause that follows a verb of saying or thinking, and the clause that "as he said" is
/// put into.
final class ClauseAfter {
  private final Passage passage;
  private final CueSite site;
  private final Sentence sentence;
  private final int verb;

  ClauseAfter(Passage passage) {
    this.passage = passage;
    this.site = passage.site();
    this.sentence = site.sentence();
    this.verb = site.head();
  }

  /// "As he noted on Monday, …"
  Optional<Content> asClause() {
    boolean as =
        sentence.relation(verb).equals("advcl")
            && sentence.child(verb, "mark").filter(m -> passage.isWord(m, "as")).isPresent();
    boolean own = site.cue().isSaying() && site.cue().takes(Frame.QUOTATION);
    if (!as || !own || hasComplement()) {
      return Optional.empty();
    }
    var under = sentence.subtree(verb);
    int first = under.getFirst();
    int last = under.getLast();
    if (first > passage.low() + 2) {
      return passage.said(passage.low(), first - 1, "voice-as-clause");
    }
    return passage.said(last + 1, passage.high(), "voice-as-clause");
  }

  private boolean hasComplement() {
    return sentence.children(verb).stream()
        .anyMatch(c -> c > verb && sentence.relation(c).matches("ccomp|xcomp|obj"));
  }

  /// "said that …"
  Optional<Content> clauseAfter() {
    for (int child : sentence.children(verb)) {
      var under = sentence.subtree(child);
      boolean clause =
          under.getFirst() > verb
              && (sentence.relation(child).equals("ccomp") || isQuestion(child));
      if (clause) {
        int last = Math.min(passage.high(), beforeNextCue(child, under));
        return passage
            .said(begin(under.getFirst()), goingOn(last), "voice-clause-after")
            .map(this::withColon);
      }
    }
    return Optional.empty();
  }

  /// The first word of what is said: words between the verb and its clause belong to the verb only
  /// where they hang from it ("told reporters on Monday …").
  private int begin(int clause) {
    for (int i = site.last() + 1; i < clause; i++) {
      if (!Sources.isMark(sentence, i) && !sentence.isUnder(i, verb)) {
        return i;
      }
    }
    return clause;
  }

  /// "… and that it was over": the second clause may hang elsewhere.
  private int goingOn(int last) {
    int next = last + 1;
    boolean linked = sentence.token(last).tag().equals("CC");
    if (!linked && next < passage.high() && sentence.token(next).tag().equals("CC")) {
      next++;
      linked = true;
    }
    boolean goesOn =
        linked && next < passage.high() && passage.isWord(next, "that")
            || next + 1 < passage.high() && passage.isWord(next, ",") && opensSpeech(next + 1);
    return goesOn ? end(next) : last;
  }

  /// Whether a quotation begins here in which the sentence goes on: "that once it was over, “they
  /// …”".
  private boolean opensSpeech(int i) {
    var span = sentence.token(i).span();
    return passage.quotes().speechBeside(site).stream()
        .anyMatch(q -> q.whole().start() == span.start());
  }

  private int end(int from) {
    for (int i = from + 1; i <= passage.high(); i++) {
      if (passage.isOtherCue(i)) {
        return Math.max(from, beforeLink(i));
      }
    }
    return passage.high();
  }

  /// "said it was over: “…”"
  private Content withColon(Content content) {
    int end = content.spans().getLast().end();
    return passage.quotes().speechBeside(site).stream()
        .filter(q -> q.whole().start() >= end && q.whole().start() <= end + 3)
        .filter(q -> isColon(end))
        .findFirst()
        .map(q -> content.with(q.whole()))
        .orElse(content);
  }

  private boolean isColon(int offset) {
    return sentence.tokenAt(offset).filter(i -> sentence.token(i).text().equals(":")).isPresent();
  }

  /// "asked if …"
  private boolean isQuestion(int clause) {
    return sentence.relation(clause).equals("advcl")
        && (site.cue().stance() == Stance.REQUESTS
            || sentence.subtree(clause).getFirst() == site.last() + 1)
        && sentence
            .child(clause, "mark")
            .filter(m -> passage.word(m).matches("if|whether"))
            .isPresent();
  }

  /// ", adding that …", "and said …" is the speaker's next utterance, "while others said …" another
  /// speaker's, though the grammar may hang them lower.
  private int beforeNextCue(int clause, List<Integer> under) {
    for (int i : under) {
      boolean next = i > clause + 1 && isNextCue(i, clause);
      if (next) {
        return Math.max(clause, beforeLink(i));
      }
    }
    return under.getLast();
  }

  private boolean isNextCue(int i, int clause) {
    var found =
        passage.cues().at(sentence, i, Part.VERB).filter(c -> c.cue().takes(Frame.QUOTATION));
    if (found.isEmpty() || !passage.quotes().together(sentence, i, verb)) {
      return false;
    }
    boolean participle = sentence.token(i).tag().equals("VBG") && Sources.isMark(sentence, i - 1);
    boolean beside =
        sentence.head(i) == clause && sentence.relation(i).matches("conj|parataxis|advcl");
    boolean sameTense = sentence.token(i).tag().equals(sentence.token(verb).tag());
    return participle || beside && sameTense && passage.isFinite();
  }

  /// The last word before a clause with its link word and comma.
  private int beforeLink(int next) {
    int at = Math.min(next, sentence.subtree(next).getFirst()) - 1;
    while (at > verb
        && sentence.token(at).text().matches(",|and|but|while|though|although|;|–|—")) {
      at--;
    }
    return at;
  }

  /// What follows, where the grammar is lost: "said New York is safe".
  Optional<Content> rest() {
    int next = site.last() + 1;
    boolean begins =
        next < passage.high()
            && (isLost() || !passage.hasRightObject() || site.cue().head().equals("tell"))
            && sentence.token(next).tag().matches("DT|NN.*|PRP.*|EX|CD|JJ|IN|W.*");
    if (!begins
        || passage.word(next).matches("in|on|at|by|of|as|to|for|with|about|after|before|during")) {
      return Optional.empty();
    }
    boolean verbal = false;
    int last = passage.high();
    for (int i = next; i <= passage.high(); i++) {
      verbal |= sentence.token(i).isVerb();
      if (passage.word(i).matches("[;:]")) {
        last = i;
        break;
      }
    }
    return verbal ? passage.said(next, last, "voice-rest") : Optional.empty();
  }

  /// Whether the grammar hangs the verb from something that follows it, as it never should.
  boolean isLost() {
    return sentence.head(verb) > verb && !sentence.relation(verb).matches("ccomp|advcl");
  }
}
