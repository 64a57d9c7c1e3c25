package org.marsad.coder.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.coder.Coder;
import org.marsad.record.Layers;
import org.marsad.record.Report;

class HappeningTest {
  private static final Coder CODER = Coder.load();

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
        "Teachers went on strike over pay.                           | protest",
        "Three soldiers were wounded in a mortar attack on the base. | shelling"
      })
  void theSameWordTellsWhatItsObjectAndSubjectMakeOfIt(String sentence, String type) {
    assertThat(told(sentence)).contains(type);
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
}
