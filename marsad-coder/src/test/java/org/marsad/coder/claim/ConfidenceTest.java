package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.coder.lexicon.FaultyTable;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.record.Report;

class ConfidenceTest {
  private static final Coder CODER = Shipped.CODER;

  private static double sure(String text) {
    var report = Report.of("r", text).published(LocalDate.of(2024, 3, 15));
    return CODER.code(report).claims().getFirst().confidence();
  }

  private static Confidence weighing(String rows) {
    var lists = WordLists.with(Map.of("confidence.tsv", "sign\tweight\tgloss\n" + rows));
    return Confidence.load(lists);
  }

  @Test
  void whatIsToldOutrightIsSurerThanWhatMayBe() {
    assertThat(sure("Gunmen shelled the market in Kunduz."))
        .isGreaterThan(sure("Gunmen may have shelled the market in Kunduz."));
  }

  @Test
  void whoDidItToWhomMakesAClaimSurer() {
    assertThat(sure("Soldiers arrested two smugglers near Kunduz on Tuesday."))
        .isGreaterThan(sure("There was an arrest."));
  }

  @Test
  void weightsAddUpAndASignWithoutARowWeighsNothing() {
    var report = Report.of("r", "Soldiers arrested two smugglers.");
    var claim = CODER.code(report).claims().getFirst();
    assertThat(weighing("start\t0\t.\n").of(claim)).isEqualTo(0.5);
    assertThat(weighing("start\t1\t.\nagent\t1\t.\nunsure\t9\t.\n").of(claim)).isEqualTo(0.88);
  }

  @Test
  void aSignThatNobodyKnowsIsRefused() {
    assertThatThrownBy(() -> weighing("weather\t1\t.\n"))
        .isInstanceOf(FaultyTable.class)
        .hasMessageContaining("no sign is called 'weather'");
  }
}
