package org.marsad.json;

import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A claim as JSON.
public final class ClaimJson {
  private ClaimJson() {}

  /// @param text of its report
  public static ObjectNode node(Claim claim, CodePoints text) {
    return node(claim, FieldsJson.with(text));
  }

  static ObjectNode node(Claim claim, FieldsJson fields) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("id", claim.id());
    node.set("span", fields.span(claim.span()));
    node.set("sentence", fields.span(claim.sentence()));
    fields.proposition(node, claim.proposition());
    node.set("trigger", fields.span(claim.trigger()));
    var rules = node.putObject("rules");
    claim.rules().forEach(rules::put);
    node.set("agents", fields.participants(claim.agents()));
    node.set("patients", fields.participants(claim.patients()));
    claim.when().ifPresentOrElse(w -> node.set("when", fields.when(w)), () -> node.putNull("when"));
    claim
        .where()
        .ifPresentOrElse(w -> node.set("where", fields.where(w)), () -> node.putNull("where"));
    node.set("otherPlaces", fields.places(claim.otherPlaces()));
    node.set("figures", fields.figures(claim.figures()));
    node.set("voices", fields.voices(claim.voices()));
    node.put("factuality", claim.factuality().word());
    FieldsJson.nullable(node, "aspect", claim.aspect().map(a -> a.word()));
    node.put("quoted", claim.quoted());
    claim.quote().ifPresent(q -> node.set("quote", fields.span(q)));
    node.put("presupposed", claim.presupposed());
    node.put("confidence", claim.confidence());
    return node;
  }
}
