package org.marsad.json;

import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Correction;
import org.marsad.record.entry.Decision;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a person decided, as JSON.
final class DecisionJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final FieldsJson FIELDS = FieldsJson.withoutWords();

  private DecisionJson() {}

  static ObjectNode node(Decision decision) {
    var node = NODES.objectNode();
    node.put("decision", decision.kind());
    decision.claim().ifPresent(c -> node.set("claim", key(c)));
    switch (decision) {
      case Decision.Accepted _, Decision.Rejected _ -> {}
      case Decision.Corrected(_, var correction) -> correction(node, correction);
      case Decision.Contradicted(_, var by) -> by.ifPresent(c -> node.set("by", key(c)));
      case Decision.SourceGraded(var source, var reliability, var connection) -> {
        node.put("source", source);
        node.put("reliability", reliability.word());
        node.put("connection", connection.word());
      }
      case Decision.IncidentGraded(_, var grade) -> node.put("grade", grade.word());
      case Decision.ActorsJoined(var actor, var into) -> {
        node.put("actor", actor);
        node.put("into", into);
      }
      case Decision.PlaceMoved(var place, var lat, var lon, var precision) -> {
        node.put("place", place);
        node.put("lat", lat);
        node.put("lon", lon);
        node.put("precision", precision);
      }
    }
    return node;
  }

  static ObjectNode key(ClaimKey key) {
    var node = NODES.objectNode();
    node.put("report", key.report().hex());
    node.put("id", key.id());
    node.put("kind", key.kind());
    node.put("type", key.type());
    node.set("span", FIELDS.span(key.span()));
    node.set("trigger", FIELDS.span(key.trigger()));
    return node;
  }

  private static void correction(ObjectNode node, Correction correction) {
    var field = correction.field();
    node.put("field", field);
    switch (correction) {
      case Correction.What(var proposition) -> {
        var inner = NODES.objectNode();
        FIELDS.proposition(inner, proposition);
        node.set("to", inner);
      }
      case Correction.Agents(var agents) -> node.set("to", FIELDS.participants(agents));
      case Correction.Patients(var patients) -> node.set("to", FIELDS.participants(patients));
      case Correction.Time(var when) ->
          when.ifPresentOrElse(w -> node.set("to", FIELDS.when(w)), () -> node.putNull("to"));
      case Correction.Place(var where) ->
          where.ifPresentOrElse(w -> node.set("to", FIELDS.where(w)), () -> node.putNull("to"));
      case Correction.Figures(var figures) -> node.set("to", FIELDS.figures(figures));
      case Correction.Voices(var voices) -> node.set("to", FIELDS.voices(voices));
      case Correction.HowSure(var factuality) -> node.put("to", factuality.word());
    }
  }
}
