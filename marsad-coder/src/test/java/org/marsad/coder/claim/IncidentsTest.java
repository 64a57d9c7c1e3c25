package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Claim;
import org.marsad.record.Codes;
import org.marsad.record.Proposition;
import org.marsad.record.Report;

class IncidentsTest {
  private static final Coder CODER = Shipped.CODER;

  private static List<String> acled(String text) {
    return CODER.code(Report.of("r", text)).claims().stream()
        .filter(c -> !c.presupposed())
        .flatMap(c -> code(c).stream())
        .distinct()
        .toList();
  }

  private static Optional<String> code(Claim claim) {
    return claim.proposition() instanceof Proposition.Happening(_, Codes codes)
        ? codes.acled()
        : Optional.empty();
  }

  @Test
  void theDeadOfAnAirStrikeStandUnderTheAirStrike() {
    assertThat(acled("Warplanes bombed the market. Nine people were killed, medics said."))
        .containsExactly("Air/drone strike");
  }

  @Test
  void whatIsOnlyPlannedIsNoEvent() {
    assertThat(acled("The army plans to shell the town.")).isEmpty();
  }

  @Test
  void whatIsNoViolenceHasNoCodeBesideViolence() {
    assertThat(acled("Militants shelled the suburb, and hundreds of families fled."))
        .containsExactly("Shelling/artillery/missile attack");
  }

  @Test
  void incidentsInTwoTownsStayApart() {
    assertThat(acled("Gunmen shot dead a teacher in Mosul. Jets bombed a depot in Raqqa."))
        .contains("Attack", "Air/drone strike");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Militants attacked a checkpoint, killing two people.     | Armed clash",
        "Clashes broke out between police and demonstrators.      | Violent demonstration",
        "Troops captured the village without a fight.             | Non-violent transfer of territory",
        "Soldiers dispersed the sit-in with live bullets.         | Excessive force against protesters",
        "Police found 20 kilograms of explosives in a barn.       | Disrupted weapons use",
        "The army reinforced its troops along the border.         | Change to group/activity"
      })
  void anIncidentIsNamedByWhoTookPartAndHow(String text, String subEvent) {
    assertThat(acled(text)).containsExactly(subEvent);
  }
}
