package org.marsad.views.standing;

import java.util.Optional;
import org.marsad.record.entry.Entry;

/// A value that a person set.
///
/// @param entry the number of the ledger's entry that set it
/// @param why the reason that the person gave
public record Decided<T>(T value, long entry, String who, Optional<String> why) {
  static <T> Decided<T> by(Entry entry, T value) {
    return new Decided<>(value, entry.number(), entry.who(), entry.why());
  }
}
