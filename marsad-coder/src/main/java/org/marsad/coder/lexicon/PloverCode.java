package org.marsad.coder.lexicon;

import java.util.Optional;

/// An event of PLOVER 2.0, or one of its modes.
///
/// @param event such as `ASSAULT`
/// @param mode such as `aerial`; empty for the event itself
/// @param quad the event's quad class, such as `material conflict`
public record PloverCode(String event, Optional<String> mode, String quad, String gloss) {
  /// Event and mode as they stand in a code: `ASSAULT aerial`.
  public String code() {
    return mode.map(word -> event + " " + word).orElse(event);
  }
}
