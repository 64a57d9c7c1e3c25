package org.marsad.views.movement;

import java.util.List;
import java.util.Optional;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;

/// One origin's count of people who moved or are held.
///
/// @param from the places they left, by name
/// @param to the places they went to, by name
/// @param series the counts over time; a flow or a stock
/// @param parts counts that one of the series' figures includes, never to be added to it
public record Movement(List<String> from, List<String> to, Series series, List<Said> parts) {
  public Movement {
    from = List.copyOf(from);
    to = List.copyOf(to);
    parts = List.copyOf(parts);
  }

  /// Where people moved, where nobody says from where or to where.
  public Optional<String> in() {
    return series.flow() && from.isEmpty() && to.isEmpty() ? series.place() : Optional.empty();
  }

  /// Where those who stand at a time are.
  public Optional<String> at() {
    return series.flow() ? Optional.empty() : series.place();
  }
}
