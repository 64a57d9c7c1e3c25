package org.marsad.record.entry;

import java.util.Locale;

/// How a source stands to what it tells, after HURIDOCS' micro-thesaurus.
public enum Connection {
  VICTIM,
  WITNESS,
  PERPETRATOR,
  RELATED,
  THIRD_PARTY,
  REPORTER,
  SERVICE_PROVIDER,
  NGO,
  UNKNOWN;

  /// The name in JSON and on the command line: lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of that word.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Connection of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
