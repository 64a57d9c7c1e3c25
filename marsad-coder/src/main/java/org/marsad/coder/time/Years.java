package org.marsad.coder.time;

import java.util.Optional;
import org.marsad.coder.time.Term.Kind;

/// Reads years: "2014", "'89", "nineteen ninety-seven", ", 1994" after a day, "this year".
final class Years {
  private static final int FIRST = 1000;
  private static final int LAST = 2100;

  /// Two digits from here on are of the last century.
  private static final int PIVOT = 50;

  record Year(WhichYear which, int next) {}

  private Years() {}

  /// The year that follows a month or a day, with its comma or "of".
  static Optional<Year> after(Words words, int i) {
    int at = words.is(i, ",", "of") ? i + 1 : i;
    var stated = stated(words, at);
    if (stated.isPresent()) {
      return stated;
    }
    if (at == i && abbreviated(words, at) >= 0) {
      return Optional.of(new Year(new WhichYear.Stated(abbreviated(words, at)), at + 1));
    }
    return shifted(words, words.is(i, "of") ? i + 1 : i);
  }

  /// A year as a whole: digits or words.
  static Optional<Year> stated(Words words, int i) {
    int digits = words.lower(i).length() == 4 ? words.at(i).number() : -1;
    if (digits >= FIRST && digits <= LAST) {
      return Optional.of(new Year(new WhichYear.Stated(digits), i + 1));
    }
    return spoken(words, i);
  }

  /// "this year", "last year", "next year".
  static Optional<Year> shifted(Words words, int i) {
    if (words.is(i, Kind.STEP) && words.is(i + 1, "year") && !words.at(i + 1).glued()) {
      int by = words.term(i, Kind.STEP).orElseThrow().number();
      return Optional.of(new Year(new WhichYear.Shifted(by), i + 2));
    }
    return Optional.empty();
  }

  /// Two digits stand for the nearest century: 89 → 1989, 07 → 2007.
  static int full(int twoDigits) {
    return twoDigits >= PIVOT ? 1900 + twoDigits : 2000 + twoDigits;
  }

  private static int abbreviated(Words words, int i) {
    String lower = words.lower(i);
    if (lower.length() == 3 && (lower.charAt(0) == '\'' || lower.charAt(0) == '’')) {
      boolean digits = Character.isDigit(lower.charAt(1)) && Character.isDigit(lower.charAt(2));
      return digits ? full(Integer.parseInt(lower.substring(1))) : -1;
    }
    return -1;
  }

  private static Optional<Year> spoken(Words words, int i) {
    int head = words.term(i, Kind.CARDINAL).map(Term::number).orElse(0);
    if (head == 2 && words.is(i + 1, "thousand")) {
      int at = words.is(i + 2, "and") ? i + 3 : i + 2;
      int rest = tens(words, at);
      return Optional.of(
          rest > 0
              ? new Year(new WhichYear.Stated(2000 + rest), at + tensLength(words, at))
              : new Year(new WhichYear.Stated(2000), i + 2));
    }
    int rest = head >= 17 && head <= 20 ? tens(words, i + 1) : 0;
    return rest >= 10
        ? Optional.of(
            new Year(new WhichYear.Stated(head * 100 + rest), i + 1 + tensLength(words, i + 1)))
        : Optional.empty();
  }

  private static int tens(Words words, int i) {
    int first = words.term(i, Kind.CARDINAL).map(Term::number).orElse(0);
    return tensLength(words, i) == 2
        ? first + words.term(i + 1, Kind.CARDINAL).map(Term::number).orElse(0)
        : first;
  }

  private static int tensLength(Words words, int i) {
    int first = words.term(i, Kind.CARDINAL).map(Term::number).orElse(0);
    int second = words.term(i + 1, Kind.CARDINAL).map(Term::number).orElse(0);
    return first == 0 ? 0 : first >= 20 && second > 0 && second < 10 ? 2 : 1;
  }
}
