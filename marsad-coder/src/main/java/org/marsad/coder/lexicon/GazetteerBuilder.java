package org.marsad.coder.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// Makes `gazetteer.bin` from GeoNames' tables; run by `scripts/make-gazetteer`, never by the
/// coder.
///
/// GeoNames' list of towns gives no points for divisions. A first-level one stands where Natural
/// Earth's map has it; the point of any other is the middle of the half-degree squares that have a
/// town in them. That lies nearer to the middle of its area than the mean of its towns, which a
/// single big city would draw to itself.
public final class GazetteerBuilder {

  private static final Pattern DIVISION =
      Pattern.compile("\\{\"code\":\"([^\"]+)\",\"name\":\"([^\"]+)\"}");

  private static final Set<Kind> CITIES = Set.of(Kind.CITY, Kind.CAPITAL);

  private static final Comparator<PlaceEntry> ORDER =
      Comparator.comparing((PlaceEntry entry) -> entry.region().country())
          .thenComparing(entry -> entry.region().admin1Code())
          .thenComparingDouble(PlaceEntry::lat)
          .thenComparing(PlaceEntry::id);

  private GazetteerBuilder() {}

  /// @param args the table of towns, first-level and second-level divisions as JSON, Natural
  ///   Earth's first-level divisions as GeoJSON, the file to write
  public static void main(String[] args) throws IOException {
    if (args.length != 5) {
      throw new IllegalArgumentException("use: TOWNS.txt ADMIN1.json ADMIN2.json MAP.json OUT.bin");
    }
    var layer = layer(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
    try (var out = Files.newOutputStream(Path.of(args[4]))) {
      layer.write(out);
    }
    System.out.println(layer.size() + " places, " + layer.names() + " names");
  }

  static PlaceLayer layer(Path towns, Path admin1, Path admin2, Path map) throws IOException {
    var countries = CountryList.of(GazetteerFiles.ours(GazetteerFiles.COUNTRIES));
    var names = divisions(admin1);
    var rows = new GeoNamesRows(countries, id -> names.getOrDefault(id, ""));
    var divided = new DividedTowns(countries, names, divisions(admin2), MappedDivisions.read(map));
    try (var in = Files.newBufferedReader(towns)) {
      rows.read(towns.toString(), in).forEach(divided::add);
    }
    try (var in = Files.newBufferedReader(towns)) {
      in.lines().forEach(divided::place);
    }
    return PlaceLayer.of(divided.entries().stream().sorted(ORDER).toList());
  }

  private static Map<String, String> divisions(Path json) throws IOException {
    var names = new TreeMap<String, String>();
    var found = DIVISION.matcher(Files.readString(json, StandardCharsets.UTF_8));
    while (found.find()) {
      names.put(found.group(1), found.group(2));
    }
    if (names.isEmpty()) {
      throw new IOException(json + " holds no divisions: expected [{\"code\":…,\"name\":…}]");
    }
    return names;
  }

  /// Towns with the divisions that they lie in.
  private static final class DividedTowns {
    private final CountryList countries;
    private final Map<String, String> admin1Names;
    private final Map<String, String> admin2Names;
    private final MappedDivisions map;
    private final List<PlaceEntry> towns = new ArrayList<>();
    private final Map<String, Extent> extents = new TreeMap<>();

    DividedTowns(
        CountryList countries,
        Map<String, String> admin1Names,
        Map<String, String> admin2Names,
        MappedDivisions map) {
      this.countries = countries;
      this.admin1Names = admin1Names;
      this.admin2Names = admin2Names;
      this.map = map;
    }

    void add(PlaceEntry town) {
      towns.add(town);
    }

    /// Widens the divisions of the town in this line.
    void place(String line) {
      var cells = line.split("\t", -1);
      var admin1 = cells[8] + "." + cells[10];
      var admin2 = admin1 + "." + cells[11];
      if (admin1Names.containsKey(admin1)) {
        extents.computeIfAbsent(admin1, id -> new Extent()).add(cells);
      }
      if (admin2Names.containsKey(admin2)) {
        extents.computeIfAbsent(admin2, id -> new Extent()).add(cells);
      }
    }

    List<PlaceEntry> entries() {
      var divisions = new ArrayList<PlaceEntry>();
      extents.forEach((id, extent) -> divisions.add(map.placed(division(id, extent))));
      var all = new ArrayList<>(towns);
      all.addAll(divisions);
      all.addAll(map.beside(divisions, countries));
      return all;
    }

    /// A division that is called after its seat goes by every spelling of the seat's name.
    private List<String> seatNames(String id, String name) {
      var folded = PlaceNameFolding.exact(name);
      return towns.stream()
          .filter(town -> town.transcribed() && CITIES.contains(town.kind()))
          .filter(town -> id.equals(town.region().country() + "." + town.region().admin1Code()))
          .filter(town -> PlaceNames.keys(town).containsKey(PlaceNames.rankless(folded)))
          .flatMap(town -> Stream.concat(Stream.of(town.name()), town.aliases().stream()))
          .distinct()
          .toList();
    }

    private PlaceEntry division(String id, Extent extent) {
      var codes = id.split("\\.", 3);
      var kind = codes.length == 2 ? Kind.ADMIN1 : Kind.ADMIN2;
      var admin1 = admin1Names.getOrDefault(codes[0] + "." + codes[1], "");
      var name = kind == Kind.ADMIN1 ? admin1 : admin2Names.getOrDefault(id, "");
      return new PlaceEntry(
          id,
          name,
          kind == Kind.ADMIN1 ? seatNames(id, name) : List.of(),
          kind,
          extent.lat(),
          extent.lon(),
          new PlaceRegion(List.of(codes[0]), admin1.isEmpty() ? "" : codes[1], admin1),
          extent.population(),
          kind.usualPrecision(),
          extent.radiusKm(),
          countries.transcribes(codes[0]));
    }
  }
}
