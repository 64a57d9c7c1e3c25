package org.marsad.coder.time;

/// Which year a day, month, season or quarter belongs to.
sealed interface WhichYear {
  /// "in September": the tense tells.
  record Unsaid() implements WhichYear {}

  record Stated(int year) implements WhichYear {}

  /// "January this year", "July last year".
  record Shifted(int by) implements WhichYear {}

  /// "last May" (-1), "next May" (1), "this May" (0).
  record Nearest(int direction) implements WhichYear {}
}
