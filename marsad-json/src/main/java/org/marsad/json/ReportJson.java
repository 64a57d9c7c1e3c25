package org.marsad.json;

import org.marsad.record.Report;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A report as it is handed in:
/// `{"id","text","title"?,"published"?,"publisher"?,"url"?,"language"?}`.
public final class ReportJson {
  private ReportJson() {}

  public static String line(Report report) {
    return node(report).toString();
  }

  /// @throws BrokenJson where the line is no report
  public static Report read(String line) {
    return read(Fields.of(line));
  }

  static ObjectNode node(Report report) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("id", report.id());
    node.put("text", report.text());
    FieldsJson.put(node, "title", report.title());
    FieldsJson.put(node, "published", report.published().map(Object::toString));
    FieldsJson.put(node, "publisher", report.publisher());
    FieldsJson.put(node, "url", report.url());
    FieldsJson.put(node, "language", report.language());
    return node;
  }

  static Report read(Fields node) {
    return new Report(
        node.text("id"),
        node.text("text"),
        node.optional("title"),
        node.day("published"),
        node.optional("publisher"),
        node.optional("url"),
        node.optional("language"));
  }
}
