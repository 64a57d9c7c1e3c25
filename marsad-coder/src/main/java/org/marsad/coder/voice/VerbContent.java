package org.marsad.coder.voice;

import java.util.Optional;
import java.util.function.Supplier;
import org.marsad.coder.voice.Cue.Frame;

/// Finds what the speaker of one verb says, by the first rule that fits: quotation marks and commas
/// go before grammar, which often errs beside them.
final class VerbContent {
  private final CueSite site;
  private final QuotedSpeech quoted;
  private final ClauseAfter after;
  private final ClauseBefore before;
  private final Complement complement;

  VerbContent(CueSite site, Optional<Source> source, Quotes quotes, VoiceCues cues) {
    var passage = new Passage(site, source, quotes, cues);
    this.site = site;
    this.quoted = new QuotedSpeech(passage);
    this.after = new ClauseAfter(passage);
    this.before = new ClauseBefore(passage);
    this.complement = new Complement(passage);
  }

  Optional<Content> find() {
    var cue = site.cue();
    boolean speech = cue.takes(Frame.QUOTATION);
    boolean clause = cue.takes(Frame.CLAUSE);
    boolean lost = after.isLost();
    boolean object = cue.takes(Frame.OBJECT) || complement.endsInPreposition();
    return first(speech && !quoted.startsClause(), quoted::quotationBefore)
        .or(() -> first(clause, after::asClause))
        .or(() -> first(clause, after::clauseAfter))
        .or(() -> first(speech, quoted::quotationAfter).map(this::whole))
        .or(() -> first(clause, before::clauseBefore))
        .or(() -> first(cue.takes(Frame.INFINITIVE), complement::infinitive))
        .or(() -> first(clause && speech && lost, after::rest))
        .or(() -> first(object, complement::object))
        .or(() -> first(cue.takes(Frame.ABOUT), complement::about))
        .or(() -> first(speech, quoted::quotationInSentenceBefore))
        .or(() -> first(clause && speech, after::rest));
  }

  private static Optional<Content> first(boolean fits, Supplier<Optional<Content>> rule) {
    return fits ? rule.get() : Optional.empty();
  }

  /// "said “local forces” must lead"
  private Content whole(Content content) {
    boolean half = quoted.goesOnUnquoted(content.spans().getFirst().end());
    return half && site.cue().takes(Frame.CLAUSE) ? after.rest().orElse(content) : content;
  }
}
