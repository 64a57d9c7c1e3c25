package org.marsad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.record.Amount.About;
import org.marsad.record.Amount.AtLeast;
import org.marsad.record.Amount.AtMost;
import org.marsad.record.Amount.Between;
import org.marsad.record.Amount.Exactly;
import org.marsad.record.Amount.Vague;

class AmountPropertiesTest {
  static LongStream seeds() {
    return LongStream.rangeClosed(1, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lowIsNeverAboveBestNorBestAboveHigh(long seed) {
    var amount = amount(new Random(seed));
    assertThat(inOrder(amount.low(), amount.best())).isTrue();
    assertThat(inOrder(amount.best(), amount.high())).isTrue();
    assertThat(inOrder(amount.low(), amount.high())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyAmountSaysSomethingAndInventsNoZero(long seed) {
    var amount = amount(new Random(seed));
    assertThat(amount.low().isPresent() || amount.best().isPresent() || amount.high().isPresent())
        .isTrue();
    assertThat(amount.low()).isNotEqualTo(Optional.of(0.0));
    assertThat(amount.best()).isNotEqualTo(Optional.of(0.0));
  }

  @Test
  void aFloorHasNoCeilingAndACeilingNoFloor() {
    assertThat(new AtLeast(16).high()).isEmpty();
    assertThat(new AtMost(600).low()).isEmpty();
    assertThat(new AtMost(600).best()).isEmpty();
  }

  @Test
  void anEstimateHasOnlyItsBest() {
    var about = new About(3400);
    assertThat(about.best()).contains(3400.0);
    assertThat(about.low()).isEmpty();
    assertThat(about.high()).isEmpty();
  }

  @Test
  void noneIsZeroBecauseItWasSaid() {
    assertThat(new Exactly(0).best()).contains(0.0);
  }

  @Test
  void aRangeTurnedRoundIsRefused() {
    assertThatThrownBy(() -> new Between(15, 10)).hasMessage("between 15.0 and 10.0");
  }

  private static boolean inOrder(Optional<Double> less, Optional<Double> more) {
    return less.isEmpty() || more.isEmpty() || less.get() <= more.get();
  }

  private static Amount amount(Random random) {
    double n = 1 + random.nextInt(100_000);
    return switch (random.nextInt(6)) {
      case 0 -> new Exactly(n);
      case 1 -> new AtLeast(n);
      case 2 -> new AtMost(n);
      case 3 -> new Between(n, n + random.nextInt(50));
      case 4 -> new About(n);
      default ->
          new Vague(
              n, random.nextBoolean() ? Optional.of(n + random.nextInt(99)) : Optional.empty());
    };
  }
}
