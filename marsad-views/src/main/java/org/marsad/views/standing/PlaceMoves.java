package org.marsad.views.standing;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.record.Claim;
import org.marsad.record.Where;
import org.marsad.record.entry.Decision.PlaceMoved;
import org.marsad.views.name.Names;

/// Places that a person moved on the map.
///
/// @param to gazetteer id or folded name → where it lies
public record PlaceMoves(Map<String, PlaceMoved> to) {
  public PlaceMoves {
    to = Collections.unmodifiableMap(new TreeMap<>(to));
  }

  /// Where a place lies, if a person moved it: by its id, or by its name where it has none.
  public Optional<PlaceMoved> of(Where where) {
    return of(where.gazetteer(), where.name());
  }

  public Optional<PlaceMoved> of(Optional<String> gazetteer, String name) {
    return Optional.ofNullable(to.get(gazetteer.orElse(key(name))));
  }

  Claim appliedTo(Claim claim) {
    return to.isEmpty() ? claim : Claims.withPlaces(claim, this::moved);
  }

  private Where moved(Where where) {
    return of(where).map(move -> at(where, move)).orElse(where);
  }

  private static Where at(Where where, PlaceMoved move) {
    return new Where(
        where.span(),
        where.name(),
        where.gazetteer(),
        Optional.of(move.lat()),
        Optional.of(move.lon()),
        where.country(),
        where.admin1(),
        move.precision(),
        where.relation(),
        where.inherited());
  }

  static String key(String place) {
    return place.chars().allMatch(Character::isDigit) ? place : Names.fold(place);
  }
}
