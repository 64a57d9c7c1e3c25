package org.marsad.app.desk.page;

import java.util.Optional;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Total;

/// Totals as they may be shown.
final class Sums {
  private Sums() {}

  /// Without a chosen number where some incidents give none, and without an upper end where some
  /// have none: a sum over some of them is neither.
  static Band honest(Total total) {
    return new Band(
        total.band().low(),
        total.unknown() == 0 ? total.band().best() : Optional.empty(),
        total.open() == 0 ? total.band().high() : Optional.empty());
  }
}
