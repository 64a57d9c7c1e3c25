package org.marsad.app.input;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/// Days of publication as files write them: ISO 8601, alone or before a time. The day is the one
/// that is written; no zone moves it.
public final class Days {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");

  private Days() {}

  public static Optional<LocalDate> read(String words) {
    var iso = ISO.matcher(words.strip());
    if (!iso.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(iso.group(1)));
    } catch (DateTimeParseException e) {
      return Optional.empty(); // 2024-02-30: written like a day, and none
    }
  }

  static Filing.Refused none(String where, String words) {
    return new Filing.Refused(
        where,
        Filing.Reason.NO_DATE,
        "published '" + words + "' is no date; write it like 2024-03-14, or leave it out");
  }
}
