package org.marsad.app.desk.map.base;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A sheet of the base map, unpacked: lines and rings in degrees, east then north.
public record Sheet(
    List<double[]> land,
    List<double[]> lakes,
    List<River> rivers,
    List<double[]> divisions,
    List<double[]> coast,
    List<double[]> borders,
    List<double[]> disputed,
    List<Named> names) {
  /// @param zoom from which it is shown
  public record River(double zoom, List<double[]> lines) {}

  /// @param zoom from which it is shown
  /// @param kind `country`, `division`, `capital`, `town` …
  /// @param arabic empty where the gazetteer has none
  public record Named(
      double lon, double lat, double zoom, String kind, String latin, String arabic) {}

  private static final double THOUSANDTHS = 1000;

  static Sheet of(byte[] json) {
    var sheet = new ObjectMapper().readTree(json);
    return new Sheet(
        lines(sheet.path("land")),
        lines(sheet.path("lakes")),
        rivers(sheet.path("rivers")),
        lines(sheet.path("divisions")),
        lines(sheet.path("coast")),
        lines(sheet.path("borders")),
        lines(sheet.path("disputed")),
        names(sheet.path("names")));
  }

  /// The names in a sheet alone.
  public static List<Named> named(byte[] json) {
    return names(new ObjectMapper().readTree(json).path("names"));
  }

  private static List<double[]> lines(JsonNode all) {
    var lines = new ArrayList<double[]>();
    all.forEach(one -> lines.add(line(one)));
    return List.copyOf(lines);
  }

  private static List<River> rivers(JsonNode all) {
    var rivers = new ArrayList<River>();
    all.forEach(one -> rivers.add(new River(one.get(0).asDouble(), List.of(line(one.get(2))))));
    return List.copyOf(rivers);
  }

  private static List<Named> names(JsonNode all) {
    var names = new ArrayList<Named>();
    all.forEach(one ->
        names.add(
            new Named(
                one.get(0).asDouble() / THOUSANDTHS,
                one.get(1).asDouble() / THOUSANDTHS,
                one.get(2).asDouble(),
                one.get(3).asString(),
                one.get(4).asString(),
                one.get(5).asString())));
    return List.copyOf(names);
  }

  /// Each point but the first is the step from the one before.
  static double[] line(JsonNode steps) {
    var points = new double[steps.size()];
    long east = 0;
    long north = 0;
    for (int i = 0; i + 1 < points.length; i += 2) {
      east += steps.get(i).asLong();
      north += steps.get(i + 1).asLong();
      points[i] = east / THOUSANDTHS;
      points[i + 1] = north / THOUSANDTHS;
    }
    return points;
  }
}
