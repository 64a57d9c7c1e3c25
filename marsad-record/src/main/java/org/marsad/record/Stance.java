package org.marsad.record;

import java.util.Locale;

/// How a voice stands to what it says.
public enum Stance {
  SAYS,
  CONFIRMS,
  DENIES,
  DOUBTS,
  EXPECTS,
  ESTIMATES,
  CLAIMS_RESPONSIBILITY,
  ACCUSES,
  PROMISES,
  THREATENS,
  REQUESTS,
  BELIEVES,
  WARNS,
  CONDEMNS,
  DECLINES_TO_COMMENT;

  /// The name in JSON and in the data files: lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of that word.
  ///
  /// @throws IllegalArgumentException when there is none
  public static Stance of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
