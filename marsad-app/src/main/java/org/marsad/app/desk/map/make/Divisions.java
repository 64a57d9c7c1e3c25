package org.marsad.app.desk.map.make;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.marsad.app.desk.map.make.Mesh.Stretch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// First-level divisions: the lines between them, the outline of each and of each country, and
/// their names.
///
/// @param lines between two divisions of one country
/// @param outlines by the gazetteer's id: `SY`, `SY.11`
record Divisions(List<Line> lines, SortedMap<String, List<Line>> outlines, List<Name> names) {
  private static final int ZOOM = 6;

  static Divisions read(Path file, int tolerance) {
    var rings = new TreeMap<String, List<Line>>();
    var names = new ArrayList<Name>();
    for (var feature : new ObjectMapper().readTree(file.toFile()).get("features")) {
      var about = feature.get("properties");
      var country = about.get("iso_a2").asString("");
      var all = rings(feature.get("geometry"));
      rings.computeIfAbsent(country, _ -> new ArrayList<>()).addAll(all);
      var code = about.path("gn_a1_code").asString("");
      if (code.matches(country + "\\.[A-Z0-9]+")) {
        rings.computeIfAbsent(code, _ -> new ArrayList<>()).addAll(all);
      }
      name(about).forEach(names::add);
    }
    return new Divisions(simpler(inner(rings), tolerance), outlines(rings, tolerance), names);
  }

  private static List<Name> name(JsonNode about) {
    var latin = about.path("name_en").asString(about.path("name").asString(""));
    if (latin.isEmpty() || about.path("scalerank").asInt(9) > 8) {
      return List.of();
    }
    return List.of(
        new Name(
            (int) Math.round(about.get("longitude").asDouble() * 1000),
            (int) Math.round(about.get("latitude").asDouble() * 1000),
            ZOOM + (about.path("scalerank").asInt(9) > 6 ? 1 : 0),
            "division",
            latin,
            about.path("name_ar").asString("")));
  }

  /// What two divisions of one country both draw.
  private static List<Line> inner(SortedMap<String, List<Line>> rings) {
    var inner = new HashSet<Stretch>();
    rings.forEach((id, all) -> {
      if (id.length() == 2) {
        Mesh.counted(all)
            .forEach((stretch, times) -> {
              if (times > 1) {
                inner.add(stretch);
              }
            });
      }
    });
    return Mesh.lines(inner);
  }

  /// What a country or division draws only once goes round it.
  private static SortedMap<String, List<Line>> outlines(
      SortedMap<String, List<Line>> rings, int tolerance) {
    var outlines = new TreeMap<String, List<Line>>();
    rings.forEach((id, all) -> {
      if (id.matches("[A-Z]{2}(\\..*)?")) {
        var once = new HashMap<>(Mesh.counted(all));
        once.values().removeIf(times -> times > 1);
        var outline = large(Mesh.lines(Set.copyOf(once.keySet())), tolerance);
        if (!outline.isEmpty()) {
          outlines.put(id, outline);
        }
      }
    });
    return outlines;
  }

  /// Closed, and not too small to be seen; the largest is always kept.
  private static List<Line> large(List<Line> lines, int tolerance) {
    var closed = lines.stream().filter(Line::closed).toList();
    double largest = closed.stream().mapToDouble(Divisions::area).max().orElse(0);
    return closed.stream()
        .filter(line -> area(line) >= Math.min(largest, 2000.0 * tolerance))
        .map(line -> line.simpler(tolerance))
        .filter(line -> line.size() > 3)
        .toList();
  }

  private static double area(Line line) {
    return Math.abs(line.doubleArea());
  }

  private static List<Line> simpler(List<Line> lines, int tolerance) {
    return lines.stream().map(line -> line.simpler(tolerance)).toList();
  }

  private static List<Line> rings(JsonNode geometry) {
    var rings = new ArrayList<Line>();
    if (geometry.get("type").asString().equals("Polygon")) {
      geometry.get("coordinates").forEach(ring -> rings.add(Waters.line(ring)));
    } else {
      geometry
          .get("coordinates")
          .forEach(part -> part.forEach(ring -> rings.add(Waters.line(ring))));
    }
    return rings;
  }
}
