package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.coder.Shipped.claims;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.record.Participant;
import org.marsad.record.Stance;

class ClaimTest {
  private static List<String> names(List<Participant> participants) {
    return participants.stream().map(Participant::name).toList();
  }

  @Test
  void everyCountedThingOfAListIsAClaim() {
    var counted =
        claims("The air strikes destroyed two trucks, three boats, a tunnel and a depot.").stream()
            .flatMap(c -> c.figures().stream())
            .filter(f -> f.measure().filter("destroyed"::equals).isPresent())
            .toList();
    assertThat(counted).hasSize(4);
  }

  @Test
  void theseStrikesWereWhoseTheStrikesWere() {
    var last =
        claims(
                "On March 12 the Saudi-led coalition conducted five air strikes near Marib. "
                    + "These strikes destroyed three vehicles.")
            .getLast();
    assertThat(names(last.agents())).contains("Saudi-led coalition");
    assertThat(last.when().orElseThrow().earliest().orElseThrow().iso()).isEqualTo("2024-03-12");
  }

  @Test
  void anAimHasItsHolderForADoerAndNotItself() {
    assertThat(claims("The army announced a plan to attack the port."))
        .allSatisfy(c -> assertThat(names(c.agents())).doesNotContain("plan", "a plan"));
  }

  @Test
  void accessThatIsRefusedIsADeed() {
    assertThat(claims("The agency has not been given access to the camp."))
        .extracting(c -> c.proposition().type())
        .containsExactly("aid-obstruction");
  }

  @Test
  void anAttackThatSomebodyClaimsIsTwoClaims() {
    assertThat(claims("The Valley Front claimed responsibility for a car bomb that killed seven."))
        .anySatisfy(c ->
            assertThat(c.voices())
                .anySatisfy(v -> assertThat(v.stance()).isEqualTo(Stance.CLAIMS_RESPONSIBILITY)))
        .anySatisfy(c -> assertThat(c.voices()).isEmpty());
  }

  @Test
  void whatWeShallDoToThemIsAThreat() {
    assertThat(claims("We will strike the militants again."))
        .extracting(c -> c.proposition().type())
        .containsExactly("threat");
  }

  @Test
  void noMarchIsHeldInMarch() {
    assertThat(claims("The army carried out seven raids in March."))
        .extracting(c -> c.proposition().type())
        .doesNotContain("protest");
  }

  @Test
  void aCondemnationIsMadeOnTheDayOfItsRelease() {
    var condemned =
        claims("France condemns the attack of March 2 on the market in Baghdad.").stream()
            .filter(c -> c.proposition().type().equals("condemnation"))
            .findFirst()
            .orElseThrow();
    assertThat(condemned.when().orElseThrow().earliest().orElseThrow().iso())
        .isEqualTo("2024-03-14");
  }
}
