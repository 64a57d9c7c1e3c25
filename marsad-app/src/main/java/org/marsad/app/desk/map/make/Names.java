package org.marsad.app.desk.map.make;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The names of the gazetteer's places, and from which zoom on each is shown.
final class Names {
  private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic}\\s\\u200c'،-]+");
  private static final Pattern OF_ARABIC = Pattern.compile("[\\u0621-\\u064a\\s-]+");
  private static final String ARTICLE = "ال";
  private static final Set<String> BROAD =
      Set.of("continent", "country", "region", "admin1", "admin2", "sea", "area");
  private static final Map<String, String> WATERS =
      Map.of("river", "water", "lake", "water", "strait", "water");

  private Names() {}

  /// Towns of GeoNames' table.
  static List<Name> towns(Path table) throws IOException {
    try (var lines = Files.lines(table)) {
      return lines.map(line -> line.split("\t", -1)).map(Names::town).toList();
    }
  }

  /// Sites, camps, crossings and waters of our own supplement.
  static List<Name> supplement(Path table) throws IOException {
    return rows(table).stream()
        .filter(row -> !BROAD.contains(cell(row, "kind")))
        .map(Names::site)
        .toList();
  }

  /// Countries, in Arabic as the JDK has them.
  static List<Name> countries(Path table) throws IOException {
    return rows(table).stream().map(Names::country).toList();
  }

  /// How far the places of our own supplement reach, in kilometres, by their ids.
  static SortedMap<String, Long> reaches(Path table) throws IOException {
    var reaches = new TreeMap<String, Long>();
    for (var row : rows(table)) {
      var km = cell(row, "radiusKm");
      if (!km.isEmpty() && Double.parseDouble(km) >= 1) {
        reaches.put(cell(row, "id"), Math.round(Double.parseDouble(km)));
      }
    }
    return reaches;
  }

  private static Name country(Map<String, String> row) {
    long people = Long.parseLong(cell(row, "population"));
    double reach = Double.parseDouble(cell(row, "radiusKm"));
    int zoom = reach > 500 ? 2 : reach > 250 ? 3 : reach > 120 ? 4 : people > 1_000_000 ? 5 : 6;
    return new Name(
        thousandths(cell(row, "lon")),
        thousandths(cell(row, "lat")),
        zoom,
        "country",
        cell(row, "name"),
        Locale.of("", cell(row, "id")).getDisplayCountry(Locale.of("ar")));
  }

  private static Name site(Map<String, String> row) {
    var kind = cell(row, "kind");
    var natives = Arrays.asList(cell(row, "native").split("\\|"));
    return new Name(
        thousandths(cell(row, "lon")),
        thousandths(cell(row, "lat")),
        switch (kind) {
          case "river", "desert", "lake", "strait" -> 6;
          case "city" -> 6;
          case "town", "camp", "crossing", "dam", "base", "airport", "oil-field" -> 8;
          default -> 9;
        },
        WATERS.getOrDefault(kind, kind.equals("village") || kind.equals("town") ? kind : "site"),
        cell(row, "name"),
        arabic(natives).orElse(""));
  }

  private static Name town(String[] cells) {
    long people = Long.parseLong(cells[14]);
    boolean capital = cells[7].equals("PPLC");
    boolean seat = cells[7].equals("PPLA");
    return new Name(
        thousandths(cells[5]),
        thousandths(cells[4]),
        capital ? 4 : seat && people < 300_000 && people > 20_000 ? 6 : zoom(people),
        capital ? "capital" : people < 5000 ? "village" : "town",
        cells[1],
        arabic(Arrays.asList(cells[3].split(","))).orElse(""));
  }

  private static int zoom(long people) {
    if (people >= 2_000_000) {
      return 4;
    }
    if (people >= 300_000) {
      return 5;
    }
    if (people >= 100_000) {
      return 6;
    }
    if (people >= 40_000) {
      return 7;
    }
    return people >= 15_000 ? 8 : people >= 4_000 ? 9 : people >= 1_500 ? 10 : 11;
  }

  /// Of the names in Arabic script one in Arabic's own letters, with the article first, which no
  /// other language writes; or else in Persian's or another's. GeoNames' table has no languages, so
  /// the choice is a guess by the letters.
  static Optional<String> arabic(Collection<String> names) {
    return names.stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty() && ARABIC.matcher(name).matches())
        .min(
            Comparator.comparing((String name) -> !OF_ARABIC.matcher(name).matches())
                .thenComparing(name -> !name.startsWith(ARTICLE))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder()));
  }

  private static String cell(Map<String, String> row, String head) {
    return row.getOrDefault(head, "");
  }

  private static int thousandths(String degrees) {
    return (int) Math.round(Double.parseDouble(degrees) * 1000);
  }

  private static List<Map<String, String>> rows(Path table) throws IOException {
    var rows = new ArrayList<Map<String, String>>();
    var lines = Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")).toList();
    var heads = lines.getFirst().split("\t", -1);
    lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          var cells = line.split("\t", -1);
          var row = new TreeMap<String, String>();
          for (int i = 0; i < heads.length; i++) {
            row.put(heads[i], cells[i]);
          }
          rows.add(row);
        });
    return rows;
  }

  /// Which of some names are shown at a zoom within these bounds.
  static Stream<Name> between(Collection<Name> names, int least, int most) {
    return names.stream().filter(name -> name.zoom() >= least && name.zoom() <= most);
  }
}
