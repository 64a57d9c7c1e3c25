package org.marsad.app.view;

import org.marsad.record.Amount;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Said;

/// A number in the words of its report, with what a person made of it.
final class SaidWords {
  private SaidWords() {}

  /// “seven”; where a person corrected the claim's figures, “seven”, decided by a person: 8.
  static String of(Said said) {
    var words = "“" + said.words() + "”";
    return corrected(said)
        ? words + ", decided by a person: " + number(said.figure().amount())
        : words;
  }

  private static boolean corrected(Said said) {
    var statement = said.statement();
    return !statement.claim().figures().equals(statement.coded().figures());
  }

  private static String number(Amount amount) {
    var band = new Band(amount.low(), amount.best(), amount.high());
    return BandWords.of(band);
  }
}
