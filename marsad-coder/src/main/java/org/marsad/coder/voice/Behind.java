package org.marsad.coder.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds on whom a speaker rests by the same passage: "the monitor, which relies on sources inside
/// the country", "state media said, citing residents".
final class Behind {
  private static final Set<String> RESTING = Set.of("rely", "draw", "depend", "base");
  private static final Set<String> CITING = Set.of("citing", "quoting");

  private Behind() {}

  static Draft with(Draft draft) {
    if (draft.source().isEmpty()) {
      return draft;
    }
    var found = new ArrayList<Source>();
    var sentence = draft.site().sentence();
    for (int i = 0; i < sentence.size(); i++) {
      (CITING.contains(sentence.token(i).lower()) ? cited(draft, i) : rested(draft, i))
          .ifPresent(found::add);
    }
    return found.isEmpty() ? draft : draft.behind(found);
  }

  /// "…, citing residents"
  private static Optional<Source> cited(Draft draft, int participle) {
    var sentence = draft.site().sentence();
    boolean own =
        participle != draft.site().head()
            && draft.site().cue().isSaying()
            && (sentence.isUnder(participle, draft.site().head())
                || sentence.isUnder(participle, draft.source().get().head()));
    return own
        ? sentence.child(participle, "obj").map(o -> Sources.phrase(sentence, o, participle))
        : Optional.empty();
  }

  /// "which relies on sources"
  private static Optional<Source> rested(Draft draft, int verb) {
    var sentence = draft.site().sentence();
    var source = draft.source().get();
    boolean own =
        verb >= source.first()
            && verb <= source.last()
            && RESTING.contains(sentence.token(verb).lemma());
    return own ? on(draft, verb).stream().findFirst() : Optional.empty();
  }

  private static List<Source> on(Draft draft, int verb) {
    var sentence = draft.site().sentence();
    return sentence.children(verb).stream()
        .filter(c -> sentence.preposition(c).filter(p -> p.matches("on|upon")).isPresent())
        .map(c -> Sources.afterPreposition(sentence, c))
        .toList();
  }
}
