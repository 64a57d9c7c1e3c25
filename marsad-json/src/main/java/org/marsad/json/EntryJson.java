package org.marsad.json;

import java.util.function.Function;
import org.marsad.record.Report;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Original;
import org.marsad.record.entry.ReportKey;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What an entry of the ledger is about, as one line of JSON. The line of a coded report is the one
/// that `marsad code` writes, with the report's key before it.
public final class EntryJson {
  private EntryJson() {}

  /// One line without its end. The same matter gives the same bytes.
  public static String line(Matter matter) {
    return node(matter).toString();
  }

  private static ObjectNode node(Matter matter) {
    var node = JsonNodeFactory.instance.objectNode();
    switch (matter) {
      case Matter.Filed(var report, var text, var original) -> {
        node.put("report", report.hex());
        node.set("original", original(original));
        node.set("as", ReportJson.node(text));
      }
      case Matter.Coded(var report, var coded) -> {
        node.put("report", report.hex());
        node.setAll(new CodedReportJson(coded).report(false));
      }
      case Matter.Decided(var decision) -> node.setAll(DecisionJson.node(decision));
      case Matter.Joined(var one, var other) -> {
        node.set("one", DecisionJson.key(one));
        node.set("other", DecisionJson.key(other));
      }
      case Matter.Parted(var one, var other) -> {
        node.set("one", DecisionJson.key(one));
        node.set("other", DecisionJson.key(other));
      }
      case Matter.Withdrawn(var report) -> node.put("report", report.hex());
      case Matter.Undone(var entry) -> node.put("entry", entry);
    }
    return node;
  }

  /// Reads a line again.
  ///
  /// @param kind the word of [Matter#kind]
  /// @param reports gives the report that was filed under a key, for what was coded of it
  /// @throws BrokenJson where the line is none of [#line]'s
  public static Matter read(String kind, String line, Function<ReportKey, Report> reports) {
    var node = Fields.of(line);
    return switch (kind) {
      case "filed" ->
          new Matter.Filed(
              report(node), ReportJson.read(node.object("as")), original(node.object("original")));
      case "coded" -> {
        var report = report(node);
        yield new Matter.Coded(report, CodedReportReader.read(node, reports.apply(report)));
      }
      case "decided" -> new Matter.Decided(DecisionReader.read(node));
      case "joined" ->
          new Matter.Joined(
              DecisionReader.key(node.object("one")), DecisionReader.key(node.object("other")));
      case "parted" ->
          new Matter.Parted(
              DecisionReader.key(node.object("one")), DecisionReader.key(node.object("other")));
      case "withdrawn" -> new Matter.Withdrawn(report(node));
      case "undone" -> new Matter.Undone(node.large("entry"));
      default -> throw new BrokenJson("no such kind of entry: '" + kind + "'");
    };
  }

  private static ReportKey report(Fields node) {
    return node.word("report", ReportKey::new);
  }

  private static ObjectNode original(Original original) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("sha256", original.sha256());
    node.put("mediaType", original.mediaType());
    node.put("from", original.from());
    node.put("length", original.length());
    return node;
  }

  private static Original original(Fields node) {
    return new Original(
        node.text("sha256"), node.text("mediaType"), node.text("from"), node.large("length"));
  }
}
