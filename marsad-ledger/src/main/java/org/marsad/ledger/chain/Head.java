package org.marsad.ledger.chain;

import java.time.Instant;

/// The end of a chain of entries: it stands for all of them.
///
/// @param number of the last entry; 0 where there is none
/// @param at when it was written down
/// @param hash of that entry, in lower-case hexadecimal
public record Head(long number, Instant at, String hash) {
  /// Of a ledger without entries.
  public static final Head NONE = new Head(0, Instant.EPOCH, "0".repeat(64));
}
