package org.marsad.coder.time;

/// One meaning that a word has for the calendar.
///
/// @param value as TIMEX3 writes it
/// @param number month, weekday, hour, count or steps
/// @param careful whether the word has other, commoner meanings
record Term(Kind kind, String value, int number, boolean careful) {
  enum Kind {
    MONTH,
    WEEKDAY,
    WEEKDAYS,
    SEASON,
    PART,
    DAY,
    NIGHT,
    PHASE,
    CARDINAL,
    SCALE,
    ORDINAL,
    ARTICLE,
    HALF,
    VAGUE,
    PAIR,
    DECADE,
    UNIT,
    UNITS,
    STEP,
    FOCUS,
    /// May begin words for a time.
    OPENER
  }
}
