package org.marsad.coder.happening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.coder.Shipped.claims;

import org.junit.jupiter.api.Test;
import org.marsad.record.Factuality;
import org.marsad.record.Participant;

/// What somebody says that he will not do to others he promises them.
class VowsTest {
  @Test
  void aCommanderWhoseMenWillNotShellATownPromisesIt() {
    assertThat(claims("The commander of the Northern Army said his troops will not shell Idlib."))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.proposition().type()).isEqualTo("pledge");
          assertThat(c.factuality()).isEqualTo(Factuality.CERTAIN);
          assertThat(c.agents())
              .extracting(Participant::name)
              .isNotEmpty()
              .allMatch(n -> n.contains("commander"));
        });
  }

  @Test
  void whoPledgesNotToAttackThreatensNobody() {
    assertThat(claims("The rebels pledged not to attack Idlib."))
        .extracting(c -> c.proposition().type())
        .containsExactly("pledge");
  }

  @Test
  void whoSaysThatOthersWillNotAttackPromisesNothing() {
    assertThat(claims("The commander said the rebels will not attack Idlib."))
        .extracting(c -> c.proposition().type())
        .isNotEmpty()
        .doesNotContain("pledge");
  }
}
