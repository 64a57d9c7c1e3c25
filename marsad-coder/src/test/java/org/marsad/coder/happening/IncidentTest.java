package org.marsad.coder.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Layers;
import org.marsad.record.Participant;
import org.marsad.record.Report;

class IncidentTest {
  private static final Coder CODER = Shipped.CODER;

  private static List<Layers.Happening> told(String text) {
    return CODER.code(Report.of("r", text)).layers().happenings();
  }

  private static List<String> doers(String text, String type) {
    return told(text).stream()
        .filter(h -> h.type().equals(type))
        .flatMap(h -> h.agents().stream())
        .map(Participant::name)
        .toList();
  }

  private static List<String> struck(String text, String type) {
    return told(text).stream()
        .filter(h -> h.type().equals(type))
        .flatMap(h -> h.patients().stream())
        .map(Participant::name)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We must stop all murders, kidnappings and bombings.",
        "The tax destroyed the reputation of the ministry.",
        "The country fights a long battle against smuggling."
      })
  void talkOfViolenceAtLargeTellsNoDeed(String sentence) {
    assertThat(told(sentence))
        .extracting(Layers.Happening::type)
        .doesNotContain("killing", "abduction", "bombing", "destruction", "armed-clash");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb was left by two strangers at the station.  | two strangers",
        "The bombing was the work of the smugglers.        | smugglers"
      })
  void whoeverADeedIsAscribedToDidIt(String sentence, String doer) {
    assertThat(doers(sentence, "bombing")).containsExactly(doer);
  }

  @Test
  void whoeverIsInvolvedInADeedIsItsDoer() {
    assertThat(doers("Two officers linked to the murder of the clerk were sacked.", "killing"))
        .containsExactly("Two officers");
  }

  @Test
  void whoeverFreesAKidnappedManHeldHim() {
    assertThat(
            doers(
                "Moreno, kidnapped on Friday in the hills, was released by the rebels.",
                "abduction"))
        .containsExactly("rebels");
  }

  @Test
  void aBombIsSetAgainstTheHouseItGoesOffBy() {
    assertThat(struck("A bomb exploded in front of a hotel, killing two guests.", "bombing"))
        .contains("hotel", "two guests");
  }

  @Test
  void deedsToldInPairsShareWhomTheyBefell() {
    assertThat(struck("The union deplored the kidnapping and murder of a weaver.", "killing"))
        .contains("weaver");
  }

  @Test
  void somebodyNamedAmongTheDeadIsOneOfThem() {
    assertThat(
            struck(
                "Assassins killed five politicians, including presidential hopeful Luis Ortega, in May.",
                "assassination"))
        .contains("five politicians")
        .anyMatch(name -> name.contains("Ortega"));
  }

  @Test
  void anAttackWhoseMeansWasToldJustBeforeIsOfThatMeans() {
    assertThat(told("A bomb went off in a market. The attack was carried out by smugglers."))
        .extracting(Layers.Happening::type)
        .containsOnly("bombing");
  }

  @Test
  void theHurtBesideTheDeadBelongToTheHappening() {
    var claims =
        CODER
            .code(Report.of("r", "Two guards were killed and one clerk was wounded in an ambush."))
            .claims();
    assertThat(claims.getFirst().patients())
        .extracting(Participant::name)
        .contains("Two guards", "one clerk");
  }
}
