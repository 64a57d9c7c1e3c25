package org.marsad.record;

import java.util.Locale;

/// What the text commits to, the stances of its voices taken in. Only the first three are events
/// that may have taken place.
public enum Factuality {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  DENIED,
  PLANNED,
  EXPECTED,
  HYPOTHETICAL,
  UNKNOWN;

  /// Whether this may be counted as something that took place. Denied, planned, expected and
  /// hypothetical claims never are; nor is what nobody would confirm.
  public boolean tookPlace() {
    return switch (this) {
      case CERTAIN, PROBABLE, POSSIBLE -> true;
      case DENIED, PLANNED, EXPECTED, HYPOTHETICAL, UNKNOWN -> false;
    };
  }

  /// The name in JSON and in the data files: lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of that word.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Factuality of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
