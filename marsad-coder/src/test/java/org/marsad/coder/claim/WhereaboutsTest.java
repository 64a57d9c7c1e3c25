package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Claim;
import org.marsad.record.Report;
import org.marsad.record.Where;

class WhereaboutsTest {
  private static final Coder CODER = Shipped.CODER;

  /// Where those with this trigger happened, as "name | division".
  private static List<String> where(String trigger, String text) {
    return CODER.code(Report.of("r", text)).claims().stream()
        .filter(c -> text.substring(c.trigger().start(), c.trigger().end()).equals(trigger))
        .map(Claim::where)
        .map(w -> w.map(WhereaboutsTest::worded).orElse("nowhere"))
        .distinct()
        .toList();
  }

  private static String worded(Where where) {
    return where.name() + " | " + where.admin1().orElse("-");
  }

  @Test
  void whatIsPlannedElsewhereHappenedNowhere() {
    assertThat(
            where(
                "killed",
                "Police arrested a courier in Aleppo. He was planning attacks in Damascus. The"
                    + " officers killed one gunman."))
        .allMatch(w -> w.startsWith("Aleppo"));
  }

  @Test
  void whereTheCaptainIsFromIsNotWhereTheFightWas() {
    assertThat(
            where(
                "killed",
                "A patrol searched houses in Aleppo, said Capt. John Reed, from Boston, Mass. The"
                    + " patrol killed one gunman."))
        .allMatch(w -> w.startsWith("Aleppo"));
  }

  @Test
  void aSummaryHappenedWhereTheAccountSays() {
    assertThat(
            where(
                "killed",
                "Troops killed two gunmen in northern Syria on Monday.\n\nTroops searched houses in"
                    + " Aleppo. They were fired upon and killed two gunmen."))
        .allMatch(w -> w.startsWith("Aleppo"));
  }
}
