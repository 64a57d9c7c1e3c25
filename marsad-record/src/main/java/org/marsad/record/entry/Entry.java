package org.marsad.record.entry;

import java.time.Instant;
import java.util.Optional;

/// One line of the ledger: what happened to the record, who did it, when and why.
///
/// @param number counts up from 1 without a gap
/// @param at when it was written down, to the millisecond; never before the entry that precedes it
/// @param who the person's name, or the program's and its version where no person decided
/// @param why the reason given
public record Entry(long number, Instant at, String who, Optional<String> why, Matter matter) {
  public Entry {
    if (number < 1) {
      throw new IllegalArgumentException("entries count from 1, not from " + number);
    }
    if (who.isBlank()) {
      throw new IllegalArgumentException("entry " + number + " does not say who wrote it");
    }
  }
}
