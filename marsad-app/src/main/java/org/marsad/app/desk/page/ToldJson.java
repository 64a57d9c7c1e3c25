package org.marsad.app.desk.page;

import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// An incident of a list as JSON.
final class ToldJson {
  private ToldJson() {}

  static ObjectNode node(Told told) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("id", told.id());
    node.put("type", told.type());
    put(node, "day", told.day());
    put(node, "place", told.place());
    put(node, "country", told.country());
    node.put("precision", told.precision());
    node.put("grade", told.grade());
    var figures = node.putArray("figures");
    for (var figure : told.figures()) {
      var one = figures.addObject();
      one.put("measure", figure.measure());
      one.put("counts", figure.counts());
      one.set("band", Bands.node(figure.band()));
    }
    var voices = node.putArray("voices");
    told.voices().forEach(voices::add);
    node.put("copies", told.copies());
    return node;
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresentOrElse(v -> node.put(name, v), () -> node.putNull(name));
  }
}
