package org.marsad.coder.time;

import java.time.LocalDate;
import java.util.Optional;

/// Tells the year of a day, month, season or feast that is named without one.
record YearTeller(Optional<LocalDate> report, Tense tense) {
  /// The year of something that begins in that month.
  Optional<Integer> of(WhichYear which, int month) {
    return switch (which) {
      case WhichYear.Stated(var year) -> Optional.of(year);
      case WhichYear.Shifted(var by) -> report.map(r -> r.getYear() + by);
      case WhichYear.Nearest(var direction) -> report.map(r -> nearestYear(r, month, direction));
      case WhichYear.Unsaid() -> report.map(r -> yearByTense(r, month));
    };
  }

  private static int nearestYear(LocalDate r, int month, int direction) {
    if (direction < 0) {
      return month < r.getMonthValue() ? r.getYear() : r.getYear() - 1;
    }
    return direction == 0 || month > r.getMonthValue() ? r.getYear() : r.getYear() + 1;
  }

  /// Whoever means the same month of a year ago, eleven months back, says so: "last November".
  private int yearByTense(LocalDate r, int month) {
    int now = r.getMonthValue();
    int back = Math.floorMod(now - month, 12);
    int ahead = Math.floorMod(month - now, 12);
    boolean past =
        switch (tense) {
          case BEHIND -> true;
          case PAST -> back < 11;
          case FUTURE -> false;
          case PRESENT, UNKNOWN -> back <= ahead + 4;
        };
    return past ? r.minusMonths(back).getYear() : r.plusMonths(ahead).getYear();
  }
}
