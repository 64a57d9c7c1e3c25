package org.marsad.app.desk.map;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.marsad.record.Where;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Marks and lines of control as GeoJSON (RFC 7946). Coordinates are rounded to a ten-thousandth of
/// a degree, and outlines to what can be seen at the zoom.
public final class GeoJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final double FINE = 1e4;

  private GeoJson() {}

  public static ObjectNode marks(Collection<Mark> marks, Frame frame) {
    var collection = collection();
    marks.forEach(mark -> ((ArrayNode) collection.get("features")).add(mark(mark, frame)));
    return collection;
  }

  public static ObjectNode control(Collection<Held> held, Frame frame) {
    var collection = collection();
    held.stream()
        .filter(one -> one.sees(frame))
        .forEach(one -> ((ArrayNode) collection.get("features")).add(held(one, frame)));
    return collection;
  }

  private static ObjectNode collection() {
    var collection = NODES.objectNode();
    collection.put("type", "FeatureCollection");
    collection.putArray("features");
    return collection;
  }

  private static ObjectNode mark(Mark mark, Frame frame) {
    var feature = feature(mark.key());
    feature.set(
        "geometry",
        switch (mark) {
          case Mark.Disc disc -> point(disc.lat(), disc.lon());
          case Mark.Ring ring -> polygon(Earth.circle(ring.lat(), ring.lon(), ring.drawnKm()));
          case Mark.Outline outline -> outline(outline.extent().shape().rings(), frame);
        });
    var about = feature.putObject("properties");
    about.put(
        "kind",
        switch (mark) {
          case Mark.Disc _ -> "disc";
          case Mark.Ring _ -> "ring";
          case Mark.Outline _ -> "outline";
        });
    about.put("incidents", mark.incidents());
    about.put("places", mark.sites().size());
    about.put("name", mark.sites().getFirst().where().name());
    about.put("precision", worst(mark.sites()));
    if (mark instanceof Mark.Ring ring) {
      about.put("radiusKm", Math.round(ring.radiusKm()));
      about.set("middle", coordinates(ring.lat(), ring.lon()));
    }
    if (mark instanceof Mark.Outline outline) {
      about.put("radiusKm", Math.round(outline.extent().reach()));
      about.set("middle", coordinates(outline.extent().lat(), outline.extent().lon()));
    }
    about.set("grades", grades(mark));
    return feature;
  }

  private static ObjectNode held(Held held, Frame frame) {
    var line = held.line();
    var feature = feature(held.key());
    feature.set("geometry", geometry(held.extent(), frame));
    var about = feature.putObject("properties");
    about.put("party", line.party());
    about.put("name", line.name());
    about.put("place", line.place().name());
    about.put("precision", line.place().precision());
    about.put("hold", line.hold().word());
    about.put("since", line.since().toString());
    line.until()
        .ifPresentOrElse(day -> about.put("until", day.toString()), () -> about.putNull("until"));
    about.put("colour", held.colour());
    about.put("by", line.by().size());
    about.put("against", line.against().size());
    if (held.extent() instanceof Extent.Spot) {
      about.set("middle", coordinates(held.extent().lat(), held.extent().lon()));
    }
    return feature;
  }

  /// Who holds a place holds it and not a point: a disc of its usual size stands for it.
  private static ObjectNode geometry(Extent extent, Frame frame) {
    return switch (extent) {
      case Extent.Spot(var lat, var lon) -> polygon(Earth.circle(lat, lon, Held.PLACE_KM));
      case Extent.Ring(var lat, var lon, var km) -> polygon(Earth.circle(lat, lon, km));
      case Extent.Outline(_, _, var shape) -> outline(shape.rings(), frame);
    };
  }

  private static ObjectNode feature(String id) {
    var feature = NODES.objectNode();
    feature.put("type", "Feature");
    feature.put("id", id);
    return feature;
  }

  private static ObjectNode grades(Mark mark) {
    var node = NODES.objectNode();
    mark.grades().forEach((grade, count) -> node.put(grade.word(), count));
    return node;
  }

  private static int worst(List<Site> sites) {
    return sites.stream().map(Site::where).mapToInt(Where::precision).max().orElse(7);
  }

  private static ObjectNode point(double lat, double lon) {
    var geometry = NODES.objectNode();
    geometry.put("type", "Point");
    geometry.set("coordinates", coordinates(lat, lon));
    return geometry;
  }

  private static ObjectNode polygon(double[] ring) {
    var geometry = NODES.objectNode();
    geometry.put("type", "Polygon");
    geometry.putArray("coordinates").add(ring(ring, 0));
    return geometry;
  }

  /// Each ring as a polygon of its own: holes are few, and filled.
  private static ObjectNode outline(List<double[]> rings, Frame frame) {
    double pixel = 360.0 / (256 * Math.pow(2, frame.zoom()));
    var geometry = NODES.objectNode();
    geometry.put("type", "MultiPolygon");
    var polygons = geometry.putArray("coordinates");
    rings.forEach(ring -> polygons.addArray().add(ring(ring, pixel)));
    return geometry;
  }

  /// Points nearer than `least` to the one before are left out; four are always kept.
  private static ArrayNode ring(double[] ring, double least) {
    var kept = NODES.arrayNode();
    double[] last = {Double.MAX_VALUE, Double.MAX_VALUE};
    int n = ring.length / 2;
    for (int i = 0; i < n; i++) {
      boolean needed = i == 0 || i == n - 1 || i == n / 3 || i == 2 * n / 3;
      if (needed || Math.hypot(ring[2 * i] - last[0], ring[2 * i + 1] - last[1]) >= least) {
        last = Arrays.copyOfRange(ring, 2 * i, 2 * i + 2);
        kept.add(coordinates(last[1], last[0]));
      }
    }
    return kept;
  }

  private static ArrayNode coordinates(double lat, double lon) {
    return NODES.arrayNode().add(Math.round(lon * FINE) / FINE).add(Math.round(lat * FINE) / FINE);
  }
}
