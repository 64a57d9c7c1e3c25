package org.marsad.coder.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;
import org.marsad.record.Report;

/// What private people say and settle is no claim; what states, offices and armed sides do is one.
class AffairsTest {
  private static final Coder CODER = Shipped.CODER;

  private static List<Claim> claims(String text) {
    return CODER.code(Report.of("r", text)).claims().stream()
        .filter(c -> !c.presupposed())
        .toList();
  }

  private static List<String> told(String text) {
    return claims(text).stream().map(c -> c.proposition().type()).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shoppers complained about the price of bread at the new bakery. The owner refused to lower"
            + " it. His sister supported him.",
        "Orchard Foods agreed to buy a chain of bakeries for 40 million euros. Analysts welcomed"
            + " the deal.",
        "The singer promised her fans a second concert.",
        "You can visit the shop on weekdays.",
        "The bonds yield 6 percent.",
        "Sales declined in March.",
        "She died of cancer in March.",
        "The senator captured two more states in the primary, and 90 delegates."
      })
  void whatPrivatePeopleSayAndSettleIsNoClaim(String text) {
    assertThat(told(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The foreign minister criticised the ruling in Lima.             | condemnation",
        "Presidents Omar Sade and Ana Lind signed a treaty on Tuesday.   | agreement",
        "Kenya agreed to reopen its border with Somalia.                 | agreement",
        "The union of teachers urged the government to pay the salaries. | appeal",
        "Nurses from a Danish mission donated blankets to the hospital.  | aid-delivery"
      })
  void whatOfficesAndStatesDoIsOne(String text, String type) {
    assertThat(told(text)).contains(type);
  }

  @Test
  void inAReportOfAConflictEveryPartyCounts() {
    assertThat(
            told(
                "Shells hit the market on Monday and killed nine people. Traders refused to leave"
                    + " their stalls."))
        .contains("shelling", "refusal");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The brigade is charged with securing the port.                       | trial",
        "The mayor hails from the south.                                      | support",
        "Police closed the road after a crash.                                | aid-obstruction",
        "The plan met with resistance from the army.                          | talks",
        "The march took place in the wake of the raid.                        | funeral",
        "Twenty soldiers were detained in hospital with burns.                | arrest",
        "Checkpoints keep the rebels from entering the city.                  | advance",
        "Loose talk about bombing the capital worries the soldiers.           | bombing",
        "He faces three counts of assault, the army said.                     | offensive",
        "The junta ordered a suspension of executions.                        | execution",
        "The troops left without looting shops or burning houses.             | destruction",
        "The minister gave notice well in advance.                            | concession"
      })
  void aWordInAnotherSenseTellsNothing(String sentence, String type) {
    assertThat(told(sentence)).doesNotContain(type);
  }

  @Test
  void whoAsksWhetherHasNotSaidThat() {
    assertThat(claims("Did the army shell the village?"))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.factuality()).isEqualTo(Factuality.HYPOTHETICAL));
  }

  @Test
  void aDenialDoesNotReachBehindABut() {
    assertThat(claims("The guards were not hurt, but the shop was looted by soldiers."))
        .filteredOn(c -> !c.agents().isEmpty())
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.factuality()).isEqualTo(Factuality.CERTAIN));
  }
}
