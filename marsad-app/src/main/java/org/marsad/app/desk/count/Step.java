package org.marsad.app.desk.count;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How finely time is cut. Weeks begin on Monday.
public enum Step {
  DAY(ChronoUnit.DAYS),
  WEEK(ChronoUnit.WEEKS),
  MONTH(ChronoUnit.MONTHS),
  YEAR(ChronoUnit.YEARS);

  private static final int ROOM = 70;

  private final ChronoUnit unit;

  Step(ChronoUnit unit) {
    this.unit = unit;
  }

  /// The finest that leaves no more periods than a chart has room for.
  public static Step fitting(LocalDate first, LocalDate last) {
    for (var step : values()) {
      if (step.unit.between(step.begin(first), last) < ROOM) {
        return step;
      }
    }
    return YEAR;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The periods from the one that holds the first day to the one that holds the last.
  public List<Period> periods(LocalDate first, LocalDate last) {
    var periods = new ArrayList<Period>();
    for (var day = begin(first); !day.isAfter(last); day = unit.addTo(day, 1)) {
      periods.add(new Period(day, unit.addTo(day, 1).minusDays(1)));
    }
    return periods;
  }

  public Period holding(LocalDate day) {
    var begin = begin(day);
    return new Period(begin, unit.addTo(begin, 1).minusDays(1));
  }

  private LocalDate begin(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }
}
