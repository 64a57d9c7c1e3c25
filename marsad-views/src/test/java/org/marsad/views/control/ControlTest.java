package org.marsad.views.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.views.copy.Copies;
import org.marsad.views.origin.Origins;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.Standing;

class ControlTest {
  private static final String CLAIM =
      """
      == p1 | 2024-03-01 | River Post
      The Red Column took Kaya on Friday, the Red Column said.
      --
      capture-of-territory: The Red Column took Kaya on Friday ; at kaya ; on 2024-03-01 Friday ; by Red Column ; says Red Column
      """;

  private static List<Line> lines(String notation) {
    var standing = Standing.of(Corpus.entries(Corpus.reports(notation)));
    var copies = Copies.among(standing.reports().values());
    return Control.of(standing.statements(), Origins.of(standing.statements(), copies)).lines();
  }

  private static Hold hold(String notation) {
    return lines(notation).getLast().hold();
  }

  @Test
  void groundThatOneVoiceTellsAgainAndAgainIsASeriesAndNeverASum() {
    var standing =
        Standing.of(
            Corpus.entries(
                Corpus.reports(
                    """
                    == p1 | 2024-03-01 | Dune Mail
                    The army holds 40 square kilometres, its spokesman Anan Diallo said.
                    --
                    control holds: The army holds 40 square kilometres ; at kaya ; on 2024-03-01 ; by army ; says Anan Diallo ; fig area area 40 "40"

                    == p2 | 2024-03-09 | Dune Mail
                    The army now holds 55 square kilometres, its spokesman Anan Diallo said.
                    --
                    control holds: The army now holds 55 square kilometres ; at kaya ; on 2024-03-09 ; by army ; says Anan Diallo ; fig area area 55 "55"
                    """)));
    var origins = Origins.of(standing.statements(), Copies.among(standing.reports().values()));

    assertThat(Control.of(standing.statements(), origins).areas())
        .singleElement()
        .satisfies(area ->
            assertThat(area.points()).extracting(said -> said.words()).containsExactly("40", "55"));
  }

  @Test
  void aPartysWordInItsOwnFavourOnlyClaims() {
    assertThat(hold(CLAIM)).isEqualTo(Hold.CLAIMED);
  }

  @Test
  void itsOpponentsWordAgainstItsOwnInterestMakesItHeld() {
    assertThat(
            hold(
                CLAIM
                    + """
                    == p2 | 2024-03-02 | Dune Mail
                    The garrison said it had left Kaya to them.
                    --
                    control lost: it had left Kaya to them ; at kaya ; on 2024-03-02 ; by garrison ; says garrison
                    """))
        .isEqualTo(Hold.HELD);
  }

  @Test
  void twoIndependentOriginsMakeItHeldAndOneThatIsNoPartyReportsIt() {
    var monitor =
        """
        == p2 | 2024-03-02 | Dune Mail
        The Red Column holds Kaya, the Faso Nurses said.
        --
        control holds: The Red Column holds Kaya ; at kaya ; on 2024-03-02 ; by Red Column ; says Faso Nurses
        """;
    assertThat(hold(monitor)).isEqualTo(Hold.REPORTED);
    assertThat(hold(CLAIM + monitor)).isEqualTo(Hold.HELD);
  }

  @Test
  void whereTheOtherSideSaysThatItIsStillThereThePlaceIsContested() {
    assertThat(
            hold(
                CLAIM
                    + """
                    == p2 | 2024-03-02 | Dune Mail
                    The garrison denied that it had lost Kaya.
                    --
                    control lost: it had lost Kaya ; at kaya ; on 2024-03-02 ; by garrison ; denies garrison ; denied
                    """))
        .isEqualTo(Hold.CONTESTED);
  }

  @Test
  void aCaptureEndsTheLineBeforeIt() {
    var lines =
        lines(
            CLAIM
                + """
                == p2 | 2024-03-09 | Dune Mail
                The garrison said it took Kaya back on Friday.
                --
                capture-of-territory: it took Kaya back on Friday ; at kaya ; on 2024-03-08 Friday ; by garrison ; says garrison
                """);
    assertThat(lines).extracting(Line::name).containsExactly("Red Column", "garrison");
    assertThat(lines.getFirst().until()).contains(LocalDate.of(2024, 3, 8));
  }

  @Test
  void aPlanToTakeATownMovesNoLine() {
    assertThat(
            lines(
                """
                == p1 | 2024-03-01 | River Post
                The Red Column plans to take Kaya.
                --
                capture-of-territory: to take Kaya ; at kaya ; on 2024-03-01 ; by Red Column ; planned
                """))
        .isEmpty();
  }
}
