package org.marsad.app.desk.page;

import java.util.Optional;
import org.marsad.views.figure.Band;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Bands as JSON: null for what nobody said.
final class Bands {
  private Bands() {}

  static ObjectNode node(Band band) {
    var node = JsonNodeFactory.instance.objectNode();
    put(node, "low", band.low());
    put(node, "best", band.best());
    put(node, "high", band.high());
    return node;
  }

  static void put(ObjectNode node, String name, Optional<Double> value) {
    value.ifPresentOrElse(
        number -> {
          if (number == Math.rint(number)) {
            node.put(name, number.longValue());
          } else {
            node.put(name, number);
          }
        },
        () -> node.putNull(name));
  }
}
