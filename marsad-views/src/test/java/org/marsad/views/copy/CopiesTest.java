package org.marsad.views.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.record.Report;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.standing.FiledReport;

class CopiesTest {
  private static final String WIRE =
      "A column of trucks with flour and oil reached the besieged district of Qanawat on Sunday,"
          + " the first in four months, the Valley Relief Board said. Drivers told of two hours of"
          + " talks at the last checkpoint before soldiers waved them through. The board hopes to"
          + " send a second column before the end of the month if the road stays open.";

  private static FiledReport report(String publisher, String day, String text) {
    var report = Report.of(publisher, text).published(LocalDate.parse(day)).publisher(publisher);
    return new FiledReport(ReportKey.of(report), report, Instant.EPOCH);
  }

  private static List<List<String>> groups(FiledReport... reports) {
    return Copies.among(List.of(reports)).groups().stream()
        .filter(group -> !group.copies().isEmpty())
        .map(group ->
            java.util.stream.Stream.concat(
                    java.util.stream.Stream.of(group.first()), group.copies().stream())
                .map(one -> one.report().id())
                .toList())
        .toList();
  }

  @Test
  void aWireInTwoPapersIsOneText() {
    assertThat(
            groups(
                report("Coast Mail", "2024-02-05", "From our agencies. " + WIRE),
                report("Hill Gazette", "2024-02-04", WIRE)))
        .containsExactly(List.of("Hill Gazette", "Coast Mail"));
  }

  @Test
  void thePaperThatPrintsTheFirstHalfCopiesAllThatItPrints() {
    var half = WIRE.substring(0, WIRE.indexOf(" The board hopes"));
    assertThat(
            groups(
                report("Coast Mail", "2024-02-04", half),
                report("Hill Gazette", "2024-02-04", WIRE)))
        .hasSize(1);
  }

  @Test
  void theOneThatAnotherNamesIsTheFirst() {
    assertThat(
            groups(
                report("Coast Mail", "2024-02-04", "QANAWAT (Hill Wire) - " + WIRE),
                report("Hill Wire", "2024-02-04", WIRE)))
        .containsExactly(List.of("Hill Wire", "Coast Mail"));
  }

  @Test
  void aWeekLaterTheSameWordsAreAnotherReport() {
    assertThat(
            groups(
                report("Coast Mail", "2024-02-12", WIRE),
                report("Hill Gazette", "2024-02-04", WIRE)))
        .isEmpty();
  }

  @Test
  void twoReportersOfOneEventAreNoCopies() {
    assertThat(
            groups(
                report(
                    "Coast Mail",
                    "2024-02-04",
                    "Flour and oil arrived in besieged Qanawat on Sunday for the first time since"
                        + " October. Residents ran beside the trucks, said a baker who had closed"
                        + " his shop in November. Soldiers had searched every sack, the drivers"
                        + " said, and taken none."),
                report("Hill Gazette", "2024-02-04", WIRE)))
        .isEmpty();
  }

  @Test
  void copiesShareABandOfTheirSketches() {
    var one = Sketch.of(WIRE).bands();
    assertThat(Sketch.of("From our agencies. " + WIRE).bands()).anyMatch(one::contains);
  }
}
