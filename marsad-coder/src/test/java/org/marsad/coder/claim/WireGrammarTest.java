package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.coder.Shipped.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.record.Participant;
import org.marsad.record.Voice;
import org.marsad.record.When;
import org.marsad.record.Where;

/// Sentences in the manner of wires of which the words alone leave little doubt.
class WireGrammarTest {
  @Test
  void whoStandsBehindSaidIsTheVoiceOfTheClauseBefore() {
    assertThat(
            claims(
                "When a bomb went off the crowd ran into the streets of Idlib, said a baker who saw"
                    + " it from his roof."))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.proposition().type()).isEqualTo("bombing");
          assertThat(c.agents()).isEmpty();
          assertThat(c.voices()).extracting(Voice::name).containsExactly("baker");
        });
  }

  @Test
  void aBodyThatNoRegisterKnowsKeepsItsWholeName() {
    assertThat(claims("The Movement of the Sands said it killed four soldiers."))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.agents())
              .extracting(Participant::name)
              .containsExactly("Movement of the Sands");
          assertThat(c.voices()).extracting(Voice::name).containsExactly("Movement of the Sands");
        });
  }

  @Test
  void aLeagueOfFightersPlaysNoGames() {
    assertThat(claims("Fighters of the League of the Dunes attacked an army post on Monday."))
        .singleElement()
        .satisfies(c ->
            assertThat(c.agents())
                .extracting(Participant::name)
                .containsExactly("Fighters of the League of the Dunes"));
  }

  @Test
  void theFirstWeekOfAMonthIsItsFirstSevenDays() {
    assertThat(days("Rebels attacked the base in the first week of June, the army said."))
        .isEqualTo("2023-06-01..2023-06-07");
    assertThat(days("Rebels attacked the base in the last week of June, the army said."))
        .isEqualTo("2023-06-24..2023-06-30");
    assertThat(days("Rebels attacked the base in the opening week of last month."))
        .isEqualTo("2024-02-01..2024-02-07");
  }

  private static String days(String text) {
    When when = claims(text).getFirst().when().orElseThrow();
    return when.earliest().orElseThrow().iso() + ".." + when.latest().orElseThrow().iso();
  }

  @Test
  void aVillageLiesInTheDistrictThatTheTextNames() {
    assertThat(places("Drones struck Petropavlivka in Kharkiv region on Monday."))
        .isNotEmpty()
        .allMatch(p -> p.startsWith("Kharkiv"));
    assertThat(places("Troops shelled Pavlivka near Vuhledar on Monday."))
        .isNotEmpty()
        .allMatch(p -> p.startsWith("Donetsk"));
    assertThat(places("Shelling hit Petropavlivka, Dnipropetrovsk region, on Monday."))
        .isNotEmpty()
        .allMatch(p -> p.startsWith("Dnipropetrovsk"));
  }

  private static List<String> places(String text) {
    return claims(text).stream()
        .flatMap(c -> Stream.concat(c.where().stream(), c.otherPlaces().stream()))
        .map(w -> w.admin1().orElse("") + " " + w.name())
        .toList();
  }

  @Test
  void noTownOfFloridaIsSpeltInAnotherWay() {
    assertThat(claims("Fighters were killed in Karabilah on Monday.").getFirst().where())
        .flatMap(Where::country)
        .isNotEqualTo(Optional.of("US"));
  }

  @Test
  void aTownThatIsNamedLikeAPersonIsAPlaceOutsideWhichThingsHappen() {
    assertThat(
            claims(
                    "Nine girls were taken by gunmen on Thursday while they gathered wood outside"
                        + " Kaya, the women's league said.")
                .getFirst()
                .where())
        .map(Where::name)
        .contains("Kaya");
  }
}
