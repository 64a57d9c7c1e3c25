package org.marsad.views.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {
  @ParameterizedTest
  @CsvSource({
    "struck, strikes",
    "killing, killed",
    "died, deaths",
    "bombing, bombed",
    "shelled, shelling",
    "explosion, explosions",
    "fled, flee",
    "arrested, arrests",
    "women, woman"
  })
  void formsOfOneWordHaveOneStem(String one, String other) {
    assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({"school, scholar", "bus, business", "army, arms", "port, report"})
  void wordsThatDifferStayDifferent(String one, String other) {
    assertThat(Stems.of(one)).isNotEqualTo(Stems.of(other));
  }
}
