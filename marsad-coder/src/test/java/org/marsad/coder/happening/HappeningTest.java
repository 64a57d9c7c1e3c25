package org.marsad.coder.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Factuality;
import org.marsad.record.Layers;
import org.marsad.record.Report;

class HappeningTest {
  private static final Coder CODER = Shipped.CODER;

  private static List<String> told(String sentence) {
    return CODER.code(Report.of("r", sentence)).layers().happenings().stream()
        .map(Layers.Happening::type)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Rebels seized the village on Monday.                        | capture-of-territory",
        "Police seized two rifles in a house on Monday.              | raid",
        "Militants seized control of the border post.                | capture-of-territory",
        "Police fired tear gas at protesters in the square.          | protest-intervention",
        "Militants fired rockets at the port.                        | shelling",
        "Jets fired missiles at a convoy.                            | air-strike",
        "A landmine killed three farmers near the town.              | landmine",
        "Troops have taken 900 prisoners since May.                  | arrest",
        "Gunmen took two teachers away near the town.                | abduction",
        "Four bodies were taken to the morgue.                       | bodies-found",
        "Teachers went on strike over pay.                           | protest",
        "Three soldiers were wounded in a mortar attack on the base. | shelling"
      })
  void theSameWordTellsWhatItsObjectAndSubjectMakeOfIt(String sentence, String type) {
    assertThat(told(sentence)).contains(type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Villagers warned the police of a man with a knife.",
        "A guilty plea ended the case of the shopkeeper.",
        "She phoned the emergency hotline on Monday.",
        "The clerk had become radicalised.",
        "Workers abroad send home their wages each month.",
        "The law prohibits the sale of land.",
        "The families are trapped in debt."
      })
  void whatIsNoActOfAPartyIsNotTold(String sentence) {
    assertThat(told(sentence)).isEmpty();
  }

  @Test
  void whoeverTargetsAPrimarySchoolDoesNotBlameIt() {
    assertThat(told("The commander targeted a primary school in the campaign."))
        .doesNotContain("condemnation");
  }

  @Test
  void aClaimedAttackKeepsItsDead() {
    assertThat(
            CODER
                .code(Report.of("r", "The Front claimed an attack that killed nine soldiers."))
                .claims()
                .stream()
                .flatMap(c -> c.figures().stream()))
        .isNotEmpty();
  }

  @Test
  void byNoMeansNamesNoDoer() {
    assertThat(
            CODER
                .code(Report.of("r", "It was by no means the last atrocity in the valley."))
                .claims()
                .stream()
                .flatMap(c -> c.agents().stream()))
        .isEmpty();
  }

  @Test
  void whatAnAppealAsksForHasNotHappened() {
    assertThat(told("The envoy called for a truce and urged rebels to release the hostages."))
        .containsOnly("appeal");
  }

  @Test
  void whatAThreatAnnouncesHasNotHappened() {
    assertThat(told("Rebels threatened to attack the port.")).containsExactly("threat");
  }

  @Test
  void whatASpeakerSaysThatOthersMustDoHeAsksOfThem() {
    assertThat(told("The minister said the militia must withdraw from the port."))
        .containsExactly("appeal");
  }

  @Test
  void aNounThatRepeatsItsVerbIsNoSecondHappening() {
    assertThat(told("The union imposed sanctions on the regime.")).containsExactly("sanction");
  }

  @Test
  void whatACrowdDemandsIsWhatItsProtestIsAbout() {
    assertThat(told("Miners marched through the city to demand higher pay."))
        .containsExactly("protest");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ghana rejected a Danish offer of talks.                     | Danish",
        "Ghana threatened to break off relations with Peru.          | Peru",
        "Ghana demanded that Peru withdraw its envoy.                | Peru",
        "Ghana promised to withdraw its troops from Peru.            | Peru",
        "Miners marched through the city, calling for help from Peru. | Peru"
      })
  void anActOfWordsIsDirectedAtWhoeverItsContentNames(String sentence, String party) {
    var happenings = CODER.code(Report.of("r", sentence)).layers().happenings();
    assertThat(happenings.getFirst().patients())
        .singleElement()
        .extracting(p -> p.name())
        .isEqualTo(party);
  }

  @Test
  void whatIsAwaitedHasNotComeAbout() {
    var happenings =
        CODER
            .code(Report.of("r", "The rebels will stay until the prisoners are released."))
            .layers()
            .happenings();
    assertThat(happenings)
        .filteredOn(h -> h.type().equals("release"))
        .extracting(Layers.Happening::factuality)
        .containsExactly(Factuality.HYPOTHETICAL);
  }

  @Test
  void whatFollowsTheDayIsWhatWasSeized() {
    assertThat(told("Government forces seized on Thursday a key neighborhood."))
        .containsExactly("capture-of-territory");
  }
}
