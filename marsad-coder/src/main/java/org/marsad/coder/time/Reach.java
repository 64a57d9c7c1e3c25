package org.marsad.coder.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.marsad.record.Moment;
import org.marsad.record.TimePrecision;

/// The days (or the minute) that a time reaches over, as far as they can be told.
///
/// @param type DATE, TIME, DURATION, SET
/// @param value as TIMEX3 writes it
record Reach(
    String type,
    String value,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<LocalDateTime> minute,
    TimePrecision precision) {
  private static final long DAYS_OF_WEEK = 7;

  static Reach days(String value, LocalDate first, LocalDate last, TimePrecision precision) {
    return new Reach(
        "DATE", value, Optional.of(first), Optional.of(last), Optional.empty(), precision);
  }

  static Reach day(LocalDate day) {
    return days(day.toString(), day, day, TimePrecision.DAY);
  }

  static Reach open(String type, String value, TimePrecision precision) {
    return new Reach(type, value, Optional.empty(), Optional.empty(), Optional.empty(), precision);
  }

  Reach between(Optional<LocalDate> from, Optional<LocalDate> to) {
    return new Reach(type, value, from, to, Optional.empty(), precision);
  }

  Reach precisely(TimePrecision other) {
    return new Reach(type, value, first, last, minute, other);
  }

  Optional<Moment> earliest() {
    return minute.<Moment>map(Moment.Minute::new).or(() -> first.map(Moment::on));
  }

  Optional<Moment> latest() {
    return minute.<Moment>map(Moment.Minute::new).or(() -> last.map(Moment::on));
  }

  /// The first, middle or last third; a week of it; or what lies before or after the report's day.
  Reach part(Match.Phase phase, Optional<LocalDate> report) {
    if (phase == Match.Phase.WHOLE || first.isEmpty() || last.isEmpty() || !type.equals("DATE")) {
      return this;
    }
    if (first.equals(last)) {
      return precisely(TimePrecision.PART_OF_DAY);
    }
    LocalDate from = first.get();
    LocalDate to = last.get();
    long third = (to.toEpochDay() - from.toEpochDay() + 1) / 3;
    return switch (phase) {
      case WHOLE -> this;
      case START -> between(first, Optional.of(from.plusDays(Math.max(1, third) - 1)));
      case MID ->
          between(
              Optional.of(from.plusDays(third)),
              Optional.of(from.plusDays(Math.max(1, 2 * third) - 1)));
      case END -> between(Optional.of(from.plusDays(2 * third)), last);
      case FIRST_WEEK -> week(0);
      case SECOND_WEEK -> week(1);
      case THIRD_WEEK -> week(2);
      case FOURTH_WEEK -> week(3);
      case LAST_WEEK -> weekFrom(to.minusDays(DAYS_OF_WEEK - 1));
      case EARLIER -> between(first, Optional.of(report.filter(r -> within(r)).orElse(to)));
      case LATER -> between(Optional.of(report.filter(r -> within(r)).orElse(from)), last);
    };
  }

  private Reach week(int number) {
    return weekFrom(first.orElseThrow().plusWeeks(number));
  }

  private Reach weekFrom(LocalDate day) {
    return between(Optional.of(day), Optional.of(day.plusDays(DAYS_OF_WEEK - 1)))
        .precisely(TimePrecision.WEEK);
  }

  /// Whether one may be the beginning and the other the end of a time.
  static boolean inOrder(Reach begin, Reach end) {
    return begin.first().isPresent()
        && end.last().isPresent()
        && !begin.first().get().isAfter(end.last().get());
  }

  /// "between Monday and Thursday" on a Tuesday: the Monday of last week.
  Reach weekBefore(Meaning meaning, Reach end) {
    if (meaning instanceof Meaning.Weekday && first.isPresent() && !inOrder(this, end)) {
      return day(first.get().minusWeeks(1));
    }
    return this;
  }

  Reach to(Reach end) {
    return between(first, end.last());
  }

  Reach from(Reach begin) {
    return between(begin.first(), last);
  }

  private boolean within(LocalDate day) {
    return first.filter(f -> !day.isBefore(f)).isPresent()
        && last.filter(l -> !day.isAfter(l)).isPresent();
  }
}
