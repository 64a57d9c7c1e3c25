package org.marsad.record;

import java.util.Locale;

/// Where in its course a happening is told.
public enum Aspect {
  COMPLETED,
  ONGOING,
  BEGUN,
  REPEATED,
  ANNOUNCED;

  /// The name in JSON and in the data files: lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of that word.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Aspect of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
