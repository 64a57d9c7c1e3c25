package org.marsad.coder.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Reads days and times of day that are written in digits.
final class Digits {
  private Digits() {}

  /// `2019-02-09`, `02/27/98`, `27.02.2019`. Where both readings are possible the month stands
  /// first with slashes (American wires) and the day first with points (European ones).
  static Optional<LocalDate> day(String text) {
    if (text.length() < 6 || text.length() > 10 || !Character.isDigit(text.charAt(0))) {
      return Optional.empty();
    }
    char mark = text.indexOf('/') > 0 ? '/' : text.indexOf('-') > 0 ? '-' : '.';
    int first = text.indexOf(mark);
    int second = text.indexOf(mark, first + 1);
    if (first < 1 || second < 0) {
      return Optional.empty();
    }
    int a = number(text.substring(0, first));
    int b = number(text.substring(first + 1, second));
    int c = number(text.substring(second + 1));
    if (a < 0 || b < 0 || c < 0) {
      return Optional.empty();
    }
    if (first == 4) {
      return valid(a, b, c);
    }
    int year =
        text.length() - second - 1 == 4 ? c : text.length() - second - 1 == 2 ? Years.full(c) : 0;
    boolean monthFirst = mark == '.' ? b > 12 : a <= 12;
    return year == 0 ? Optional.empty() : monthFirst ? valid(year, a, b) : valid(year, b, a);
  }

  private static int number(String digits) {
    if (digits.isEmpty()
        || digits.length() > 4
        || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    return Integer.parseInt(digits);
  }

  private static Optional<LocalDate> valid(int year, int month, int day) {
    try {
      return year < 1000 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
