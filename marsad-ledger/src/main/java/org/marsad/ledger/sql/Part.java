package org.marsad.ledger.sql;

/// What somebody has to do with a claim: one bit each, as they stand in the table.
enum Part {
  AGENT(1),
  PATIENT(2),
  /// Through whom it was told, but for the last.
  VOICE(4),
  /// The last voice: the far end.
  ORIGIN(8),
  /// The report's publisher, where nobody else is said to say so.
  PUBLISHER(16);

  private final int bit;

  Part(int bit) {
    this.bit = bit;
  }

  int bit() {
    return bit;
  }

  /// Those who have one part or the other.
  int or(Part other) {
    return bit | other.bit;
  }
}
