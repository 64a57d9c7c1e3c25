package org.marsad.app.desk.count;

import java.util.List;
import java.util.Optional;
import org.marsad.ledger.survey.Gist;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Total;

/// A measure in one period.
///
/// @param incidents how many fall in it, with or without a number
/// @param total of those that give a number; empty where none does: unknown, not nought
/// @param behind the incidents that give a number, the last day first: what the total rests on
public record Count(Period period, int incidents, Optional<Total> total, List<Gist> behind) {
  public Count {
    behind = List.copyOf(behind);
  }

  public Optional<Double> low() {
    return total.map(Total::band).flatMap(Band::low);
  }

  /// The sum of the chosen numbers, as far as there are any.
  public Optional<Double> best() {
    return total.map(Total::band).flatMap(Band::best);
  }

  /// Whether some of the incidents with a number give none that could be chosen.
  public boolean partial() {
    return total.filter(one -> one.unknown() > 0).isPresent();
  }

  /// Empty where any of the incidents has no upper end.
  public Optional<Double> high() {
    return total.filter(one -> one.open() == 0).map(Total::band).flatMap(Band::high);
  }
}
