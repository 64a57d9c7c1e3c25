package org.marsad.coder.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Claim;
import org.marsad.record.Participant;
import org.marsad.record.Report;

class VictimsTest {
  private static final Coder CODER = Shipped.CODER;

  private static List<Claim> claims(String text) {
    return CODER.code(Report.of("r", text)).claims();
  }

  private static List<String> patients(String text, String type) {
    return claims(text).stream()
        .filter(c -> c.proposition().type().equals(type))
        .flatMap(c -> c.patients().stream())
        .map(Participant::name)
        .distinct()
        .toList();
  }

  private static List<String> agents(String text, String type) {
    return claims(text).stream()
        .filter(c -> c.proposition().type().equals(type))
        .flatMap(c -> c.agents().stream())
        .map(Participant::name)
        .distinct()
        .toList();
  }

  @Test
  void whatWasTheTargetOfABombAttackIsWhatItWasDoneTo() {
    assertThat(patients("The mayor's residence was the target of a bomb attack.", "bombing"))
        .anyMatch(p -> p.contains("residence"));
  }

  @Test
  void whoIsAmongThoseKilledIsKilled() {
    assertThat(patients("Two nurses were among those killed.", "killing"))
        .containsExactly("Two nurses");
  }

  @Test
  void namesThatFollowAGroupAreThoseToWhomItHappened() {
    assertThat(
            patients(
                "Two of the guards, Luis Perez and Juan Soto, were kidnapped by gunmen.",
                "abduction"))
        .contains("Luis Perez", "Juan Soto");
  }

  @Test
  void aNameSaysMoreThanTheNounBeforeIt() {
    assertThat(patients("Her driver, Ernesto Vidal, was murdered on Monday.", "killing"))
        .containsExactly("Ernesto Vidal");
  }

  @Test
  void aMurderCommittedByBanditsAgainstATeacherHasBoth() {
    var text = "The bishop condemned the murder committed by bandits against the teacher.";
    assertThat(agents(text, "killing")).containsExactly("bandits");
    assertThat(patients(text, "killing")).anyMatch(p -> p.contains("teacher"));
  }

  @Test
  void whoIsSuspectedOfHavingSetOffABombWouldHaveDoneIt() {
    assertThat(
            agents("Police arrested ten men suspected of having detonated a car bomb.", "bombing"))
        .anyMatch(a -> a.contains("men"));
  }

  @Test
  void forceAndRemoteControlAreHowNotWho() {
    assertThat(agents("Three women were taken by force from their homes.", "abduction")).isEmpty();
  }

  @Test
  void whoHearsOfABombingHasNoPartInIt() {
    assertThat(patients("We have received reports of bombing in the suburbs.", "bombing"))
        .isEmpty();
  }

  @Test
  void aPronounThatStandsForNobodyKnownNamesNobody() {
    assertThat(patients("It is said that they were murdered.", "killing")).isEmpty();
  }

  @Test
  void membersOfAnEscortAreNotTheEscort() {
    assertThat(patients("Two members of her escort were murdered.", "killing"))
        .containsExactly("Two members");
  }

  @Test
  void whatIsSetOnFireMayStandBetween() {
    assertThat(
            patients(
                "Gunmen set three schools and several houses on fire and stole grain.",
                "destruction"))
        .anyMatch(p -> p.contains("schools"))
        .anyMatch(p -> p.contains("houses"));
  }

  @Test
  void anInstituteThatABombExplodesInFrontOfIsItsTarget() {
    assertThat(patients("A bomb exploded in front of the Norton Institute of Music.", "bombing"))
        .anyMatch(p -> p.contains("Norton Institute"));
  }

  @Test
  void notASinglePersonIsNobody() {
    assertThat(claims("Not a single person was killed in the town."))
        .allMatch(c -> c.factuality() == org.marsad.record.Factuality.DENIED);
  }

  @Test
  void theMurderThatIsToBeLookedIntoHappened() {
    assertThat(claims("A court will sit to order the investigation of the murder of the judge."))
        .filteredOn(c -> c.proposition().type().equals("killing"))
        .isNotEmpty()
        .allMatch(c -> c.factuality() == org.marsad.record.Factuality.CERTAIN);
  }

  @Test
  void whoWentSoFarAsToBombASchoolBombedIt() {
    assertThat(claims("The militia went so far as to murder two nurses."))
        .filteredOn(c -> c.proposition().type().equals("killing"))
        .isNotEmpty()
        .allMatch(c -> c.factuality() == org.marsad.record.Factuality.CERTAIN);
  }
}
