package org.marsad.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import org.marsad.coder.lexicon.Table;

/// A feast, a day of remembrance or a holy month, and how its day is reckoned.
record Feast(Rule rule, List<Integer> numbers, boolean wholeMonth) {
  enum Rule {
    FIXED,
    EASTER,
    WEEKDAY,
    ISLAMIC
  }

  /// The years for which the Umm al-Qura tables of the JDK are sure to hold.
  private static final int FIRST_ISLAMIC = 1900;

  private static final int LAST_ISLAMIC = 2070;

  Feast {
    numbers = List.copyOf(numbers);
  }

  static Feast of(Table.Row row) {
    String rule = row.oneOf("rule", List.of("fixed", "easter", "weekday", "islamic"));
    String value = row.text("value");
    var numbers =
        rule.equals("easter")
            ? List.of(Integer.parseInt(value))
            : Arrays.stream(value.split("-")).map(Integer::valueOf).toList();
    boolean month = row.yes("month");
    int wanted = rule.equals("easter") || month ? 1 : rule.equals("weekday") ? 3 : 2;
    if (numbers.size() != wanted) {
      throw row.faulty("value '%s' has not %d numbers; see the comments".formatted(value, wanted));
    }
    return new Feast(Rule.valueOf(rule.toUpperCase(java.util.Locale.ROOT)), numbers, month);
  }

  /// Its first day in that year; of an Islamic one that falls twice, the first. Outside 1900–2070
  /// an Islamic day cannot be told, and the year's first day stands for it.
  LocalDate first(int year) {
    return switch (rule) {
      case FIXED -> LocalDate.of(year, numbers.get(0), numbers.get(1));
      case EASTER -> easter(year).plusDays(numbers.get(0));
      case WEEKDAY -> weekday(year);
      case ISLAMIC -> islamic(year, wholeMonth ? 1 : numbers.get(1));
    };
  }

  LocalDate last(int year) {
    return wholeMonth ? first(year).plusDays(28) : first(year);
  }

  private LocalDate weekday(int year) {
    var first = LocalDate.of(year, Month.of(numbers.get(0)), 1);
    var day = DayOfWeek.of(numbers.get(1));
    return numbers.get(2) == 5
        ? first.with(TemporalAdjusters.lastInMonth(day))
        : first.with(TemporalAdjusters.dayOfWeekInMonth(numbers.get(2), day));
  }

  private LocalDate islamic(int year, int day) {
    if (year < FIRST_ISLAMIC || year > LAST_ISLAMIC) {
      return LocalDate.of(year, 1, 1);
    }
    var start = HijrahDate.from(LocalDate.of(year, 1, 1));
    for (int add = 0; ; add++) {
      int islamicYear = start.get(ChronoField.YEAR) + add;
      var date =
          LocalDate.from(HijrahChronology.INSTANCE.date(islamicYear, numbers.get(0), 1))
              .plus(day - 1L, ChronoUnit.DAYS);
      if (date.getYear() >= year) {
        return date;
      }
    }
  }

  /// The Gregorian computus as Meeus, Jones and Butcher give it.
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int month = (h + l - 7 * m + 114) / 31;
    return LocalDate.of(year, month, (h + l - 7 * m + 114) % 31 + 1);
  }
}
