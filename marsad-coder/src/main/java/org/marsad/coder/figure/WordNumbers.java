package org.marsad.coder.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.Table;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.record.Amount;

/// Words that bound a number without naming it: "dozens", "several", "a couple of", "no".
final class WordNumbers {
  private static final int LONGEST = 4;
  private static final List<String> NEEDS = List.of("any", "noun", "plural", "counted", "told");

  private final Map<String, Phrase> phrases = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();

  private record Phrase(Amount amount, Numeral.Needs needs) {}

  static WordNumbers load(WordLists lists) {
    var words = new WordNumbers();
    for (var row : lists.table("figure-words.tsv").rows()) {
      words.beginnings.add(row.text("words").split(" ", 2)[0]);
      words.phrases.put(row.text("words"), new Phrase(amount(row), needs(row)));
    }
    return words;
  }

  private static Numeral.Needs needs(Table.Row row) {
    return switch (row.oneOf("needs", NEEDS)) {
      case "noun" -> Numeral.Needs.NOUN;
      case "plural" -> Numeral.Needs.PLURAL;
      case "counted" -> Numeral.Needs.COUNTED;
      case "told" -> Numeral.Needs.TOLD;
      default -> Numeral.Needs.NOTHING;
    };
  }

  private static Amount amount(Table.Row row) {
    var low = row.number("low");
    var best = row.number("best");
    if (low.isPresent()) {
      return best.<Amount>map(Amount.Exactly::new)
          .orElseGet(() -> new Amount.Vague(low.get(), row.number("high")));
    }
    return new Amount.About(
        best.orElseThrow(() -> row.faulty("neither 'low' nor 'best' is filled; fill in one")));
  }

  /// Whether a phrase may begin with this word.
  boolean mayBegin(String word) {
    return beginnings.contains(word);
  }

  /// The longest phrase that begins at this token.
  Optional<Numeral> at(Sentence sentence, int start) {
    for (int length = Math.min(LONGEST, sentence.size() - start); length > 0; length--) {
      var phrase = phrases.get(Phrases.words(sentence, start, start + length - 1));
      if (phrase != null) {
        int last = start + length - 1;
        return Optional.of(
            new Numeral(start, start, last, phrase.amount(), Optional.empty(), phrase.needs()));
      }
    }
    return Optional.empty();
  }
}
