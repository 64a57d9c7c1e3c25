package org.marsad.coder.time;

import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.util.Locale;
import java.util.Set;

/// Calendars that count their own years, and the day on which their months begin in ours.
enum ForeignCalendar {
  /// Umm al-Qura, as the JDK holds it.
  ISLAMIC(1319, 1490),
  /// Solar Hijri: leap years by the 33-year cycle, which agrees with the vernal equinox in these
  /// years.
  PERSIAN(1309, 1450),
  /// Thirteen months, the first from 11 September (12 before a leap year of ours).
  ETHIOPIAN(1893, 2091);

  private static final Set<Integer> PERSIAN_LEAP = Set.of(1, 5, 9, 13, 17, 22, 26, 30);
  private static final LocalDate NOWRUZ_1400 = LocalDate.of(2021, 3, 21);

  private final int firstYear;
  private final int lastYear;

  ForeignCalendar(int firstYear, int lastYear) {
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  static ForeignCalendar of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /// Whether the year can be one of this calendar and its days be told.
  boolean holds(int year) {
    return year >= firstYear && year <= lastYear;
  }

  /// The first day of that month; month 13 (14 in Ethiopia) is the first of the next year.
  LocalDate begins(int year, int month) {
    if (month > months()) {
      return begins(year + 1, 1);
    }
    return switch (this) {
      case ISLAMIC -> LocalDate.from(HijrahChronology.INSTANCE.date(year, month, 1));
      case PERSIAN ->
          nowruz(year).plusDays(month <= 7 ? (month - 1) * 31L : 186 + (month - 7) * 30L);
      case ETHIOPIAN ->
          LocalDate.of(year + 7, 9, year % 4 == 0 ? 12 : 11).plusDays((month - 1) * 30L);
    };
  }

  private int months() {
    return this == ETHIOPIAN ? 13 : 12;
  }

  private static LocalDate nowruz(int year) {
    LocalDate day = NOWRUZ_1400;
    for (int y = 1400; y < year; y++) {
      day = day.plusDays(persianLength(y));
    }
    for (int y = 1399; y >= year; y--) {
      day = day.minusDays(persianLength(y));
    }
    return day;
  }

  private static int persianLength(int year) {
    return PERSIAN_LEAP.contains(year % 33) ? 366 : 365;
  }
}
