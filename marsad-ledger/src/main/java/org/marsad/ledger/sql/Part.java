package org.marsad.ledger.sql;

/// What somebody has to do with a claim; the order is that of the numbers in the table.
enum Part {
  AGENT,
  PATIENT,
  /// Through whom it was told, but for the last.
  VOICE,
  /// The last voice: the far end.
  ORIGIN,
  /// The report's publisher, where nobody else is said to say so.
  PUBLISHER
}
