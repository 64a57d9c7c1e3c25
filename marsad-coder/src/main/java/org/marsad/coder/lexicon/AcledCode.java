package org.marsad.coder.lexicon;

import java.util.List;

/// A sub-event type of ACLED, the event type above it, and the types of disorder it counts towards.
///
/// @param rank what names an incident of which several are told: 1 before 2
public record AcledCode(String event, String subEvent, List<String> disorder, int rank) {
  public AcledCode {
    disorder = List.copyOf(disorder);
  }

  /// Whether this is violence or a demonstration rather than a strategic development.
  public boolean isDisorder() {
    return !event.equals("Strategic developments");
  }
}
