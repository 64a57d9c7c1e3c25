package org.marsad.coder.lexicon;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// First-level divisions as Natural Earth maps them: where a map would write each one's name, and
/// what else it is called.
///
/// GeoNames' list of towns has no points for divisions, and the middle of its towns lies far from
/// the middle of a division that is half empty. Natural Earth also keeps divisions that a reform
/// has since merged or split, which reports go on naming.
final class MappedDivisions {

  private static final Pattern PROPERTIES = Pattern.compile("\"properties\":\\{([^{}]*)}");
  private static final Pattern FIELD =
      Pattern.compile("\"(\\w+)\":(?:\"([^\"]*)\"|(-?[\\d.]+))(?=[,}]|$)");

  /// Names of one or two syllables that stand beside the main one are mostly abbreviations.
  private static final int SHORTEST_NAME = 5;

  /// People of a division that only the map has: enough that a report may name it, and fewer than
  /// any division in force.
  private static final long PEOPLE = 50_000;

  private static final Set<String> SIDES =
      Set.of(
          "north",
          "northern",
          "south",
          "southern",
          "east",
          "eastern",
          "west",
          "western",
          "central",
          "upper",
          "lower");

  private static final double KM_PER_DEGREE = 111.2;

  private final Map<String, Mapped> byCode = new TreeMap<>();
  private final List<Mapped> all;

  private MappedDivisions(List<Mapped> all) {
    this.all = List.copyOf(all);
    all.forEach(mapped -> byCode.putIfAbsent(mapped.code(), mapped));
  }

  /// @param code GeoNames' code `KE.07`, or empty
  private record Mapped(
      String id, String code, String country, List<String> names, double lat, double lon) {

    double kmTo(double otherLat, double otherLon) {
      double east = (lon - otherLon) * Math.cos(Math.toRadians(lat));
      return Math.hypot(lat - otherLat, east) * KM_PER_DEGREE;
    }

    /// Whether a word of some length stands in both names: "North Darfur", "Northern Darfur".
    boolean isLikeNamed(String name) {
      var words = words(name);
      return names.stream().anyMatch(n -> !Collections.disjoint(words(n), words));
    }

    private static Set<String> words(String name) {
      return Arrays.stream(PlaceNames.rankless(PlaceNameFolding.exact(name)).split(" "))
          .filter(word -> word.length() > 3 && !SIDES.contains(word))
          .collect(Collectors.toSet());
    }
  }

  static MappedDivisions read(Path json) throws IOException {
    var found = PROPERTIES.matcher(Files.readString(json, StandardCharsets.UTF_8));
    var all = new ArrayList<Mapped>();
    while (found.find()) {
      mapped(fields(found.group(1))).ifPresent(all::add);
    }
    if (all.isEmpty()) {
      throw new IOException(json + " holds no divisions: expected Natural Earth's as GeoJSON");
    }
    return new MappedDivisions(all);
  }

  /// The division with the map's point and further names, where the map has the same one: by name,
  /// or by code and place, since codes are given anew after reforms.
  PlaceEntry placed(PlaceEntry division) {
    var mapped = byCode.get(division.id());
    if (mapped == null) {
      return division;
    }
    boolean near = mapped.kmTo(division.lat(), division.lon()) < 100 + 1.5 * division.radiusKm();
    if (!near && !mapped.isLikeNamed(division.name())) {
      return division;
    }
    var names = new LinkedHashSet<>(division.aliases());
    names.addAll(mapped.names());
    return new PlaceEntry(
        division.id(),
        division.name(),
        List.copyOf(names),
        division.kind(),
        mapped.lat(),
        mapped.lon(),
        division.region(),
        division.population(),
        division.precision(),
        division.radiusKm(),
        division.transcribed());
  }

  /// What the map has and these divisions have not, by name: former and lesser divisions.
  List<PlaceEntry> beside(List<PlaceEntry> divisions, CountryList countries) {
    var known = new HashSet<String>();
    for (PlaceEntry division : divisions) {
      known.add(division.id());
      Stream.concat(Stream.of(division.name()), division.aliases().stream())
          .forEach(name -> known.add(key(division.region().country(), name)));
    }
    return all.stream()
        .filter(mapped -> countries.has(mapped.country()) && !known.contains(mapped.code()))
        .filter(mapped ->
            mapped.names().stream().noneMatch(n -> known.contains(key(mapped.country(), n))))
        .map(mapped ->
            new PlaceEntry(
                mapped.id(),
                mapped.names().getFirst(),
                mapped.names(),
                Kind.REGION,
                mapped.lat(),
                mapped.lon(),
                new PlaceRegion(List.of(mapped.country()), "", ""),
                PEOPLE,
                Kind.ADMIN1.usualPrecision(),
                0,
                countries.transcribes(mapped.country())))
        .toList();
  }

  private static String key(String country, String name) {
    return country + " " + PlaceNames.rankless(PlaceNameFolding.exact(name));
  }

  private static Map<String, String> fields(String properties) {
    var fields = new TreeMap<String, String>();
    var found = FIELD.matcher(properties);
    while (found.find()) {
      fields.put(found.group(1), found.group(2) == null ? found.group(3) : found.group(2).strip());
    }
    return fields;
  }

  private static Optional<Mapped> mapped(Map<String, String> fields) {
    var names = names(fields);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Mapped(
            "ne-" + fields.getOrDefault("adm1_code", names.getFirst()),
            fields.getOrDefault("gn_a1_code", ""),
            fields.getOrDefault("iso_a2", ""),
            names,
            Double.parseDouble(fields.getOrDefault("latitude", "0")),
            Double.parseDouble(fields.getOrDefault("longitude", "0"))));
  }

  private static List<String> names(Map<String, String> fields) {
    var names = new LinkedHashSet<String>();
    names.add(fields.getOrDefault("name", ""));
    names.add(fields.getOrDefault("name_en", ""));
    for (String name : fields.getOrDefault("name_alt", "").split("\\|")) {
      if (name.strip().length() >= SHORTEST_NAME) {
        names.add(name.strip());
      }
    }
    names.removeIf(String::isBlank);
    return List.copyOf(names);
  }
}
