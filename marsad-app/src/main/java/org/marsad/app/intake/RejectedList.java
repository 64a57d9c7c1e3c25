package org.marsad.app.intake;

import java.util.List;
import java.util.stream.Collectors;
import org.marsad.app.input.Filing;
import tools.jackson.databind.node.JsonNodeFactory;

/// What was rejected, as lines of JSON: `{"where","reason","words"}`.
public final class RejectedList {
  private RejectedList() {}

  public static String lines(List<Filing.Refused> refused) {
    return refused.stream().map(RejectedList::line).collect(Collectors.joining());
  }

  private static String line(Filing.Refused refused) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("where", refused.where());
    node.put("reason", refused.reason().words());
    node.put("words", refused.words());
    return node + "\n";
  }
}
