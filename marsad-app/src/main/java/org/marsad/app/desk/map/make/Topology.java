package org.marsad.app.desk.map.make;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The countries of the world with the lines that they share, as in a TopoJSON file.
///
/// @param arcs every line between two meeting points
/// @param borders which of them part two countries
/// @param disputed which borders are of a territory that has no ISO number
/// @param land the rings of all land
record Topology(List<Line> arcs, Set<Integer> borders, Set<Integer> disputed, List<Line> land) {

  /// @param tolerance how far a point may lie from its line to be left out, in thousandths
  static Topology read(Path file, int tolerance) {
    var root = new ObjectMapper().readTree(file.toFile());
    var arcs = arcs(root, tolerance);
    var once = new HashSet<Integer>();
    var borders = new HashSet<Integer>();
    var unnumbered = new HashSet<Integer>();
    for (var country : root.get("objects").get("countries").get("geometries")) {
      var own = new HashSet<Integer>();
      uses(country.path("arcs"), own);
      for (int arc : own) {
        if (!once.add(arc)) {
          borders.add(arc);
        }
        if (!country.has("id")) {
          unnumbered.add(arc);
        }
      }
    }
    unnumbered.retainAll(borders);
    return new Topology(arcs, borders, unnumbered, land(root.get("objects").get("land"), arcs));
  }

  List<Line> coast() {
    return chosen(arc -> !borders.contains(arc));
  }

  List<Line> settled() {
    return chosen(arc -> borders.contains(arc) && !disputed.contains(arc));
  }

  List<Line> unsettled() {
    return chosen(disputed::contains);
  }

  private List<Line> chosen(IntPredicate which) {
    var chosen = new ArrayList<Line>();
    for (int i = 0; i < arcs.size(); i++) {
      if (which.test(i)) {
        chosen.add(arcs.get(i));
      }
    }
    return chosen;
  }

  private static List<Line> arcs(JsonNode root, int tolerance) {
    var scale = root.get("transform").get("scale");
    var translate = root.get("transform").get("translate");
    var arcs = new ArrayList<Line>();
    for (var arc : root.get("arcs")) {
      var points = new int[2 * arc.size()];
      long x = 0;
      long y = 0;
      for (int i = 0; i < arc.size(); i++) {
        x += arc.get(i).get(0).asLong();
        y += arc.get(i).get(1).asLong();
        points[2 * i] = thousandths(x, scale.get(0), translate.get(0));
        points[2 * i + 1] = thousandths(y, scale.get(1), translate.get(1));
      }
      arcs.add(new Line(points).simpler(tolerance));
    }
    return arcs;
  }

  private static int thousandths(long value, JsonNode scale, JsonNode translate) {
    return (int) Math.round((value * scale.asDouble() + translate.asDouble()) * 1000);
  }

  private static void uses(JsonNode arcs, Set<Integer> used) {
    for (var one : arcs) {
      if (one.isArray()) {
        uses(one, used);
      } else {
        used.add(index(one.asInt()));
      }
    }
  }

  private static int index(int arc) {
    return arc < 0 ? ~arc : arc;
  }

  private static List<Line> land(JsonNode node, List<Line> arcs) {
    var rings = new ArrayList<Line>();
    if (node.has("geometries")) {
      node.get("geometries").forEach(one -> rings.addAll(land(one, arcs)));
    } else if (node.get("type").asString().equals("Polygon")) {
      node.get("arcs").forEach(ring -> rings.add(ring(ring, arcs)));
    } else {
      node.get("arcs").forEach(part -> part.forEach(ring -> rings.add(ring(ring, arcs))));
    }
    return rings;
  }

  private static Line ring(JsonNode ring, List<Line> arcs) {
    var points = new ArrayList<Integer>();
    for (var one : ring) {
      var arc = arcs.get(index(one.asInt()));
      var way = one.asInt() < 0 ? arc.reversed() : arc;
      for (int i = points.isEmpty() ? 0 : 1; i < way.size(); i++) {
        points.add(way.x(i));
        points.add(way.y(i));
      }
    }
    return new Line(points.stream().mapToInt(Integer::intValue).toArray());
  }
}
