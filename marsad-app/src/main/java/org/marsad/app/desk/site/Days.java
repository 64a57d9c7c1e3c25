package org.marsad.app.desk.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.marsad.app.desk.http.Request;

/// Days in addresses.
public final class Days {
  private Days() {}

  static Optional<LocalDate> asked(Request request) {
    return request.fields().first("as-of").flatMap(Days::of);
  }

  /// A day written like 2024-03-14; empty where it is none.
  public static Optional<LocalDate> of(String words) {
    try {
      return Optional.of(LocalDate.parse(words));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
