package org.marsad.coder.time;

import java.time.LocalDate;
import java.util.Locale;

/// A unit of time, from the second to the millennium.
enum Unit {
  SECOND("S", true, 1),
  MINUTE("M", true, 1),
  HOUR("H", true, 1),
  DAY("D", false, 1),
  WEEK("W", false, 1),
  WEEKEND("WE", false, 1),
  FORTNIGHT("W", false, 2),
  MONTH("M", false, 1),
  QUARTER("Q", false, 1),
  YEAR("Y", false, 1),
  DECADE("Y", false, 10),
  CENTURY("Y", false, 100),
  MILLENNIUM("Y", false, 1000);

  private final String letter;
  private final boolean ofClock;
  private final int times;

  Unit(String letter, boolean ofClock, int times) {
    this.letter = letter;
    this.ofClock = ofClock;
    this.times = times;
  }

  static Unit of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  boolean ofClock() {
    return ofClock;
  }

  /// TIMEX3's duration: `P3M`, `PT24H`, `P2Y6M`, `PXD`.
  String lasting(double amount, boolean vague) {
    String head = ofClock ? "PT" : "P";
    if (vague) {
      return head
          + "X"
          + (times >= 1000 ? "ML" : times == 100 ? "CE" : times == 10 ? "DE" : letter);
    }
    double whole = Math.floor(amount * times);
    double rest = amount * times - whole;
    if (rest == 0) {
      return head + (long) whole + letter;
    }
    String first = whole == 0 ? "" : (long) whole + letter;
    return switch (this) {
      case YEAR -> head + first + Math.round(rest * 12) + "M";
      case HOUR -> head + first + Math.round(rest * 60) + "M";
      case MINUTE -> head + first + Math.round(rest * 60) + "S";
      case DAY -> whole == 0 ? "PT12H" : head + first + "T" + Math.round(rest * 24) + "H";
      default -> head + amount * times + letter;
    };
  }

  /// The day that lies so many units later; a clock's units round up to whole days.
  LocalDate step(LocalDate from, double amount) {
    long whole = (long) (amount * times);
    return switch (this) {
      case SECOND, MINUTE -> from.plusDays((long) Math.signum(amount));
      case HOUR -> from.plusDays((long) (Math.signum(amount) * Math.ceil(Math.abs(amount) / 24)));
      case DAY -> from.plusDays(whole);
      case WEEK, WEEKEND, FORTNIGHT -> from.plusWeeks(whole);
      case MONTH -> from.plusMonths(Math.round(amount));
      case QUARTER -> from.plusMonths(whole * 3);
      case YEAR, DECADE, CENTURY, MILLENNIUM -> from.plusMonths(Math.round(amount * times * 12));
    };
  }
}
