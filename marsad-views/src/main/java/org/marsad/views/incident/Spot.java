package org.marsad.views.incident;

import java.util.Optional;
import org.marsad.record.Where;
import org.marsad.views.standing.PlaceMoves;

/// Where a claim's place lies, as far as places are compared.
public record Spot(
    String name,
    Optional<String> gazetteer,
    Optional<Double> lat,
    Optional<Double> lon,
    Optional<String> country,
    int precision) {
  static Spot of(Where where) {
    return new Spot(
        String.join(" ", where.name().strip().split("\\s+")),
        where.gazetteer(),
        where.lat(),
        where.lon(),
        where.country(),
        where.precision());
  }

  /// The same where people say that it lies.
  Spot under(PlaceMoves moves) {
    return moves
        .of(gazetteer, name)
        .map(move ->
            new Spot(
                name,
                gazetteer,
                Optional.of(move.lat()),
                Optional.of(move.lon()),
                country,
                move.precision()))
        .orElse(this);
  }

  boolean isSameAs(Spot other) {
    return gazetteer.isPresent() && gazetteer.equals(other.gazetteer)
        || name.equals(other.name) && country.equals(other.country);
  }
}
