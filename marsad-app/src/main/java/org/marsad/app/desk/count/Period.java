package org.marsad.app.desk.count;

import java.time.LocalDate;

/// Days from the first to the last, both in it.
public record Period(LocalDate first, LocalDate last) {
  public Period {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " to " + last + " ends before it begins");
    }
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /// ISO 8601: `2024-03-14`, or `2024-03-11/2024-03-17`.
  public String iso() {
    return first.equals(last) ? first.toString() : first + "/" + last;
  }
}
