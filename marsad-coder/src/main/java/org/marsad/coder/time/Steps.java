package org.marsad.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.marsad.coder.time.Meaning.From;
import org.marsad.record.TimePrecision;

/// Neighbours of a day: last week, this month, next year; and what lies so many units away.
final class Steps {
  private Steps() {}

  static Reach step(LocalDate base, Unit unit, int by, Tense tense, From from) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> Reach.day(base.plusDays(by));
      case WEEK, FORTNIGHT ->
          by == 0 && from == From.REPORT
              ? toReport(week(base), base, tense)
              : week(base.plusWeeks(by));
      case WEEKEND -> weekend(base, by, tense);
      case MONTH ->
          current(YearParts.month(YearMonth.from(base).plusMonths(by)), base, by, tense, from);
      case QUARTER -> current(YearParts.quarter(base.plusMonths(3L * by)), base, by, tense, from);
      case YEAR -> current(YearParts.year(base.getYear() + by), base, by, tense, from);
      case DECADE -> era(base, by, 10);
      case CENTURY -> era(base, by, 100);
      case MILLENNIUM -> era(base, by, 1000);
    };
  }

  private static Reach current(Reach whole, LocalDate report, int by, Tense tense, From from) {
    return by == 0 && from == From.REPORT ? toReport(whole, report, tense) : whole;
  }

  /// What happened this month happened up to the report; what will happen, from then on.
  private static Reach toReport(Reach whole, LocalDate report, Tense tense) {
    var today = java.util.Optional.of(report);
    return tense == Tense.FUTURE
        ? whole.between(today, whole.last())
        : whole.between(whole.first(), today);
  }

  /// Valued as an ISO week; it reaches from Sunday, because most English-speaking newsrooms begin
  /// the week there, to Saturday; what is said on a Sunday of "this week" looks back to Monday.
  private static Reach week(LocalDate day) {
    boolean sunday = day.getDayOfWeek() == DayOfWeek.SUNDAY;
    LocalDate first =
        sunday ? day.minusDays(6) : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
    return Reach.days(isoWeek(day), first, first.plusDays(6), TimePrecision.WEEK);
  }

  private static String isoWeek(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /// On a Monday "the weekend" is the last one; said of the future, the next.
  private static Reach weekend(LocalDate base, int by, Tense tense) {
    LocalDate saturday =
        by > 0 || by == 0 && tense == Tense.FUTURE
            ? base.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
            : base.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    LocalDate sunday = saturday.plusDays(1);
    return Reach.days(isoWeek(saturday) + "-WE", saturday, sunday, TimePrecision.DAY);
  }

  private static Reach era(LocalDate base, int by, int years) {
    int first = Math.floorDiv(base.getYear(), years) * years + by * years;
    String value = String.valueOf(first / years);
    var start = LocalDate.of(Math.max(1, first), 1, 1);
    return Reach.days(value, start, start.plusYears(years).minusDays(1), TimePrecision.ERA);
  }

  /// "10 days ago" is that day, "two months ago" that month, "two years ago" that year.
  static Reach away(LocalDate base, Unit unit, double by) {
    LocalDate day = unit.step(base, by);
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, WEEKEND -> Reach.day(day);
      case WEEK, FORTNIGHT ->
          Reach.days(day.toString(), day.minusDays(3), day.plusDays(3), TimePrecision.WEEK);
      case MONTH -> YearParts.month(YearMonth.from(day));
      case QUARTER -> YearParts.quarter(day);
      case YEAR -> YearParts.year(day.getYear());
      case DECADE, CENTURY, MILLENNIUM -> YearParts.year(Math.max(1, day.getYear()));
    };
  }

  static Reach unknown(Unit unit) {
    String value =
        switch (unit) {
          case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
          case WEEK, FORTNIGHT -> "XXXX-WXX";
          case WEEKEND -> "XXXX-WXX-WE";
          case MONTH -> "XXXX-XX";
          case QUARTER -> "XXXX-QX";
          case YEAR -> "XXXX";
          case DECADE -> "XXX";
          case CENTURY, MILLENNIUM -> "XX";
        };
    return Reach.open("DATE", value, precision(unit));
  }

  static TimePrecision precision(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE -> TimePrecision.MINUTE;
      case HOUR -> TimePrecision.PART_OF_DAY;
      case DAY, WEEKEND -> TimePrecision.DAY;
      case WEEK, FORTNIGHT -> TimePrecision.WEEK;
      case MONTH -> TimePrecision.MONTH;
      case QUARTER -> TimePrecision.SEASON;
      case YEAR -> TimePrecision.YEAR;
      case DECADE, CENTURY, MILLENNIUM -> TimePrecision.ERA;
    };
  }
}
