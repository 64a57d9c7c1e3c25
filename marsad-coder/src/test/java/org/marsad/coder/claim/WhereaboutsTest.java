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

  @Test
  void anEntryOfABulletinHappenedAtThePlaceThatOpensItAndTheNextDidNot() {
    var text =
        """
        ALEPPO PROVINCE

        Manbij: A car bomb exploded near the bakery on Monday. Two people were wounded.

        Since May the network has documented the deaths of 31 civilians in shelling.\
        """;
    assertThat(where("wounded", text)).containsExactly("Manbij | Aleppo");
    assertThat(where("deaths", text)).noneMatch(w -> w.startsWith("Manbij"));
  }

  @Test
  void theCampIsTheOneThatTheReportHasCalledSo() {
    assertThat(
            where(
                "fled",
                "Shells hit tents in Zamzam camp on Monday. Gunmen killed a guard in Nyala on"
                    + " Tuesday.\n\nMore than 900 people have fled the camp, a relief worker said."))
        .allMatch(w -> w.startsWith("Zamzam"));
  }

  @Test
  void theProvinceOfATownDoesNotTakeItsPlace() {
    assertThat(
            where(
                "killed",
                "Shells fell on a school in Tal Rifaat on Monday. Residents blamed the Grey Column,"
                    + " which has besieged the north of Aleppo province. Two teachers were killed."))
        .noneMatch(w -> w.startsWith("Aleppo"));
  }

  @Test
  void anOilFieldIsNotTheVillageOfThatName() {
    assertThat(
            where(
                "detained", "Eleven men were detained at a checkpoint near the Al-Omar oil field."))
        .allMatch(w -> w.startsWith("Al-Omar oil field"));
  }

  @Test
  void whatIsStruckAndNobodyHasMappedIsAPlaceAllTheSame() {
    assertThat(where("raid", "Six herders were killed in a raid on Zorgholt on Monday."))
        .containsExactly("Zorgholt | -");
  }

  @Test
  void aHeadlineHappenedWhereTheAccountSays() {
    assertThat(
            where(
                "Captured",
                "Rebel Commander Captured by Army Patrol\n\nDAMASCUS, Syria (March 4) - An army patrol"
                    + " searched a house in Aleppo on Sunday and detained the commander."))
        .allMatch(w -> w.startsWith("Aleppo"));
  }
}
