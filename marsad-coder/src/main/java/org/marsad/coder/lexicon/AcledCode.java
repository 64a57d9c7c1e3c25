package org.marsad.coder.lexicon;

import java.util.List;

/// A sub-event type of ACLED, the event type above it, and the types of disorder it counts towards.
public record AcledCode(String event, String subEvent, List<String> disorder) {
  public AcledCode {
    disorder = List.copyOf(disorder);
  }
}
