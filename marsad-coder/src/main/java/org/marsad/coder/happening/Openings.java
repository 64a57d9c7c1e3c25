package org.marsad.coder.happening;

import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.record.Factuality;

/// Clauses that open with their auxiliary: "Were the prisoners killed?", "Had the army attacked,
/// thousands would have fled".
final class Openings {
  private static final Set<String> SUPPOSING = Set.of("had", "were", "should");

  private Openings() {}

  static Optional<Factuality> of(Sentence sentence, int verb) {
    var first =
        sentence.children(verb).stream()
            .filter(c -> sentence.relation(c).startsWith("aux"))
            .filter(c -> isBeforeSubject(sentence, verb, c))
            .findFirst();
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (isQuestion(sentence)) {
      return Optional.of(Factuality.UNKNOWN);
    }
    return sentence.relation(verb).equals("advcl")
            && SUPPOSING.contains(sentence.token(first.get()).lower())
        ? Optional.of(Factuality.HYPOTHETICAL)
        : Optional.empty();
  }

  private static boolean isBeforeSubject(Sentence sentence, int verb, int auxiliary) {
    return sentence.children(verb, Set.of("nsubj", "nsubj:pass")).stream()
        .anyMatch(s -> auxiliary < s && s < verb);
  }

  private static boolean isQuestion(Sentence sentence) {
    return sentence.tokens().stream()
        .skip(Math.max(0, sentence.size() - 2))
        .anyMatch(t -> t.text().equals("?"));
  }
}
