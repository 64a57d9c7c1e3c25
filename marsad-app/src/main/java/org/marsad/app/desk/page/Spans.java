package org.marsad.app.desk.page;

import java.util.Optional;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.count.Period;

/// Which days a chart runs over.
final class Spans {
  private Spans() {}

  /// From the first to the last day that was chosen, or that any incident has; empty where there is
  /// none.
  static Optional<Period> of(Filters filters) {
    var first = filters.chosen().from().or(filters::first);
    var last = filters.chosen().to().or(filters::last);
    return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
        ? Optional.of(new Period(first.get(), last.get()))
        : Optional.empty();
  }
}
