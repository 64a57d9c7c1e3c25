package org.marsad.json;

import java.util.List;
import org.marsad.record.Aspect;
import org.marsad.record.Claim;
import org.marsad.record.CodedReport;
import org.marsad.record.Factuality;
import org.marsad.record.Layers;
import org.marsad.record.Report;

/// Reads what [CodedReportJson] writes.
final class CodedReportReader {
  private static final Layers NO_LAYERS =
      new Layers(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private CodedReportReader() {}

  static CodedReport read(Fields node, Report report) {
    return new CodedReport(
        report,
        node.text("sha256"),
        node.text("coder"),
        node.optional("dateline", CodedReportReader::dateline),
        node.list("claims", CodedReportReader::claim),
        NO_LAYERS,
        node.texts("notes"));
  }

  private static CodedReport.Dateline dateline(Fields node) {
    return new CodedReport.Dateline(node.span(), node.optional("place", FieldsReader::where));
  }

  private static Claim claim(Fields node) {
    return new Claim(
        node.text("id"),
        node.object("span").span(),
        node.object("sentence").span(),
        FieldsReader.proposition(node),
        node.object("trigger").span(),
        node.list("agents", FieldsReader::participant),
        node.list("patients", FieldsReader::participant),
        FieldsReader.optionalWhen(node),
        FieldsReader.optionalWhere(node),
        node.list("otherPlaces", FieldsReader::where),
        node.list("figures", FieldsReader::figure),
        node.list("voices", FieldsReader::voice),
        node.word("factuality", Factuality::of),
        node.optional("aspect").map(Aspect::of),
        node.optional("quote", Fields::span),
        node.flag("presupposed"),
        node.number("confidence"),
        node.words("rules"));
  }
}
