package org.marsad.views.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.record.CodedReport;
import org.marsad.record.Factuality;
import org.marsad.record.entry.Correction;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Matter;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.Standing;

class ChangesTest {
  private static final List<CodedReport> REPORTS = Corpus.reports();

  @Test
  void nothingDiffersFromItself() {
    var standing = Standing.of(Corpus.entries(REPORTS));
    assertThat(Changes.between(standing, standing)).isEmpty();
  }

  @Test
  void aCorrectedFieldIsNamed() {
    var entries = Corpus.entries(REPORTS);
    var correction =
        new Decision.Corrected(
            Corpus.key(REPORTS, "a1.1"), new Correction.HowSure(Factuality.POSSIBLE));
    assertThat(
            Changes.between(
                Standing.of(entries),
                Standing.of(Corpus.with(entries, new Matter.Decided(correction)))))
        .filteredOn(change -> change instanceof Change.ClaimChanged)
        .singleElement()
        .matches(change -> ((Change.ClaimChanged) change).fields().equals(List.of("factuality")));
  }

  @Test
  void aNewReportComesWithItsClaimsAndChangesItsIncident() {
    var entries = Corpus.entries(REPORTS);
    var changes =
        Changes.between(Standing.of(entries.subList(0, 8)), Standing.of(entries.subList(0, 10)));
    assertThat(changes)
        .extracting(change -> change.getClass().getSimpleName())
        .containsExactlyInAnyOrder("ReportCame", "ClaimCame", "IncidentChanged");
  }
}
