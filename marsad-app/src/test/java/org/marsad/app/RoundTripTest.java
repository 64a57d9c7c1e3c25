package org.marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.json.CodedReportJson;
import org.marsad.json.EntryJson;
import org.marsad.json.ReportJson;
import org.marsad.record.Report;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;

/// What was coded once can be read for ever: nothing is lost between the words and the JSON.
class RoundTripTest {
  static List<Report> examples() {
    return Shipped.examples();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aCodedReportReadAgainIsWrittenTheSame(Report report) {
    var line = CodedReportJson.line(Shipped.CODER.code(report), false);
    assertThat(CodedReportJson.line(CodedReportJson.read(line, report), false)).isEqualTo(line);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aCodedEntryReadAgainIsWrittenTheSame(Report report) {
    var key = ReportKey.of(report);
    var line = EntryJson.line(new Matter.Coded(key, Shipped.CODER.code(report)));
    var again = EntryJson.read("coded", line, asked -> asked.equals(key) ? report : null);
    assertThat(EntryJson.line(again)).isEqualTo(line);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aReportReadAgainIsTheSame(Report report) {
    assertThat(ReportJson.read(ReportJson.line(report))).isEqualTo(report);
  }
}
