package org.marsad.json;

import org.marsad.record.Factuality;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Correction;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Reliability;
import org.marsad.record.entry.ReportKey;

/// Reads what [DecisionJson] writes.
final class DecisionReader {
  private DecisionReader() {}

  static Decision read(Fields node) {
    var kind = node.text("decision");
    return switch (kind) {
      case "accepted" -> new Decision.Accepted(claim(node));
      case "rejected" -> new Decision.Rejected(claim(node));
      case "corrected" -> new Decision.Corrected(claim(node), correction(node));
      case "contradicted" ->
          new Decision.Contradicted(claim(node), node.optional("by", DecisionReader::key));
      case "source-graded" ->
          new Decision.SourceGraded(
              node.text("source"),
              node.word("reliability", Reliability::of),
              node.word("connection", Connection::of));
      case "incident-graded" ->
          new Decision.IncidentGraded(claim(node), node.word("grade", Grade::of));
      case "actors-joined" -> new Decision.ActorsJoined(node.text("actor"), node.text("into"));
      case "place-moved" ->
          new Decision.PlaceMoved(
              node.text("place"), node.number("lat"), node.number("lon"), node.whole("precision"));
      default -> throw new BrokenJson("no such decision: '" + kind + "'");
    };
  }

  private static ClaimKey claim(Fields node) {
    return key(node.object("claim"));
  }

  static ClaimKey key(Fields node) {
    return new ClaimKey(
        node.word("report", ReportKey::new),
        node.text("id"),
        node.text("kind"),
        node.text("type"),
        node.object("span").span(),
        node.object("trigger").span());
  }

  private static Correction correction(Fields node) {
    var field = node.text("field");
    return switch (field) {
      case "type" -> new Correction.What(FieldsReader.proposition(node.object("to")));
      case "agents" -> new Correction.Agents(node.list("to", FieldsReader::participant));
      case "patients" -> new Correction.Patients(node.list("to", FieldsReader::participant));
      case "when" -> new Correction.Time(node.optional("to", FieldsReader::when));
      case "where" -> new Correction.Place(node.optional("to", FieldsReader::where));
      case "figures" -> new Correction.Figures(node.list("to", FieldsReader::figure));
      case "voices" -> new Correction.Voices(node.list("to", FieldsReader::voice));
      case "factuality" -> new Correction.HowSure(node.word("to", Factuality::of));
      default -> throw new BrokenJson("no such field: '" + field + "'");
    };
  }
}
