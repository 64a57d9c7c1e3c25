package org.marsad.record.entry;

import java.util.Locale;

/// How well an incident is vouched for, in the words that Airwars uses on its incident pages.
public enum Grade {
  /// A belligerent has accepted responsibility.
  CONFIRMED,
  /// Two or more independent origins tell of it, and a belligerent acted there.
  FAIR,
  /// One origin alone.
  WEAK,
  /// Several are said to be responsible, or somebody denies that it took place.
  CONTESTED,
  /// What spoke for it was taken back, or is of another matter.
  DISCOUNTED;

  /// The name in JSON and on the command line: lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of that word.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Grade of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
