package org.marsad.ledger;

import java.util.List;
import java.util.OptionalLong;

/// Some of what was found.
///
/// @param next for [Query#below] of the following page; empty on the last one
public record Page(List<Hit> hits, OptionalLong next) {
  public Page {
    hits = List.copyOf(hits);
  }
}
