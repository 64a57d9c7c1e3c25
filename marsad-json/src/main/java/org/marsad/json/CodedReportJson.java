package org.marsad.json;

import org.marsad.record.CodePoints;
import org.marsad.record.CodedReport;
import org.marsad.record.Report;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A coded report as one line of JSON. Every span has its text beside it; what is unknown is null,
/// never zero. Keys stand in one fixed order, so that the same report gives the same bytes.
public final class CodedReportJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final CodedReport coded;
  private final FieldsJson fields;

  CodedReportJson(CodedReport coded) {
    this.coded = coded;
    this.fields = FieldsJson.with(new CodePoints(coded.report().text()));
  }

  /// One line without its end; the layers only where they are wanted.
  public static String line(CodedReport coded, boolean layers) {
    return new CodedReportJson(coded).report(layers).toString();
  }

  /// The same over many lines, for people.
  public static String pretty(CodedReport coded, boolean layers) {
    return new CodedReportJson(coded).report(layers).toPrettyString();
  }

  /// Reads a line again. The layers are not read: whoever needs them codes the text again.
  ///
  /// @param report the report that was coded, whose text the line does not hold
  /// @throws BrokenJson where the line is none of [#line]'s
  public static CodedReport read(String line, Report report) {
    return CodedReportReader.read(Fields.of(line), report);
  }

  ObjectNode report(boolean layers) {
    var report = coded.report();
    var node = NODES.objectNode();
    node.put("id", report.id());
    FieldsJson.put(node, "title", report.title());
    FieldsJson.put(node, "published", report.published().map(Object::toString));
    FieldsJson.put(node, "publisher", report.publisher());
    FieldsJson.put(node, "url", report.url());
    FieldsJson.put(node, "language", report.language());
    node.put("sha256", coded.sha256());
    node.put("coder", coded.coder());
    coded.dateline().ifPresent(d -> dateline(node, d));
    var claims = node.putArray("claims");
    coded.claims().forEach(c -> claims.add(ClaimJson.node(c, fields)));
    if (layers) {
      node.set("layers", new LayersJson(fields).layers(coded.layers()));
    }
    var notes = node.putArray("notes");
    coded.notes().forEach(notes::add);
    return node;
  }

  private void dateline(ObjectNode node, CodedReport.Dateline dateline) {
    var inner = fields.span(dateline.span());
    dateline.place().ifPresent(p -> inner.set("place", fields.where(p)));
    node.set("dateline", inner);
  }
}
