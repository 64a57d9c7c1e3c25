package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.coder.Shipped.claims;

import org.junit.jupiter.api.Test;
import org.marsad.record.Factuality;
import org.marsad.record.Participant;
import org.marsad.record.Where;

/// What a report takes back, and what it puts in its place.
class CorrectionsTest {
  private static final String TEXT =
      "A strike hit the clinic in Idlib on Monday, killing nine people, the council said.\n\n"
          + "CORRECTION: An earlier report said the strike hit the clinic in Idlib; it hit the"
          + " clinic in Saraqib.";

  @Test
  void whatWasTakenBackIsDenied() {
    assertThat(claims(TEXT))
        .filteredOn(c -> c.factuality() == Factuality.DENIED)
        .singleElement()
        .satisfies(c -> assertThat(c.rules()).containsEntry("factuality", "factuality-taken-back"));
  }

  @Test
  void whatWasToldBeforeHappenedWhereTheCorrectionSays() {
    var first = claims(TEXT).getFirst();

    assertThat(first.where()).map(Where::name).contains("Sarāqib");
    assertThat(first.figures()).hasSize(1);
    assertThat(first.factuality()).isEqualTo(Factuality.CERTAIN);
  }

  @Test
  void theCouncilDidNotStrikeTheClinic() {
    assertThat(claims(TEXT).stream().flatMap(c -> c.agents().stream()).map(Participant::name))
        .doesNotContain("council");
  }

  @Test
  void anEarlierReportThatNobodyCorrectsStands() {
    assertThat(claims("An earlier report said the strike hit the clinic in Idlib on Monday."))
        .allSatisfy(c -> assertThat(c.factuality()).isNotEqualTo(Factuality.DENIED));
  }
}
