package org.marsad.coder.lexicon;

import java.util.List;

/// The state and its first-level division that a place lies in.
///
/// @param countries ISO 3166 alpha-2; several for what crosses borders, none for the high seas
/// @param admin1Code GeoNames' code within the country, or empty
record PlaceRegion(List<String> countries, String admin1Code, String admin1Name) {

  static final PlaceRegion NOWHERE = new PlaceRegion(List.of(), "", "");

  PlaceRegion {
    countries = List.copyOf(countries);
  }

  String country() {
    return countries.isEmpty() ? "" : countries.getFirst();
  }

  List<String> otherCountries() {
    return countries.size() < 2 ? List.of() : countries.subList(1, countries.size());
  }
}
