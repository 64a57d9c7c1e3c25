package org.marsad.app.desk.map.base;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The outlines of countries and first-level divisions, by the gazetteer's ids.
///
/// @param byId of each
public record Shapes(SortedMap<String, Shape> byId) {
  public Shapes {
    byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
  }

  public static Shapes of(BaseMap map) {
    var shapes = new TreeMap<String, Shape>();
    var sheet = new ObjectMapper().readTree(map.sheet("areas").orElse("{}".getBytes(UTF_8)));
    sheet
        .properties()
        .forEach(each -> shapes.put(each.getKey(), shape(each.getKey(), each.getValue())));
    return new Shapes(shapes);
  }

  public Optional<Shape> of(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private static Shape shape(String id, JsonNode node) {
    var rings = new ArrayList<double[]>();
    node.get("rings").forEach(ring -> rings.add(Sheet.line(ring)));
    return new Shape(id, node.get("km").asDouble(), rings);
  }
}
