package org.marsad.coder.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.marsad.record.TimePrecision;

/// Years and the months, seasons, quarters and halves they are made of, with their TIMEX3 values.
final class YearParts {
  private YearParts() {}

  static Reach year(int year) {
    return Reach.days(
        "%04d".formatted(year),
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        TimePrecision.YEAR);
  }

  static Reach month(YearMonth month) {
    return Reach.days(month.toString(), month.atDay(1), month.atEndOfMonth(), TimePrecision.MONTH);
  }

  /// The quarter that holds this day.
  static Reach quarter(LocalDate day) {
    int number = (day.getMonthValue() + 2) / 3;
    var first = YearMonth.of(day.getYear(), number * 3 - 2);
    return Reach.days(
        "%04d-Q%d".formatted(day.getYear(), number),
        first.atDay(1),
        first.plusMonths(2).atEndOfMonth(),
        TimePrecision.SEASON);
  }

  static Reach half(int year, int number) {
    var first = YearMonth.of(year, number * 6 - 5);
    return Reach.days(
        "%04d-H%d".formatted(year, number),
        first.atDay(1),
        first.plusMonths(5).atEndOfMonth(),
        TimePrecision.SEASON);
  }

  /// Seasons of the northern half of the earth in whole months. "The winter of 1994" may be either
  /// winter that touches that year, so it reaches over both.
  static Reach season(int year, String code, int firstMonth) {
    boolean winter = code.equals("WI");
    var first = YearMonth.of(winter ? year - 1 : year, firstMonth);
    var last = YearMonth.of(year, firstMonth).plusMonths(2);
    return Reach.days(
        "%04d-%s".formatted(year, code), first.atDay(1), last.atEndOfMonth(), TimePrecision.SEASON);
  }
}
