package org.marsad.record;

import java.util.Locale;

/// How sharp a stated time is.
public enum TimePrecision {
  MINUTE,
  PART_OF_DAY,
  DAY,
  WEEK,
  MONTH,
  SEASON,
  YEAR,
  ERA,
  UNKNOWN;

  /// The name in JSON and in the data files: lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of that word.
  ///
  /// @throws IllegalArgumentException when there is none
  public static TimePrecision of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
