package org.marsad.ledger.chronicle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.marsad.views.incident.Block;

/// A place in a list of incidents: after one of them.
///
/// @param block under which the incident was found
/// @param id the incident's
public record Mark(Block block, String id) {
  private static final String BETWEEN = "~";

  /// As it stands in the address of a page: `2024-03-14~SY/deir ez zor~3f2a91c0b7de/43f0b093ee8e`.
  public String text() {
    return String.join(BETWEEN, block.day().map(LocalDate::toString).orElse(""), block.area(), id);
  }

  /// Reads what [#text] wrote; empty where it is something else.
  public static Optional<Mark> of(String text) {
    var parts = text.split(BETWEEN, -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      Optional<LocalDate> day =
          parts[0].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(parts[0]));
      return Optional.of(new Mark(new Block(parts[1], day), parts[2]));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
