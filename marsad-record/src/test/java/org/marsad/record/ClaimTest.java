package org.marsad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {
  @Test
  void onlyWhatMayHaveTakenPlaceIsAnEvent() {
    var events = EnumSet.noneOf(Factuality.class);
    for (var factuality : Factuality.values()) {
      if (factuality.tookPlace()) {
        events.add(factuality);
      }
    }
    assertThat(events)
        .containsExactlyInAnyOrder(Factuality.CERTAIN, Factuality.PROBABLE, Factuality.POSSIBLE);
  }

  @ParameterizedTest
  @EnumSource(Factuality.class)
  void aFactualityIsFoundByItsWord(Factuality factuality) {
    assertThat(Factuality.of(factuality.word())).isEqualTo(factuality);
  }

  @Test
  void aTimeThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(() ->
            new When(
                Optional.empty(),
                Optional.of(Moment.on(LocalDate.of(2024, 3, 14))),
                Optional.of(Moment.on(LocalDate.of(2024, 3, 13))),
                TimePrecision.DAY,
                TimeRelation.ON,
                false))
        .hasMessage("a time ends before it begins: 2024-03-14..2024-03-13");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8})
  void aPrecisionOutsideOfUcdpsSevenIsRefused(int precision) {
    assertThatThrownBy(() -> place(Optional.empty(), Optional.empty(), precision))
        .hasMessageContaining("UCDP precision is 1 to 7");
  }

  @Test
  void halfACoordinateIsRefused() {
    assertThatThrownBy(() -> place(Optional.of(34.5), Optional.empty(), 1))
        .hasMessage("half a coordinate for Hajin");
  }

  private static Where place(Optional<Double> lat, Optional<Double> lon, int precision) {
    return new Where(
        new Span(0, 5),
        "Hajin",
        Optional.empty(),
        lat,
        lon,
        Optional.empty(),
        Optional.empty(),
        precision,
        "in",
        false);
  }
}
