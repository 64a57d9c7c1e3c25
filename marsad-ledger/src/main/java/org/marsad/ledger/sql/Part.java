package org.marsad.ledger.sql;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody has to do with a claim.
enum Part {
  AGENT(0),
  PATIENT(1),
  /// Through whom it was told, but for the last.
  VOICE(2),
  /// The last voice: the far end.
  ORIGIN(3),
  /// The report's publisher, where nobody else is said to say so.
  PUBLISHER(4);

  private final int number;

  Part(int number) {
    this.number = number;
  }

  /// As it stands in the table.
  int number() {
    return number;
  }

  /// A list to look in.
  static String numbers(Part... parts) {
    return Stream.of(parts)
        .map(p -> Integer.toString(p.number))
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
