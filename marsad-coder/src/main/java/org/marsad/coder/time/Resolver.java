package org.marsad.coder.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.marsad.coder.time.Meaning.CalendarDay;
import org.marsad.coder.time.Meaning.From;
import org.marsad.coder.time.Meaning.Hour;
import org.marsad.coder.time.Meaning.Length;
import org.marsad.coder.time.Meaning.Weekday;
import org.marsad.record.TimePrecision;

/// Tells what words for a time mean in a report of a certain day.
///
/// @param report the day the report was written, where it is known
/// @param focus what was spoken of last
/// @param tense of the verb nearby
record Resolver(Optional<LocalDate> report, Focus focus, Tense tense, int sentence) {
  /// A bare day of the calendar is taken for the nearest one, unless the tense says otherwise and
  /// it lies farther off than this. The number is ours.
  private static final int NEAR_DAYS = 75;

  Reach resolve(Meaning meaning) {
    return switch (meaning) {
      case CalendarDay day -> calendarDay(day);
      case Meaning.CalendarMonth month -> calendarMonth(month);
      case Meaning.CalendarYear(var year) -> YearParts.year(year);
      case Meaning.Season season -> season(season);
      case Meaning.Quarter quarter -> quarter(quarter);
      case Meaning.HalfYear(var year, var number) ->
          years()
              .of(year, number == 1 ? 1 : 7)
              .map(y -> YearParts.half(y, number))
              .orElse(Reach.open("DATE", "XXXX-H" + number, TimePrecision.SEASON));
      case Meaning.QuarterSpokenOf() -> quarterSpokenOf();
      case Meaning.QuarterEnding(var end) -> quarterEnding(end);
      case Meaning.PeriodOf(var year) ->
          focus
              .quarter()
              .map(q -> YearParts.quarter(q.withYear(year)))
              .orElse(YearParts.year(year));
      case Meaning.YearBefore(var from) -> yearBefore(from);
      case Meaning.Era(var value, var from, var years) ->
          Reach.days(
              value,
              LocalDate.of(from, 1, 1),
              LocalDate.of(from + years - 1, 12, 31),
              TimePrecision.ERA);
      case Weekday day -> weekday(day);
      case Meaning.Shifted shifted -> shifted(shifted);
      case Meaning.Away away -> away(away);
      case Meaning.Stretch(var unit, var by) -> stretch(unit, by);
      case Meaning.OfFeast feast -> feast(feast);
      case Meaning.AtHour(var day, var hour) -> atHour(day, hour);
      case Length length -> length(length);
      case Meaning.Unsized(var value) -> Reach.open("DURATION", value, TimePrecision.UNKNOWN);
      case Meaning.Repeated(var value) -> Reach.open("SET", value, TimePrecision.UNKNOWN);
      case Meaning.Reference(var value) -> reference(value);
      case Meaning.SpokenOf(var otherwise) -> focus.reach().orElseGet(() -> reference(otherwise));
      case Meaning.Converted(var first, var last) ->
          first.equals(last)
              ? Reach.day(first)
              : Reach.days(YearMonth.from(first).toString(), first, last, TimePrecision.MONTH);
    };
  }

  private YearTeller years() {
    return new YearTeller(report, tense);
  }

  private Optional<LocalDate> base(From from) {
    return from == From.FOCUS ? focus.day().or(() -> report) : report;
  }

  private Optional<LocalDate> dayBase(Meaning.Shifted shifted) {
    if (shifted.from() == From.REPORT) {
      return report;
    }
    return (shifted.by() == 0 ? focus.freshSingle(sentence) : focus.single()).or(() -> report);
  }

  private Reach calendarDay(CalendarDay day) {
    if (day.month() == 0) {
      return report
          .map(r -> Reach.day(r.withDayOfMonth(Math.min(day.day(), r.lengthOfMonth()))))
          .orElse(Reach.open("DATE", "XXXX-XX-%02d".formatted(day.day()), TimePrecision.DAY));
    }
    if (day.year() instanceof WhichYear.Unsaid) {
      return report
          .map(r -> Reach.day(nearestDay(day, r)))
          .orElse(
              Reach.open(
                  "DATE", "XXXX-%02d-%02d".formatted(day.month(), day.day()), TimePrecision.DAY));
    }
    return years()
        .of(day.year(), day.month())
        .map(y -> Reach.day(Anchor.date(day, y)))
        .orElse(
            Reach.open(
                "DATE", "XXXX-%02d-%02d".formatted(day.month(), day.day()), TimePrecision.DAY));
  }

  private LocalDate nearestDay(CalendarDay day, LocalDate r) {
    LocalDate here = Anchor.date(day, r.getYear());
    LocalDate before = here.isAfter(r) ? Anchor.date(day, r.getYear() - 1) : here;
    LocalDate after = here.isBefore(r) ? Anchor.date(day, r.getYear() + 1) : here;
    long back = r.toEpochDay() - before.toEpochDay();
    long ahead = after.toEpochDay() - r.toEpochDay();
    return switch (tense) {
      case BEHIND -> before;
      case PAST -> back <= ahead || ahead > NEAR_DAYS ? before : after;
      case FUTURE -> ahead <= back || back > NEAR_DAYS ? after : before;
      case PRESENT, UNKNOWN -> back <= ahead ? before : after;
    };
  }

  private Reach calendarMonth(Meaning.CalendarMonth month) {
    return years()
        .of(month.year(), month.month())
        .map(y -> YearParts.month(YearMonth.of(y, month.month())))
        .orElse(Reach.open("DATE", "XXXX-%02d".formatted(month.month()), TimePrecision.MONTH));
  }

