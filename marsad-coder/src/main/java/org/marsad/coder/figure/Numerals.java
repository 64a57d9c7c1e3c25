package org.marsad.coder.figure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.record.Amount;

/// Finds every number of a sentence with its qualifier: in digits, in words, as a range, as a word
/// such as "dozens".
final class Numerals {
  private final NumberWords numbers;
  private final WordNumbers words;
  private final Qualifiers qualifiers;
  private final Units units;
  private final Ranges ranges;

  Numerals(Units units, WordLists lists) {
    this.numbers = NumberWords.load(lists);
    this.words = WordNumbers.load(lists);
    this.qualifiers = Qualifiers.load(lists);
    this.units = units;
    this.ranges = new Ranges(numbers, units);
  }

  /// @param taken tokens of time expressions, whose numbers count nothing
  List<Numeral> in(Sentence sentence, BitSet taken) {
    var found = new ArrayList<Numeral>();
    for (int i = 0; i < sentence.size(); i++) {
      var numeral = taken.get(i) ? Optional.<Numeral>empty() : at(sentence, i);
      if (numeral.isPresent()) {
        int last = numeral.get().last();
        if (taken.get(i, last + 1).isEmpty()) {
          found.add(qualifiers.qualify(sentence, withSign(sentence, numeral.get())));
        }
        i = last;
      }
    }
    return found;
  }

  /// "$5 million": the sign belongs to the number, so that what stands before it qualifies both.
  private Numeral withSign(Sentence sentence, Numeral numeral) {
    int before = numeral.first() - 1;
    return before >= 0 && units.sign(sentence, before).isPresent()
        ? new Numeral(
            before,
            numeral.number(),
            numeral.last(),
            numeral.amount(),
            numeral.qualifier(),
            numeral.needs())
        : numeral;
  }

  private Optional<Numeral> at(Sentence sentence, int i) {
    String first = sentence.token(i).lower();
    if (!numbers.mayBegin(first) && !words.mayBegin(first)) {
      return Optional.empty();
    }

    var range = ranges.at(sentence, i);
    if (range.isPresent()) {
      return range;
    }
    var exact = numbers.at(sentence, i).map(read -> exact(i, read));
    var word = words.at(sentence, i);
    int reach = exact.map(Numeral::last).orElse(-1);
    return word.filter(w -> w.last() > reach).or(() -> exact);
  }

  private static Numeral exact(int first, NumberWords.Read read) {
    var amount = new Amount.Exactly(read.value());
    return new Numeral(first, first, read.last(), amount, Optional.empty(), Numeral.Needs.NOTHING);
  }
}
