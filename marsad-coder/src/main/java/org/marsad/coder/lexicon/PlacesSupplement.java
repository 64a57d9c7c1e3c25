package org.marsad.coder.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// Places that conflict reports name and GeoNames' list of towns lacks, from
/// `places-supplement.tsv`, and more names for places that stand elsewhere, from
/// `place-aliases.tsv`.
final class PlacesSupplement {

  private static final Map<String, Kind> KINDS = kinds();

  private final CountryList countries;
  private final Gazetteer below;
  private final Map<String, Optional<GazetteerPlace>> divisions = new HashMap<>();

  /// @param below where the divisions that the lists name are looked up
  PlacesSupplement(CountryList countries, Gazetteer below) {
    this.countries = countries;
    this.below = below;
  }

  List<PlaceEntry> places(Table table) {
    table.expecting(
        "id",
        "name",
        "aliases",
        "native",
        "kind",
        "lat",
        "lon",
        "country",
        "admin1",
        "radiusKm",
        "precision",
        "population",
        "source");
    var seen = new HashSet<String>();
    return table.rows().stream().map(row -> place(row, seen)).toList();
  }

  /// Copies of the places named by id, under the further names only.
  List<PlaceEntry> aliases(Table table) {
    table.expecting("id", "name", "aliases");
    return table.rows().stream().map(this::alias).toList();
  }

  private PlaceEntry place(Table.Row row, Set<String> seen) {
    var id = row.text("id");
    if (!seen.add(id)) {
      throw row.faulty("the id " + id + " stands twice; give each place its own");
    }
    row.text("source");
    var kind = Objects.requireNonNull(KINDS.get(row.oneOf("kind", KINDS.keySet())));
    var states = row.list("country");
    for (String state : states) {
      if (!countries.has(state)) {
        throw row.faulty("'" + state + "' is no country of countries.tsv; use its alpha-2 code");
      }
    }
    var entry =
        PlaceRows.entry(row, id, kind, region(row, states), precision(row), transcribed(states));
    return withNative(entry, row.list("native"));
  }

  private static Map<String, Kind> kinds() {
    var kinds = new LinkedHashMap<String, Kind>();
    for (Kind kind : Kind.values()) {
      kinds.put(kind.label(), kind);
    }
    return Collections.unmodifiableMap(kinds);
  }

  private boolean transcribed(List<String> states) {
    return states.stream().anyMatch(countries::transcribes);
  }

  private PlaceRegion region(Table.Row row, List<String> states) {
    var named = row.optional("admin1");
    if (named.isEmpty() || states.isEmpty()) {
      return new PlaceRegion(states, "", "");
    }
    var division =
        divisions
            .computeIfAbsent(states + named.get(), key -> division(states, named.get()))
            .orElseThrow(() ->
                row.faulty(
                    "'%s' is no first-level division of %s; use GeoNames' name for it"
                        .formatted(named.get(), String.join(", ", states))));
    return new PlaceRegion(states, division.admin1Code(), division.admin1Name());
  }

  private Optional<GazetteerPlace> division(List<String> states, String name) {
    return below.find(name).stream()
        .filter(place -> place.kind() == Kind.ADMIN1 && states.contains(place.country()))
        .findFirst();
  }

  private static Optional<Integer> precision(Table.Row row) {
    return row.number("precision").map(Double::intValue);
  }

  private static PlaceEntry withNative(PlaceEntry entry, List<String> nativeNames) {
    var names = Stream.concat(entry.aliases().stream(), nativeNames.stream()).toList();
    return entry.withAliases(names);
  }

  private PlaceEntry alias(Table.Row row) {
    var id = row.text("id");
    var place =
        below.find(row.text("name")).stream()
            .filter(found -> found.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> row.faulty("no place " + id + " goes by this name; correct id or name"));
    var names = new ArrayList<String>(row.list("aliases"));
    if (names.isEmpty()) {
      throw row.faulty("there are no aliases; add some or take the line out");
    }
    return PlaceEntry.of(place, countries.transcribes(place.country())).withAliases(names);
  }
}