  private Reach season(Meaning.Season season) {
    return years()
        .of(season.year(), season.firstMonth())
        .map(y -> YearParts.season(y, season.code(), season.firstMonth()))
        .orElse(Reach.open("DATE", "XXXX-" + season.code(), TimePrecision.SEASON));
  }

  private Reach quarter(Meaning.Quarter quarter) {
    int month = quarter.number() * 3 - 2;
    var year =
        quarter.year() instanceof WhichYear.Unsaid
            ? report.map(r -> quarterYear(r, month))
            : years().of(quarter.year(), month);
    return year.map(y -> YearParts.quarter(LocalDate.of(y, month, 1)))
        .orElse(Reach.open("DATE", "XXXX-Q" + quarter.number(), TimePrecision.SEASON));
  }

  /// This year's, unless it has yet to begin and nothing is said of the future.
  private int quarterYear(LocalDate r, int month) {
    return month > r.getMonthValue() && tense != Tense.FUTURE ? r.getYear() - 1 : r.getYear();
  }

  private Reach quarterSpokenOf() {
    return focus
        .quarter()
        .filter(quarter -> report.filter(r -> r.isBefore(quarter.plusMonths(2))).isEmpty())
        .or(() -> report.map(r -> r.minusMonths(3)))
        .map(YearParts::quarter)
        .orElse(Reach.open("DATE", "XXXX-QX", TimePrecision.SEASON));
  }

  private Reach quarterEnding(CalendarDay end) {
    return calendarDay(end)
        .last()
        .map(YearParts::quarter)
        .orElse(Reach.open("DATE", "XXXX-QX", TimePrecision.SEASON));
  }

  private Reach yearBefore(From from) {
    var quarter = focus.freshQuarter(sentence);
    if (quarter.isPresent()) {
      return YearParts.quarter(quarter.get().minusYears(1));
    }
    return base(from)
        .map(day -> YearParts.year(day.getYear() - 1))
        .orElse(Reach.open("DATE", "XXXX", TimePrecision.YEAR));
  }

  private Reach weekday(Weekday weekday) {
    var day = DayOfWeek.of(weekday.day());
    return base(weekday.from())
        .map(base ->
            switch (weekday.step()) {
              case -1 -> base.with(TemporalAdjusters.previous(day));
              case 1 -> base.with(TemporalAdjusters.next(day));
              default ->
                  tense == Tense.FUTURE
                      ? base.with(TemporalAdjusters.nextOrSame(day))
                      : base.with(TemporalAdjusters.previousOrSame(day));
            })
        .map(Reach::day)
        .orElse(Reach.open("DATE", "XXXX-WXX-" + weekday.day(), TimePrecision.DAY));
  }

  private Reach shifted(Meaning.Shifted shifted) {
    var from = shifted.unit() == Unit.DAY ? dayBase(shifted) : base(shifted.from());
    return from.map(
            base -> Steps.step(base, shifted.unit(), (int) shifted.by(), tense, shifted.from()))
        .orElse(Steps.unknown(shifted.unit()));
  }

  private Reach stretch(Unit unit, int by) {
    return report
        .map(r -> {
          Reach step = Steps.step(r, unit, by, tense, From.REPORT);
          var far = Optional.of(unit.step(r, by));
          return by < 0 ? step.between(far, report) : step.between(report, far);
        })
        .orElse(Steps.unknown(unit));
  }

  private Reach away(Meaning.Away away) {
    return base(away.from())
        .map(base -> Steps.away(base, away.unit(), away.by()))
        .orElse(Steps.unknown(away.unit()));
  }

  private Reach feast(Meaning.OfFeast ofFeast) {
    var feast = ofFeast.feast();
    int month = feast.first(report.map(LocalDate::getYear).orElse(2000)).getMonthValue();
    return years()
        .of(ofFeast.year(), month)
        .map(y ->
            Reach.days(
                feast.wholeMonth()
                    ? YearMonth.from(feast.first(y)).toString()
                    : feast.first(y).toString(),
                feast.first(y),
                feast.last(y),
                feast.wholeMonth() ? TimePrecision.MONTH : TimePrecision.DAY))
        .orElse(Reach.open("DATE", "XXXX-XX-XX", TimePrecision.DAY));
  }

  private Reach atHour(Meaning day, Hour hour) {
    Reach onDay = resolve(day);
    return switch (hour) {
      case Hour.Part(var code) ->
          new Reach(
              "TIME",
              onDay.value() + "T" + code,
              onDay.first(),
              onDay.last(),
              Optional.empty(),
              TimePrecision.PART_OF_DAY);
      case Hour.Clock(var h, var minute, var exact) ->
          new Reach(
              "TIME",
              onDay.value() + "T%02d:%02d".formatted(h, minute),
              onDay.first(),
              onDay.last(),
              h < 24 ? onDay.first().map(d -> d.atTime(h, minute)) : Optional.empty(),
              h < 24 ? TimePrecision.MINUTE : TimePrecision.PART_OF_DAY);
    };
  }

  private Reach length(Length length) {
    var open =
        Reach.open(
            "DURATION",
            length.unit().lasting(length.amount(), length.vague()),
            Steps.precision(length.unit()));
    return switch (length.window()) {
      case NONE -> open;
      case PAST ->
          open.between(
              length.vague()
                  ? Optional.empty()
                  : report.map(r -> length.unit().step(r, -length.amount())),
              report);
      case FUTURE ->
          open.between(
              report,
              length.vague()
                  ? Optional.empty()
                  : report.map(r -> length.unit().step(r, length.amount())));
    };
  }

  private Reach reference(String value) {
    var open = Reach.open("DATE", value, TimePrecision.UNKNOWN);
    return switch (value) {
      case "PRESENT_REF" -> open.between(report, report);
      case "PAST_REF" -> open.between(Optional.empty(), report);
      default -> open.between(report, Optional.empty());
    };
  }
}
