package org.marsad.app.desk.map.make;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Rivers and lakes.
///
/// @param rivers each with how wide it is drawn, in hundredths
record Waters(List<River> rivers, List<Line> lakes) {

  /// @param zoom from which zoom on it is shown
  record River(int zoom, int width, Line line) {}

  static Waters read(Path rivers, Path lakes) {
    var all = new ArrayList<River>();
    for (var feature : features(rivers)) {
      var about = feature.get("properties");
      int zoom = (int) Math.floor(about.path("min_zoom").asDouble(5));
      int width = (int) Math.round(about.path("strokeweig").asDouble(0.2) * 100);
      for (var line : lines(feature.get("geometry"))) {
        all.add(new River(zoom, width, line));
      }
    }
    var rings = new ArrayList<Line>();
    features(lakes).forEach(feature -> rings.addAll(rings(feature.get("geometry"))));
    return new Waters(all, rings);
  }

  static Line line(JsonNode coordinates) {
    var points = new int[2 * coordinates.size()];
    for (int i = 0; i < coordinates.size(); i++) {
      points[2 * i] = (int) Math.round(coordinates.get(i).get(0).asDouble() * 1000);
      points[2 * i + 1] = (int) Math.round(coordinates.get(i).get(1).asDouble() * 1000);
    }
    return new Line(points);
  }

  private static JsonNode features(Path file) {
    return new ObjectMapper().readTree(file.toFile()).get("features");
  }

  private static List<Line> lines(JsonNode geometry) {
    var lines = new ArrayList<Line>();
    if (geometry.get("type").asString().equals("LineString")) {
      lines.add(line(geometry.get("coordinates")));
    } else {
      geometry.get("coordinates").forEach(part -> lines.add(line(part)));
    }
    return lines;
  }

  private static List<Line> rings(JsonNode geometry) {
    var rings = new ArrayList<Line>();
    if (geometry.get("type").asString().equals("Polygon")) {
      geometry.get("coordinates").forEach(ring -> rings.add(line(ring)));
    } else {
      geometry.get("coordinates").forEach(part -> part.forEach(ring -> rings.add(line(ring))));
    }
    return rings;
  }
}
