package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.coder.Shipped;
import org.marsad.record.Claim;
import org.marsad.record.Participant;

/// No side is swapped and nobody is made to have done what nobody says he did.
class SidesOfClaimsTest {
  private static List<Claim> claims(String text) {
    return Shipped.claims(text).stream().filter(c -> !c.presupposed()).toList();
  }

  private static List<String> parties(String text) {
    return claims(text).stream()
        .map(c -> c.proposition().type() + ": " + names(c.agents()) + " -> " + names(c.patients()))
        .toList();
  }

  private static String names(List<Participant> participants) {
    return participants.isEmpty()
        ? "-"
        : participants.stream().map(Participant::name).collect(Collectors.joining(" + "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A boy was wounded by shrapnel.                                              | injured: - -> boy",
        "Fighters of the Lake Movement seized the town of Sake.                      | capture-of-territory: Fighters of the Lake Movement -> -",
        "The Hill Guard, a paramilitary force, burned three villages.                | destruction: Hill Guard -> three villages",
        "Officials blamed the killings on the Hill Guard.                            | accusation: Officials -> Hill Guard",
        "The envoy said the Hill Guard was to blame.                                 | accusation: envoy -> Hill Guard"
      })
  void whoDidItAndToWhom(String sentence, String expected) {
    assertThat(parties(sentence)).contains(expected);
  }

  @Test
  void theStrikesAreNotTheirsWhoFoughtBefore() {
    assertThat(
            claims(
                "Fighters of the Lake Movement battled soldiers on Monday after two air strikes"
                    + " killed nine villagers."))
        .filteredOn(c -> c.proposition().type().equals("air-strike"))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.agents()).isEmpty());
  }

  @Test
  void theVictimsNamedLastDidNotBurnTheHouse() {
    assertThat(
            claims(
                "A woman said her two daughters were kidnapped. \"They took my girls and burned our"
                    + " house,\" she said."))
        .filteredOn(c -> c.proposition().type().equals("destruction"))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.agents()).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The soldiers left without fighting.                                     | armed-clash",
        "The army fired flares to stop an attack on the bridge.                  | attack",
        "The agency warned that a siege would cost thousands of lives.           | threat",
        "An agenda that supports growth was adopted.                             | support",
        "He offered a reward for information.                                    | aid-pledge",
        "The ministry has neither confirmed nor denied the report.               | refusal"
      })
  void whatIsNotToldIsNotClaimed(String sentence, String type) {
    assertThat(claims(sentence)).extracting(c -> c.proposition().type()).doesNotContain(type);
  }

  @Test
  void itIsTheSpeakerOfTheParagraphBefore() {
    assertThat(
            parties(
                "The Hill Guard claimed responsibility for a car bomb.\n\nA convoy would leave on"
                    + " Friday, the relief office said. It called on both sides to let the wounded"
                    + " go."))
        .anyMatch(p -> p.startsWith("appeal: relief office ->"));
  }

  @Test
  void whoSaysThatItHoldsATownMeansItself() {
    assertThat(
            parties(
                "The Lake Front said it had lost Ansongo to the army. It said it still controls"
                    + " Bourem."))
        .contains("holds: Lake Front -> -");
  }

  @Test
  void aTownThatIsTakenIsNoPrisoner() {
    assertThat(claims("The army captured Tessalit on Saturday."))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.proposition().type()).isEqualTo("capture-of-territory");
          assertThat(c.where()).hasValueSatisfying(w -> assertThat(w.country()).contains("ML"));
        });
  }

  @Test
  void aNameSharedBetweenCountriesMeansNobodyOfAnother() {
    assertThat(claims("The Southern Front burned two trucks in Colombia on Monday."))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.agents()).allSatisfy(a -> assertThat(a.actor()).isEmpty()));
  }

  @Test
  void lashkarGahIsATown() {
    assertThat(claims("Police detained four men in Lashkar Gah, Afghanistan, on Monday."))
        .singleElement()
        .satisfies(c ->
            assertThat(c.where()).hasValueSatisfying(w -> assertThat(w.country()).contains("AF")));
  }

  @Test
  void theAimOfAnOffensiveIsNoClaimOfItsOwn() {
    assertThat(claims("The Hill Guard launched an offensive to retake the port."))
        .extracting(c -> c.proposition().type())
        .containsExactly("offensive");
  }

  @Test
  void whatTheAccusedIsBesidesIsNoPartOfTheAccusation() {
    assertThat(
            claims(
                "Residents blamed the Hill Guard, a force that has besieged the town since January,"
                    + " for the raid."))
        .filteredOn(c -> c.proposition().type().equals("siege"))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.voices()).isEmpty());
  }

  @Test
  void aClaimOfResponsibilityHasNoVictimsOfItsOwn() {
    assertThat(
            claims("The Hill Guard claimed responsibility for a car bomb that wounded seven men."))
        .filteredOn(c -> !c.voices().isEmpty())
        .isNotEmpty()
        .allSatisfy(c -> {
          assertThat(c.patients()).isEmpty();
          assertThat(c.figures()).isEmpty();
        });
  }

  @Test
  void noNameIsCutInTwo() {
    assertThat(claims("The Marra Guard denied shelling the clinic."))
        .isNotEmpty()
        .allSatisfy(c -> assertThat(c.span().start()).isLessThanOrEqualTo(4));
  }

  @Test
  void aCallIsOfNoOldDayAndOfNoOtherParagraphsPlace() {
    assertThat(
            claims(
                "Shells killed nine people in Homs on Monday.\n\nBritain and France called for"
                    + " restraint."))
        .filteredOn(c -> c.proposition().type().equals("appeal"))
        .isNotEmpty()
        .allSatisfy(c -> {
          assertThat(c.when()).isEmpty();
          assertThat(c.where()).isEmpty();
        });
  }

  @Test
  void childrenAmongTheDeadAreAPartOfThem() {
    assertThat(
            claims(
                    "An air strike killed 16 people in Homs on Monday. Four children were among the"
                        + " dead.")
                .getLast()
                .figures())
        .singleElement()
        .satisfies(f -> assertThat(f.partOf()).isPresent());
  }

  @Test
  void weAreThoseForWhomTheSpokeswomanSpeaks() {
    assertThat(
            parties(
                "\"We bombed two depots in Homs,\" Northern Air Command spokeswoman Dana Reed"
                    + " said."))
        .anyMatch(p -> p.contains(": Northern Air Command -> "));
  }

  @Test
  void unitsAreToldByWhoseTheyAre() {
    assertThat(
            parties(
                "Units of the Steppe Grouping shelled Homs. The Lake Command said that its troops"
                    + " repelled two assaults."))
        .anyMatch(p -> p.startsWith("shelling: Units of the Steppe Grouping"))
        .anyMatch(p -> p.startsWith("attack-repelled: Lake Command troops"));
  }

  @Test
  void nobodyAccusesHimself() {
    assertThat(parties("The Lake Movement said that it was behind the bombing in Homs."))
        .noneMatch(p -> p.startsWith("accusation"));
  }
}
