package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Layers;
import org.marsad.record.Report;

class RecalledTest {
  private static final Coder CODER = Shipped.CODER;

  /// The PLOVER events of a text's happenings, without their modes.
  private static List<String> events(String text) {
    return CODER.code(Report.of("r", text)).layers().happenings().stream()
        .map(Layers.Happening::plover)
        .flatMap(p -> p.stream())
        .map(p -> p.split(" ")[0])
        .distinct()
        .toList();
  }

  @Test
  void whatCameBeforeIsRecalled() {
    assertThat(events("Police arrested four men on Monday after gunmen killed two guards."))
        .containsExactly("COERCE");
  }

  @Test
  void whoSomebodyIsIsRecalled() {
    assertThat(events("The rebels released a priest whom they had kidnapped in May."))
        .containsExactly("RETREAT");
  }

  @Test
  void whatComesBesideIsReported() {
    assertThat(events("Police arrested four men on Monday and gunmen killed two guards."))
        .containsExactly("COERCE", "ASSAULT");
  }

  @Test
  void whatIsRecalledIsAClaimAllTheSame() {
    var text = "Police arrested four men on Monday after gunmen killed two guards.";
    assertThat(CODER.code(Report.of("r", text)).claims()).hasSize(2);
  }
}
