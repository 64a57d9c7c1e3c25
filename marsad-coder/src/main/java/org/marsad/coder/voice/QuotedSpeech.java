package org.marsad.coder.voice;

import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.Quotation;
import org.marsad.record.Span;

/// Finds the quotation beside a verb of saying. Marks go before grammar, which often errs beside
/// them.
final class QuotedSpeech {
  private final Passage passage;
  private final CueSite site;
  private final Sentence sentence;
  private final int verb;

  QuotedSpeech(Passage passage) {
    this.passage = passage;
    this.site = passage.site();
    this.sentence = site.sentence();
    this.verb = site.head();
  }

  /// Whether a clause follows at once: "on the show “Talk,” he said that …".
  boolean startsClause() {
    return sentence.children(verb).stream()
            .anyMatch(c ->
                sentence.relation(c).equals("ccomp")
                    && sentence.subtree(c).getFirst() == site.last() + 1)
        && passage.quotes().speechBeside(site).stream()
            .noneMatch(q -> q.inside().start() <= sentence.token(passage.low()).span().end());
  }

  /// "“…,” he said. “…”"
  Optional<Content> quotationBefore() {
    int edge = sentence.token(passage.left()).span().start();
    if (!passage.isFinite() || passage.isRelative()) {
      return Optional.empty();
    }
    for (Quotation quotation : passage.quotes().speechBeside(site)) {
      var marks = quotation.whole();
      if (marks.end() <= edge && passage.isGap(marks.end(), edge)) {
        var said = passage.grown(beginning(marks), marks.end());
        var content = new Content(List.of(said), true, "voice-quotation-before");
        return Optional.of(quotationGoingOn().map(content::with).orElse(content));
      }
    }
    return Optional.empty();
  }

  /// "“Why?” he asked."
  Optional<Content> quotationInSentenceBefore() {
    boolean begins =
        verb < 8 && passage.isFinite() && !passage.isRelative() && !passage.hasRightObject();
    return passage
        .quotes()
        .endingBefore(sentence)
        .filter(q -> begins)
        .map(q -> new Content(List.of(q.whole()), true, "voice-quotation-before"))
        .map(c -> quotationGoingOn().map(c::with).orElse(c));
  }

  /// Half a sentence in marks is quoted with its other half.
  private int beginning(Span marks) {
    int start = sentence.token(passage.low()).span().start();
    if (marks.start() <= start || passage.isGap(start, marks.start())) {
      return marks.start();
    }
    for (int i = passage.low(); i < passage.left(); i++) {
      var token = sentence.token(i);
      if (token.span().start() >= marks.start()) {
        break;
      }
      if (passage.isOtherCue(i)) {
        return marks.start();
      }
    }
    return start;
  }

  /// The quotation that goes on after the speaker, in the same sentence.
  Optional<Span> quotationGoingOn() {
    for (Quotation quotation : passage.quotes().speechBeside(site)) {
      var marks = quotation.whole();
      if (marks.start() >= site.end() && follows(marks.start())) {
        return Optional.of(marks);
      }
    }
    return Optional.empty();
  }

  /// Whether a quotation that starts here follows the cue without another cue between.
  private boolean follows(int start) {
    int last = verb;
    for (int i = site.last() + 1; i <= passage.high(); i++) {
      var token = sentence.token(i);
      if (token.span().start() >= start) {
        break;
      }
      if (passage.isOtherCue(i)) {
        return false;
      }
      last = i;
    }
    return last == site.last()
        || Sources.isMark(sentence, last)
        || passage.word(last).matches("that|to");
  }

  /// "said: “…”"
  Optional<Content> quotationAfter() {
    return quotationGoingOn().map(s -> new Content(List.of(s), true, "voice-quotation-after"));
  }

  /// "said “local forces” must lead"
  boolean goesOnUnquoted(int end) {
    return sentence
        .tokenAt(end)
        .filter(i -> i < passage.high() && !Sources.isMark(sentence, i))
        .filter(i -> sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD"))
        .isPresent();
  }
}
