package org.marsad.record;

import java.util.Locale;

/// What sort of voice speaks.
public enum VoiceKind {
  NAMED,
  UNNAMED,
  ORGANISATION,
  DOCUMENT;

  /// The name in JSON and in the data files: lower case with hyphens.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The value of that word.
  ///
  /// @throws IllegalArgumentException when there is none
  public static VoiceKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
