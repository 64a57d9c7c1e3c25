package org.marsad.coder.voice;

import java.util.List;
import java.util.Set;
import org.marsad.coder.reading.Quotation;

/// Decides which attributions inside what somebody else says are hands of their own. A speaker's
/// own thoughts ("I believe") and what he makes of others' minds are his words, not another voice;
/// whom he says to have spoken is one.
final class Nesting {
  private static final Set<String> RULES =
      Set.of(
          "voice-clause-after",
          "voice-clause-before",
          "voice-quotation-before",
          "voice-quotation-after",
          "voice-according-to",
          "voice-rest",
          "voice-reports",
          "voice-citation");
  private static final Set<String> SAME =
      Set.of("i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "one");

  private final Quotes quotes;

  Nesting(Quotes quotes) {
    this.quotes = quotes;
  }

  /// @param drafts of one sentence
  List<Draft> kept(List<Draft> drafts) {
    return drafts.stream().filter(d -> isVoice(d) || !isNested(d, drafts)).toList();
  }

  private static boolean isVoice(Draft draft) {
    return draft.site().cue().isSaying()
        && RULES.contains(draft.rule())
        && tookPlace(draft.site())
        && draft.source().filter(s -> !isSame(s)).isPresent();
  }

  /// "would say", "let us say" and "to say" report no speech.
  private static boolean tookPlace(CueSite site) {
    return !site.token().tag().equals("VB");
  }

  private static boolean isSame(Source source) {
    return SAME.contains(source.sentence().token(source.head()).lower());
  }

  private boolean isNested(Draft draft, List<Draft> drafts) {
    var site = draft.site();
    boolean quoted =
        quotes.around(site.sentence(), site.head()).filter(Nesting::isSpeech).isPresent();
    return quoted || drafts.stream().anyMatch(d -> !d.equals(draft) && d.says(site.start()));
  }

  private static boolean isSpeech(Quotation quotation) {
    return !quotation.scare();
  }
}
