package org.marsad.ledger.chronicle;

import java.util.List;
import java.util.Optional;

/// Some incidents of a longer list.
///
/// @param next where the following page begins; empty on the last one
public record Leaf(List<Told> incidents, Optional<Mark> next) {
  public Leaf {
    incidents = List.copyOf(incidents);
  }
}
