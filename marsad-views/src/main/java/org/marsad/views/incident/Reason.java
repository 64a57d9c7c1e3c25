package org.marsad.views.incident;

import java.util.Locale;
import java.util.Optional;

/// One reason for or against two claims being about one happening.
///
/// @param weight how much it speaks for it, or against it where it is below 0; empty where it
///   settles the matter by itself
/// @param km how far apart the places are, where that is the reason
public record Reason(Ground ground, Optional<Double> weight, Optional<Long> km) {
  static Reason alone(Ground ground) {
    return new Reason(ground, Optional.empty(), Optional.empty());
  }

  static Reason of(Ground ground, double weight) {
    return new Reason(ground, Optional.of(weight), Optional.empty());
  }

  static Reason near(long km, double weight) {
    return new Reason(Ground.NEAR, Optional.of(weight), Optional.of(km));
  }

  /// "same kind +2.0", "3 km apart +1.2"
  public String words() {
    return km.map(far -> far + " km apart").orElse(ground.english())
        + weight.map(Reason::signed).orElse("");
  }

  /// " +2.0"
  private static String signed(double weight) {
    return String.format(Locale.ROOT, " %+.1f", weight);
  }
}
