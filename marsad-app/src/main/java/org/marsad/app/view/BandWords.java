package org.marsad.app.view;

import java.util.Locale;
import java.util.Optional;
import org.marsad.views.figure.Band;

/// A band of numbers in words. What nobody said stays a question mark, and never becomes 0.
public final class BandWords {
  private BandWords() {}

  /// `12`, `12 (9 to 16)`, `at least 16`, `at most 600`, `? (24 to 99)`
  public static String of(Band band) {
    var low = band.low();
    var best = band.best();
    var high = band.high();
    if (best.isPresent() && low.equals(best) && high.equals(best)) {
      return number(best.get());
    }
    if (high.isEmpty() && low.isPresent() && (best.isEmpty() || best.equals(low))) {
      return "at least " + number(low.get());
    }
    if (low.isEmpty() && best.isEmpty() && high.isPresent()) {
      return "at most " + number(high.get());
    }
    return best.map(BandWords::number).orElse("?") + " (" + end(low) + " to " + end(high) + ")";
  }

  private static String end(Optional<Double> number) {
    return number.map(BandWords::number).orElse("?");
  }

  /// Whole numbers without a point, thousands apart.
  static String number(double number) {
    return number == Math.rint(number)
        ? String.format(Locale.ROOT, "%,d", (long) number)
        : String.format(Locale.ROOT, "%,.1f", number);
  }
}
