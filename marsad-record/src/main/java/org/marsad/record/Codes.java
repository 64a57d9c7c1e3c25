package org.marsad.record;

import java.util.Optional;

/// What other codebooks call a happening. Empty means that they have no such code.
public record Codes(
    Optional<String> plover,
    Optional<String> cameo,
    Optional<String> acled,
    Optional<String> ucdp) {
  public static final Codes NONE =
      new Codes(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /// The same with another ACLED sub-event type, or none.
  public Codes withAcled(Optional<String> subEvent) {
    return new Codes(plover, cameo, subEvent, ucdp);
  }
}
