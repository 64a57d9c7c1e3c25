package org.marsad.coder.voice;

import java.util.Optional;
import org.marsad.record.VoiceKind;

/// Who a source means, as far as the text allows.
///
/// @param name the fullest that the text gives, or the source's own words
/// @param gender of a pronoun or a title that told it
/// @param many whether several are meant
record Speaker(
    String name,
    Optional<String> actor,
    Optional<String> role,
    VoiceKind kind,
    Gender gender,
    boolean many) {
  /// As far as words tell.
  enum Gender {
    HE,
    SHE,
    UNKNOWN;

    boolean fits(Gender other) {
      return this == UNKNOWN || other == UNKNOWN || this == other;
    }
  }

  boolean isPerson() {
    return kind == VoiceKind.NAMED || kind == VoiceKind.UNNAMED && !many;
  }

  Speaker with(Gender known) {
    return new Speaker(name, actor, role, kind, known, many);
  }
}
