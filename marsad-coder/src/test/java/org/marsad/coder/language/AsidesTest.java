package org.marsad.coder.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Participant;
import org.marsad.record.Report;

class AsidesTest {
  private static final Coder CODER = Shipped.CODER;

  private static List<String> agents(String text) {
    return CODER.code(Report.of("r", text)).claims().stream()
        .flatMap(c -> c.agents().stream())
        .map(Participant::name)
        .toList();
  }

  @Test
  void whatAnEditorPutBetweenBracketsDoesNotPartANameFromItsNoun() {
    assertThat(agents("The FPL [Popular Forces of Lima] guerrillas attacked a bridge."))
        .isNotEmpty()
        .allMatch(a -> a.endsWith("guerrillas"));
  }

  @Test
  void aWordThatTheSentenceCannotDoWithoutStays() {
    var asides =
        Asides.of(
            List.of("he", "said", "[", "the", "army", "]", "left"),
            List.of("PRP", "VBD", "-LRB-", "DT", "NN", "-RRB-", "VBD"));
    assertThat(asides.isEmpty()).isTrue();
  }

  @Test
  void aShortFormAfterItsLongFormIsLeftOut() {
    var asides =
        Asides.of(
            List.of("a", "bomb", "device", "(", "IED", ")", "attack"),
            List.of("DT", "NN", "NN", "-LRB-", "NNP", "-RRB-", "NN"));
    assertThat(asides.kept()).containsExactly(0, 1, 2, 6);
  }
}
