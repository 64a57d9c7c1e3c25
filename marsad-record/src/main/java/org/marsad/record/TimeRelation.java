package org.marsad.record;

import java.util.Locale;

/// How a happening lies to its stated time.
public enum TimeRelation {
  ON,
  SINCE,
  UNTIL,
  BEFORE,
  AFTER,
  DURING;

  /// The name in JSON and in the data files: lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of that word.
  ///
  /// @throws IllegalArgumentException when there is none
  public static TimeRelation of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
