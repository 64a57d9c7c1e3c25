package org.marsad.coder.figure;

import java.util.Optional;
import org.marsad.record.Amount;

/// A number as it stands in a sentence, before it is known what it counts, if anything.
///
/// @param first index of the first token, the qualifier's if there is one
/// @param number index of the first token of the number itself
/// @param last index of the last token
/// @param qualifier "more than", "up to", "some" …
/// @param needs what must follow for the words to be a number at all
record Numeral(
    int first, int number, int last, Amount amount, Optional<String> qualifier, Needs needs) {

  /// What a word for a number asks of what follows it.
  enum Needs {
    NOTHING,
    /// A noun: "a number of".
    NOUN,
    /// A noun in the plural: "twin blasts", not "twin brother".
    PLURAL,
    /// A noun for people or for harm: "no casualties", not "no doubt".
    COUNTED,
    /// "of", a participle or the passive of a verb of harm: "scores of", "none were hurt".
    TOLD
  }

  /// The number that the words name, or the bound that they name.
  double stated() {
    return amount.best().or(amount::high).or(amount::low).orElse(0.0);
  }

  Numeral endingAt(int token) {
    return new Numeral(first, number, token, amount, qualifier, needs);
  }
}
