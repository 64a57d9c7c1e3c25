package org.marsad.coder.happening;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.Triggers;
import org.marsad.record.Factuality;

/// What a sentence takes back of what it tells: "there is no evidence that they were killed",
/// "reports that they were killed are untrue", "it said they were killed; that was wrong".
final class Doubts {
  private static final int HIGHEST = 6;
  private static final Set<String> OWN =
      Set.of("evidence", "account", "falsehood", "lack", "retraction");
  private static final Set<String> CONTENT = Set.of("acl", "ccomp", "nmod", "dep");
  private static final Set<String> WITHIN =
      Set.of("acl", "ccomp", "nmod", "dep", "obj", "nsubj", "nsubj:pass", "conj", "obl", "xcomp");
  private static final Set<String> NEGATORS = Set.of("no", "not", "n't", "n’t", "never", "without");
  private static final Set<String> PROVING = Set.of("prove", "turn", "appear", "seem", "be");
  private static final Set<String> TRUE = Set.of("true", "correct", "accurate");
  private static final Set<String> NOBODY = Set.of("nothing", "nobody", "none");
  private static final Set<String> POINTERS = Set.of("that", "this", "which", "it");

  private final Set<String> evidence = new HashSet<>();
  private final Set<String> accounts = new HashSet<>();
  private final Set<String> falsehoods = new HashSet<>();
  private final Set<String> lacking = new HashSet<>();
  private final Set<String> retractions = new HashSet<>();

  Doubts(Triggers triggers) {
    for (Triggers.Cue cue : triggers.cues()) {
      switch (cue.cueClass()) {
        case "evidence" -> evidence.add(cue.cue());
        case "account" -> accounts.add(cue.cue());
        case "falsehood" -> falsehoods.add(cue.cue());
        case "lack" -> lacking.add(cue.cue());
        case "retraction" -> retractions.add(cue.cue());
        default -> {}
      }
    }
  }

  /// Whether the cue is one of those read here, and bears on nothing by itself.
  static boolean owns(Triggers.Cue cue) {
    return OWN.contains(cue.cueClass());
  }

  /// @param head the word that evokes the happening, or the verb that carries it
  Optional<Factuality> of(Sentence sentence, int head) {
    for (int at = head, steps = 0; steps < HIGHEST; steps++) {
      int up = sentence.head(at);
      if (up < 0) {
        return Optional.empty();
      }
      var relation = sentence.relation(at);
      var lemma = lemma(sentence, up);
      if (CONTENT.contains(relation)) {
        if (evidence.contains(lemma) && isLacking(sentence, up)) {
          return Optional.of(Factuality.UNKNOWN);
        }
        boolean that = relation.equals("ccomp");
        if (that && isNobodys(sentence, up)) {
          return Optional.of(Factuality.UNKNOWN);
        }
        if (accounts.contains(lemma) && isCalledFalse(sentence, up)
            || that && (isTakenBack(sentence, up) || isNotTrue(sentence, up))) {
          return Optional.of(Factuality.DENIED);
        }
      }
      if (relation.equals("xcomp") && isFalse(sentence, up)) {
        return Optional.of(Factuality.DENIED);
      }
      if (!WITHIN.contains(relation)) {
        return Optional.empty();
      }
      at = up;
    }
    return Optional.empty();
  }

  /// "Nothing suggests that …", "nobody said that …".
  private static boolean isNobodys(Sentence sentence, int verb) {
    return sentence.children(verb, Set.of("nsubj")).stream()
        .anyMatch(c -> NOBODY.contains(sentence.token(c).lower()));
  }

  /// "no evidence", "has not found evidence", "lacks proof", "without any sign".
  private boolean isLacking(Sentence sentence, int noun) {
    if (hasNegator(sentence, noun)) {
      return true;
    }
    int verb = sentence.head(noun);
    return verb >= 0
        && sentence.relation(noun).matches("obj|nsubj|nsubj:pass|obl")
        && (hasNegator(sentence, verb) || lacking.contains(lemma(sentence, verb)));
  }

  private static boolean hasNegator(Sentence sentence, int word) {
    return sentence.children(word).stream()
        .anyMatch(c -> NEGATORS.contains(sentence.token(c).lower()));
  }

  /// "reports … are untrue", "proved false", "retracted a report".
  private boolean isCalledFalse(Sentence sentence, int noun) {
    int predicate = sentence.head(noun);
    if (predicate < 0) {
      return false;
    }
    var relation = sentence.relation(noun);
    if (relation.equals("obj") || relation.equals("nsubj:pass")) {
      return retractions.contains(lemma(sentence, predicate)) && !hasNegator(sentence, predicate);
    }
    boolean proved =
        PROVING.contains(lemma(sentence, predicate))
            && sentence.children(predicate).stream().anyMatch(c -> isFalse(sentence, c));
    return relation.equals("nsubj") && (proved || isFalse(sentence, predicate));
  }

  /// "…; that was wrong".
  private boolean isTakenBack(Sentence sentence, int predicate) {
    return isFalse(sentence, predicate)
        && sentence.children(predicate, Set.of("nsubj")).stream()
            .anyMatch(c -> POINTERS.contains(sentence.token(c).lower()));
  }

  /// "It was not true that …", "it is false that …".
  private boolean isNotTrue(Sentence sentence, int predicate) {
    return isFalse(sentence, predicate)
        || TRUE.contains(lemma(sentence, predicate)) && hasNegator(sentence, predicate);
  }

  private boolean isFalse(Sentence sentence, int predicate) {
    return falsehoods.contains(lemma(sentence, predicate)) && !hasNegator(sentence, predicate);
  }

  private static String lemma(Sentence sentence, int token) {
    return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }
}
