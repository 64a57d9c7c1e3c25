package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.Optional;
import org.marsad.app.desk.choice.Chosen;
import org.marsad.record.Where;
import org.marsad.views.standing.Statement;

/// Which statements of running counts fit what was chosen: by the day their report was published,
/// and by the country they are of.
final class Times {
  private Times() {}

  static boolean fits(Statement one, Chosen chosen) {
    return fits(one.source().report().published(), chosen)
        && (chosen.countries().isEmpty()
            || one.claim()
                .where()
                .flatMap(Where::country)
                .filter(chosen.countries()::contains)
                .isPresent());
  }

  /// Whether a report of a day of publication may have any.
  static boolean fits(Optional<LocalDate> day, Chosen chosen) {
    return chosen.from().map(first -> day.filter(d -> !d.isBefore(first)).isPresent()).orElse(true)
        && chosen.to().map(last -> day.filter(d -> !d.isAfter(last)).isPresent()).orElse(true);
  }
}
