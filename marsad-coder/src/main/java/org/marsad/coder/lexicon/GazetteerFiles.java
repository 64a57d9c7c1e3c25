package org.marsad.coder.lexicon;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.List;

/// The gazetteer's own files, and how they are laid over one another.
final class GazetteerFiles {

  static final String GEONAMES = "gazetteer.bin";
  static final String COUNTRIES = "countries.tsv";
  static final String SUPPLEMENT = "places-supplement.tsv";
  static final String ALIASES = "place-aliases.tsv";

  private GazetteerFiles() {}

  static Gazetteer bundled(WordLists lists) throws IOException {
    try (InputStream packed = Gazetteer.class.getResourceAsStream(GEONAMES)) {
      if (packed == null) {
        throw new FileNotFoundException(GEONAMES + " is missing: build Marsad again");
      }
      return laid(
          PlaceLayer.read(GEONAMES, packed),
          lists.table(COUNTRIES),
          lists.table(SUPPLEMENT),
          lists.table(ALIASES));
    }
  }

  static Gazetteer laid(PlaceLayer geoNames, Table countryTable, Table supplement, Table aliases) {
    var countries = CountryList.of(countryTable);
    var lower = new Gazetteer(List.of(PlaceLayer.of(countries.entries()), geoNames));
    var places = new PlacesSupplement(countries, lower).places(supplement);
    var mended = lower.with(PlaceLayer.of(places));
    return mended.with(PlaceLayer.of(new PlacesSupplement(countries, mended).aliases(aliases)));
  }

  /// A layer of a user's GeoNames table.
  static PlaceLayer geoNames(String file, Reader rows, Gazetteer divisions) throws IOException {
    var reader =
        new GeoNamesRows(
            CountryList.of(ours(COUNTRIES)),
            id -> divisions.division(id).map(GazetteerPlace::name).orElse(""));
    return PlaceLayer.of(reader.read(file, new BufferedReader(rows)));
  }

  static Table ours(String name) {
    return WordLists.shipped().table(name);
  }
}
