package org.marsad.coder.time;

import java.time.LocalDate;
import java.util.Optional;

/// What was spoken of last, from which "two days earlier" and "the quarter" are told. One object
/// serves one report.
final class Focus {
  /// After so many sentences a quarter is forgotten. The number is ours.
  private static final int QUARTER_LASTS = 4;

  private Optional<LocalDate> day = Optional.empty();
  private Optional<LocalDate> quarter = Optional.empty();
  private int quarterSentence;

  Optional<LocalDate> day() {
    return day;
  }

  /// First day of the quarter last spoken of.
  Optional<LocalDate> quarter() {
    return quarter;
  }

  Optional<LocalDate> freshQuarter(int sentence) {
    return quarter.filter(q -> sentence - quarterSentence <= QUARTER_LASTS);
  }

  void note(Match match, Reach reach, int sentence) {
    if (reach.type().equals("DURATION") || reach.type().equals("SET") || reach.first().isEmpty()) {
      return;
    }
    if (match.meaning() instanceof Meaning.Reference) {
      return;
    }
    day = reach.first();
    boolean compared = match.meaning() instanceof Meaning.YearBefore;
    if (reach.value().contains("-Q") && !compared) {
      quarter = reach.first();
    }
    if (reach.value().contains("-Q")) {
      quarterSentence = sentence;
    }
  }
}
