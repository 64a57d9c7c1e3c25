package org.marsad.coder.lexicon;

import java.util.Optional;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// What the lines of our own place lists have in common.
final class PlaceRows {

  private PlaceRows() {}

  static PlaceEntry entry(
      Table.Row row,
      String id,
      Kind kind,
      PlaceRegion region,
      Optional<Integer> precision,
      boolean transcribed) {
    try {
      return new PlaceEntry(
          id,
          row.text("name"),
          row.list("aliases"),
          kind,
          degrees(row, "lat"),
          degrees(row, "lon"),
          region,
          row.number("population").orElse(0.0).longValue(),
          precision.orElse(kind.usualPrecision()),
          row.number("radiusKm").orElse(0.0),
          transcribed);
    } catch (FaultyTable e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw row.faulty(e.getMessage() + "; put it right");
    }
  }

  private static double degrees(Table.Row row, String column) {
    return row.number(column)
        .orElseThrow(() -> row.faulty("'" + column + "' is empty; give it in degrees"));
  }
}
