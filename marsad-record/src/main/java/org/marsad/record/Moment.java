package org.marsad.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// A day, or a minute of a day in the report's own local time.
public sealed interface Moment {
  /// A whole day.
  record Day(LocalDate day) implements Moment {}

  /// A minute of a day; no zone is assumed.
  record Minute(LocalDateTime time) implements Moment {}

  static Moment on(LocalDate day) {
    return new Day(day);
  }

  default LocalDate date() {
    return switch (this) {
      case Day(var day) -> day;
      case Minute(var time) -> time.toLocalDate();
    };
  }

  /// ISO 8601: `2019-02-09`, or `2019-02-09T14:30`.
  default String iso() {
    return switch (this) {
      case Day(var day) -> day.toString();
      case Minute(var time) -> DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm").format(time);
    };
  }
}
