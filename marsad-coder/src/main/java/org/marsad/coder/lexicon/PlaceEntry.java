package org.marsad.coder.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// A place on its way into a [PlaceLayer], with all the names it is found under.
///
/// @param transcribed true where the name comes from another script and so has many romanisations;
///   only such places are found by [PlaceNameFolding#skeleton]
record PlaceEntry(
    String id,
    String name,
    List<String> aliases,
    Kind kind,
    double lat,
    double lon,
    PlaceRegion region,
    long population,
    int precision,
    double radiusKm,
    boolean transcribed) {

  PlaceEntry {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a place without a name: " + id);
    }
    if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
      throw new IllegalArgumentException("no point on earth: " + lat + ", " + lon + " for " + name);
    }
    if (precision < 1 || precision > 7) {
      throw new IllegalArgumentException("no UCDP precision: " + precision + " for " + name);
    }
    aliases = List.copyOf(aliases);
  }

  /// A place found elsewhere, to be filed again.
  static PlaceEntry of(GazetteerPlace place, boolean transcribed) {
    var countries = new ArrayList<String>();
    if (!place.country().isEmpty()) {
      countries.add(place.country());
    }
    countries.addAll(place.otherCountries());
    return new PlaceEntry(
        place.id(),
        place.name(),
        List.of(),
        place.kind(),
        place.lat(),
        place.lon(),
        new PlaceRegion(countries, place.admin1Code(), place.admin1Name()),
        place.population(),
        place.precision(),
        place.radiusKm(),
        transcribed);
  }

  PlaceEntry withAliases(List<String> names) {
    return new PlaceEntry(
        id, name, names, kind, lat, lon, region, population, precision, radiusKm, transcribed);
  }
}
