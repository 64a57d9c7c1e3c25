package org.marsad.ledger;

import java.time.LocalDate;

/// Days from one to another, both included.
public record Days(LocalDate from, LocalDate to) {
  public Days {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("days end before they begin: " + from + ".." + to);
    }
  }

  public static Days on(LocalDate day) {
    return new Days(day, day);
  }

  /// A day and as many before and after it.
  public static Days around(LocalDate day, int others) {
    return new Days(day.minusDays(others), day.plusDays(others));
  }
}
