package org.marsad.coder.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// The world's countries, from `countries.tsv`.
final class CountryList {

  private final List<PlaceEntry> countries;
  private final Set<String> codes = new TreeSet<>();
  private final Set<String> transcribed = new TreeSet<>();

  private CountryList(List<PlaceEntry> countries) {
    this.countries = List.copyOf(countries);
    for (PlaceEntry country : countries) {
      codes.add(country.id());
      if (country.transcribed()) {
        transcribed.add(country.id());
      }
    }
  }

  static CountryList of(Table table) {
    table.expecting(
        "id",
        "alpha3",
        "name",
        "aliases",
        "lat",
        "lon",
        "population",
        "radiusKm",
        "transcribed",
        "source");
    var seen = new HashSet<String>();
    return new CountryList(table.rows().stream().map(row -> entry(row, seen)).toList());
  }

  List<PlaceEntry> entries() {
    return countries;
  }

  boolean has(String alpha2) {
    return codes.contains(alpha2);
  }

  /// True where English takes place names over from another script, in several spellings.
  boolean transcribes(String alpha2) {
    return transcribed.contains(alpha2);
  }

  private static PlaceEntry entry(Table.Row row, Set<String> seen) {
    var id = row.text("id");
    if (!id.matches("[A-Z]{2}") || !row.text("alpha3").matches("[A-Z]{3}") || !seen.add(id)) {
      throw row.faulty(id + " is no ISO 3166 code or stands twice; give each country its own");
    }
    return PlaceRows.entry(
        row,
        id,
        Kind.COUNTRY,
        new PlaceRegion(List.of(id), "", ""),
        Optional.of(Kind.COUNTRY.usualPrecision()),
        row.yes("transcribed"));
  }
}
