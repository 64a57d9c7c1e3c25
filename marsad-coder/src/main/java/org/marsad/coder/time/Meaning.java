package org.marsad.coder.time;

/// What words for a time mean before it is known when they were written.
sealed interface Meaning {
  /// Where a step is counted from.
  enum From {
    REPORT,
    /// The time last spoken of: "two days earlier".
    FOCUS
  }

  /// Which side of the report's day a length lies on.
  enum Window {
    NONE,
    PAST,
    FUTURE
  }

  record CalendarDay(WhichYear year, int month, int day) implements Meaning {}

  record CalendarMonth(WhichYear year, int month) implements Meaning {}

  record CalendarYear(int year) implements Meaning {}

  /// @param code SP, SU, FA, WI
  record Season(WhichYear year, String code, int firstMonth) implements Meaning {}

  record Quarter(WhichYear year, int number) implements Meaning {}

  record HalfYear(WhichYear year, int number) implements Meaning {}

  /// "the quarter", "the latest quarter": the one spoken of.
  record QuarterSpokenOf() implements Meaning {}

  /// "the 1988 period": of that year the same quarter as the one spoken of.
  record PeriodOf(int year) implements Meaning {}

  /// "a year ago", "the year-earlier period".
  record YearBefore(From from) implements Meaning {}

  /// Decades and centuries.
  record Era(String value, int firstYear, int years) implements Meaning {}

  /// @param step -1 last, 1 next, 0 this; [Weekday#BY_TENSE] where the tense tells
  record Weekday(int day, int step, From from) implements Meaning {
    static final int BY_TENSE = 9;
  }

  record Shifted(Unit unit, double by, From from) implements Meaning {}

  /// "the past year", "the last week": valued as the neighbour, but reaching up to the report.
  record Stretch(Unit unit, int by) implements Meaning {}

  /// "10 days ago", "two years later": counted, not stepped.
  record Away(Unit unit, double by, From from) implements Meaning {}

  /// "the quarter ended Sept. 30".
  record QuarterEnding(CalendarDay end) implements Meaning {}

  record OfFeast(Feast feast, WhichYear year) implements Meaning {}

  record AtHour(Meaning day, Hour hour) implements Meaning {}

  record Length(Unit unit, double amount, boolean vague, Window window) implements Meaning {}

  /// "a while": a length without unit.
  record Unsized(String value) implements Meaning {}

  record Repeated(String value) implements Meaning {}

  record Reference(String value) implements Meaning {}

  /// "until then": what was spoken of last, or else this value.
  record SpokenOf(String otherwise) implements Meaning {}

  /// A day of another calendar, already told in ours.
  record Converted(java.time.LocalDate first, java.time.LocalDate last) implements Meaning {}

  /// A time of day.
  sealed interface Hour {
    /// @param code MO, MI, AF, EV, NI, DT
    record Part(String code) implements Hour {}

    record Clock(int hour, int minute, boolean exact) implements Hour {}
  }
}
