package org.marsad.coder.time;

import java.time.LocalDate;
import java.util.Optional;

/// What was spoken of last, from which "two days earlier" and "the quarter" are told. One object
/// serves one report.
final class Focus {
  /// After so many sentences a quarter is forgotten. The number is ours.
  private static final int QUARTER_LASTS = 4;

  /// After so many sentences a bare hour is no longer of the day last spoken of. The number is
  /// ours.
  private static final int DAY_LASTS = 2;

  private Optional<LocalDate> day = Optional.empty();
  private Optional<LocalDate> quarter = Optional.empty();
  private Optional<Reach> reach = Optional.empty();
  private Optional<LocalDate> single = Optional.empty();
  private int singleSentence;
  private int quarterSentence;

  Optional<Reach> reach() {
    return reach;
  }

  Optional<LocalDate> day() {
    return day;
  }

  /// The single day last spoken of, for "the next day".
  Optional<LocalDate> single() {
    return single;
  }

  /// The same, unless it was spoken of too long ago for "at dawn" to mean that day.
  Optional<LocalDate> freshSingle(int sentence) {
    return single.filter(day -> sentence - singleSentence <= DAY_LASTS);
  }

  /// First day of the quarter last spoken of.
  Optional<LocalDate> quarter() {
    return quarter;
  }

  Optional<LocalDate> freshQuarter(int sentence) {
    return quarter.filter(q -> sentence - quarterSentence <= QUARTER_LASTS);
  }

  void note(Match match, Reach reach, int sentence, Optional<LocalDate> report) {
    if (reach.type().equals("DURATION") || reach.type().equals("SET") || reach.first().isEmpty()) {
      return;
    }
    if (match.meaning() instanceof Meaning.Reference) {
      return;
    }
    this.reach = Optional.of(reach);
    day = reach.first();
    if (reach.first().equals(reach.last())) {
      single = reach.first();
      singleSentence = sentence;
    }
    boolean compared =
        match.meaning() instanceof Meaning.YearBefore
            || match.meaning() instanceof Meaning.PeriodOf;
    if (reach.value().contains("-Q") && !compared && !isOld(reach, report)) {
      quarter = reach.first();
    }
    if (reach.value().contains("-Q")) {
      quarterSentence = sentence;
    }
  }

  /// A quarter of more than a year before the report is one to compare with, not the one reported.
  private static boolean isOld(Reach reach, Optional<LocalDate> report) {
    return report
        .flatMap(r -> reach.first().filter(first -> first.isBefore(r.minusYears(1))))
        .isPresent();
  }
}
