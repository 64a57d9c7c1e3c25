package org.marsad.record;

import java.util.Optional;

/// What was said about a number, before anyone counts with it. Unknown is empty, never zero.
public sealed interface Amount {
  /// "37,000"
  record Exactly(double value) implements Amount {}

  /// "at least 16", "more than 37,000" (stated as 37,001: the least whole number that fits).
  record AtLeast(double value) implements Amount {}

  /// "up to 600": a ceiling, not a count.
  record AtMost(double value) implements Amount {}

  /// "between 10 and 15"
  record Between(double least, double most) implements Amount {
    public Between {
      if (least > most) {
        throw new IllegalArgumentException("between " + least + " and " + most);
      }
    }
  }

  /// "some 3,400", "nearly", "within 7 km of"
  record About(double value) implements Amount {}

  /// "dozens", "several": words with a floor, and perhaps a ceiling.
  record Vague(double least, Optional<Double> most) implements Amount {}

  default Optional<Double> low() {
    return switch (this) {
      case Exactly(var value) -> Optional.of(value);
      case AtLeast(var value) -> Optional.of(value);
      case AtMost _, About _ -> Optional.empty();
      case Between(var least, _) -> Optional.of(least);
      case Vague(var least, _) -> Optional.of(least);
    };
  }

  default Optional<Double> best() {
    return switch (this) {
      case Exactly(var value) -> Optional.of(value);
      case AtLeast(var value) -> Optional.of(value);
      case About(var value) -> Optional.of(value);
      case AtMost _, Between _, Vague _ -> Optional.empty();
    };
  }

  default Optional<Double> high() {
    return switch (this) {
      case Exactly(var value) -> Optional.of(value);
      case AtMost(var value) -> Optional.of(value);
      case Between(_, var most) -> Optional.of(most);
      case Vague(_, var most) -> most;
      case AtLeast _, About _ -> Optional.empty();
    };
  }
}
