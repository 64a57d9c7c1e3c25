package org.marsad.record.entry;

import java.util.Locale;

/// How far a source may be relied on, in the words of HURIDOCS' micro-thesaurus.
public enum Reliability {
  HIGHLY_RELIABLE,
  LIKELY_RELIABLE,
  UNSURE,
  LIKELY_UNRELIABLE,
  HIGHLY_UNRELIABLE,
  UNKNOWN;

  /// The name in JSON and on the command line: lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of that word.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Reliability of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
