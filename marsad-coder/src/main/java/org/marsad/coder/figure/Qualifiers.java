package org.marsad.coder.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.record.Amount;

/// Words that bound a number: "more than", "at least", "up to", "fewer than", "some", "or more".
///
/// "More than 37,000" is stated as 37,001 or more, and "fewer than 10" likewise as 9 or less: the
/// nearest whole number that fits, whatever is counted.
final class Qualifiers {
  private static final int LONGEST = 4;
  private static final List<String> SENSES = List.of("more", "least", "most", "fewer", "about");

  /// Words that may stand between qualifier and number: "at least another 12".
  private static final Set<String> BETWEEN = Set.of("another", "additional", "further", "the");

  /// Verbs after which "over" and "under" are places: "jets flew over three villages".
  private static final Set<String> MOVING =
      Set.of("fly", "pass", "hover", "circle", "fire", "argue", "preside", "hand", "jump", "live");

  private final Map<String, String> before = new HashMap<>();
  private final Map<String, String> after = new HashMap<>();

  static Qualifiers load(WordLists lists) {
    var qualifiers = new Qualifiers();
    for (var row : lists.table("figure-qualifiers.tsv").rows()) {
      boolean first = row.oneOf("place", List.of("before", "after")).equals("before");
      var map = first ? qualifiers.before : qualifiers.after;
      map.put(row.text("words"), row.oneOf("sense", SENSES));
    }
    return qualifiers;
  }

  /// The numeral with the qualifiers that stand at its sides.
  Numeral qualify(Sentence sentence, Numeral numeral) {
    int end = BETWEEN.contains(Phrases.word(sentence, numeral.first() - 1)) ? 2 : 1;
    for (int gap = end; gap > 0; gap--) {
      var qualified = before(sentence, numeral, numeral.first() - gap);
      if (qualified.isPresent()) {
        return qualified.get();
      }
    }
    return after(sentence, numeral).orElse(numeral);
  }

  private Optional<Numeral> before(Sentence sentence, Numeral numeral, int last) {
    for (int first = Math.max(0, last - LONGEST + 1); first <= last; first++) {
      String words = Phrases.words(sentence, first, last);
      var sense = before.get(words);
      if (sense != null && !MOVING.contains(Phrases.lemma(sentence, first - 1))) {
        return Optional.of(
            new Numeral(
                first,
                numeral.number(),
                numeral.last(),
                bounded(sense, numeral.amount()),
                Optional.of(words),
                numeral.needs()));
      }
    }
    return Optional.empty();
  }

  private Optional<Numeral> after(Sentence sentence, Numeral numeral) {
    int first = numeral.last() + 1;
    for (int last = Math.min(sentence.size() - 1, first + 1); last >= first; last--) {
      String words = Phrases.words(sentence, first, last);
      var sense = after.get(words);
      if (sense != null) {
        return Optional.of(
            new Numeral(
                numeral.first(),
                numeral.number(),
                last,
                bounded(sense, numeral.amount()),
                Optional.of(words),
                numeral.needs()));
      }
    }
    return Optional.empty();
  }

  private static Amount bounded(String sense, Amount amount) {
    if (!(amount instanceof Amount.Exactly(double value))) {
      return amount;
    }
    return switch (sense) {
      case "more" -> new Amount.AtLeast(Math.floor(value) + 1);
      case "least" -> new Amount.AtLeast(value);
      case "most" -> new Amount.AtMost(value);
      case "fewer" -> new Amount.AtMost(Math.max(0, Math.ceil(value) - 1));
      default -> new Amount.About(value);
    };
  }
}
