package org.marsad.coder.happening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;
import org.marsad.record.Participant;
import org.marsad.record.Report;

/// What somebody says that he will not do to others he promises them.
class VowsTest {
  private static final Coder CODER = Shipped.CODER;

  private static List<Claim> claims(String text) {
    return CODER
        .code(
            new Report(
                "r",
                text,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 3, 14)),
                Optional.empty(),
                Optional.empty(),
                Optional.of("en")))
        .claims();
  }

  @Test
  void aCommanderWhoseMenWillNotShellATownPromisesIt() {
    assertThat(claims("The commander of the Northern Army said his troops will not shell Idlib."))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.proposition().type()).isEqualTo("pledge");
          assertThat(c.factuality()).isEqualTo(Factuality.CERTAIN);
          assertThat(c.agents())
              .extracting(Participant::name)
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
        .doesNotContain("pledge");
  }
}
