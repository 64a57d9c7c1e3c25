package org.marsad.coder.time;

/// Words that a pattern took for a time.
///
/// @param first index of the first word
/// @param next index of the word after the last
/// @param phase which part of it is meant: "early May"
/// @param rule id of the pattern
record Match(Meaning meaning, int first, int next, Phase phase, String rule) {
  enum Phase {
    WHOLE,
    START,
    MID,
    END,
    /// The days 1 to 7, "the first week of June", and so on; the last seven days.
    FIRST_WEEK,
    SECOND_WEEK,
    THIRD_WEEK,
    FOURTH_WEEK,
    LAST_WEEK,
    /// From its beginning to the report: "earlier this month".
    EARLIER,
    /// From the report to its end: "later this month".
    LATER
  }

  static Match of(Meaning meaning, int first, int next, String rule) {
    return new Match(meaning, first, next, Phase.WHOLE, rule);
  }

  Match from(int earlierFirst) {
    return new Match(meaning, earlierFirst, next, phase, rule);
  }

  Match phased(Phase part) {
    return new Match(meaning, first, next, part, rule);
  }

  Match meaning(Meaning other, int until, String otherRule) {
    return new Match(other, first, until, phase, otherRule);
  }
}
