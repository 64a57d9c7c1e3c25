package org.marsad.coder.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;
import org.marsad.record.Participant;
import org.marsad.record.Report;

class VictimsTest {
  private static final Coder CODER = Shipped.CODER;

  private static List<Claim> claims(String text) {
    return CODER.code(Report.of("r", text)).claims();
  }

  /// Claims of a type, of which there must be one: of a happening that is not told nobody's part is
  /// tested.
  private static Stream<Claim> told(String text, String type) {
    var told = claims(text).stream().filter(c -> c.proposition().type().equals(type)).toList();
    assertThat(told).as(type + " in: " + text).isNotEmpty();
    return told.stream();
  }

  private static List<String> patients(String text, String type) {
    return told(text, type)
        .flatMap(c -> c.patients().stream())
        .map(Participant::name)
        .distinct()
        .toList();
  }

  private static List<String> agents(String text, String type) {
    return told(text, type)
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
    var text = "Doctors have received reports of a bombing that killed three people in Idlib.";
    assertThat(patients(text, "bombing")).containsExactly("three people");
    assertThat(agents(text, "bombing")).isEmpty();
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
        .isNotEmpty()
        .allMatch(c -> c.factuality() == Factuality.DENIED);
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

  @Test
  void whoIsIncludedInANumberIsOneOfThoseToWhomItHappened() {
    var killing =
        claims("Gunmen killed nine people, including the union leader Ana Robles, in Dabra.")
            .stream()
            .filter(c -> c.proposition().type().equals("killing"))
            .toList();

    assertThat(killing).hasSize(1);
    assertThat(killing.getFirst().patients()).extracting(Participant::name).contains("Ana Robles");
    assertThat(killing.getFirst().figures()).hasSize(1);
  }

  @Test
  void whoIsTakenAlongWithOthersIsTakenToo() {
    assertThat(
            patients(
                "The two engineers, together with the surveyor Jens Holm, were taken hostage.",
                "abduction"))
        .anyMatch(p -> p.contains("Holm"));
    assertThat(
            patients(
                "The massacre of six nurses, along with two drivers, was carried out by bandits.",
                "execution"))
        .anyMatch(p -> p.contains("drivers"));
  }

  @Test
  void aDayBetweenAMurderAndItsVictimChangesNothing() {
    assertThat(patients("Unions condemned the murder on 15 February of Ana Robles.", "killing"))
        .containsExactly("Ana Robles");
  }

  @Test
  void aBlowAtAPartIsABlowAtTheWhole() {
    assertThat(
            patients("Bandits destroyed the front of the city library on Monday.", "destruction"))
        .anyMatch(p -> p.contains("library"));
  }

  @Test
  void whatABlastCausedDamageToWasHit() {
    assertThat(patients("The explosion caused minor damage to two bakeries in Dabra.", "explosion"))
        .anyMatch(p -> p.contains("bakeries"));
  }

  @Test
  void whoseDeathAnAttackResultedInWasKilledInIt() {
    assertThat(
            patients(
                "A raid on the village of Dabra resulted in the death of the teacher Ana Robles.",
                "armed-attack"))
        .contains("Ana Robles");
  }

  @Test
  void whoFoilsAnAttemptDidNotMakeIt() {
    assertThat(
            agents(
                "Army troops foiled an attempt by Dawn Front fighters to kidnap the minister.",
                "abduction"))
        .containsExactly("Dawn Front fighters");
    assertThat(agents("Police foiled an attempt to kidnap the minister.", "abduction")).isEmpty();
  }

  @Test
  void bothSidesOfAFightAreTold() {
    assertThat(
            agents(
                "There was fighting between the guerrillas of the Dawn Front and the army in Dabra.",
                "armed-clash"))
        .hasSize(2);
  }

  @Test
  void othersOfARankBesideANamedOfficerActToo() {
    assertThat(
            agents(
                "Colonel Luis Soto, two lieutenants and a corporal killed the judge.",
                "assassination"))
        .hasSize(3);
  }

  @Test
  void whereAnAttackTookPlaceIsNotItsTarget() {
    assertThat(patients("The attack took place on River Boulevard in Dabra.", "attack")).isEmpty();
  }

  @Test
  void explosionsThatWereHeardAreTold() {
    assertThat(claims("Explosions were heard in Idlib on Monday."))
        .extracting(c -> c.proposition().type())
        .containsExactly("explosion");
  }

  @Test
  void whatIsNoLongerDoneIsDenied() {
    assertThat(claims("Judges are no longer murdered in Idlib as in the past."))
        .extracting(Claim::factuality)
        .containsExactly(Factuality.DENIED);
  }

  @Test
  void theDeadThatRebelsTakeAwayAreNotAbducted() {
    assertThat(claims("The rebels took away three casualties."))
        .extracting(c -> c.proposition().type())
        .containsExactly("victims");
  }

  @Test
  void anAttackWithABombIsABombing() {
    assertThat(patients("The consulate was attacked with dynamite on Monday.", "bombing"))
        .anyMatch(p -> p.contains("consulate"));
  }
}
