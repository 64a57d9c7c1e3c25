package org.marsad.app.desk.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marsad.record.Where;
import org.marsad.views.control.Hold;
import org.marsad.views.control.Line;

/// A stretch of time in which a party holds a place, with the addresses of the claims that say so.
///
/// @param by that say so
/// @param against that say otherwise
public record Tenure(
    Where place,
    String party,
    String name,
    LocalDate since,
    Optional<LocalDate> until,
    Hold hold,
    List<String> by,
    List<String> against) {
  public Tenure {
    by = List.copyOf(by);
    against = List.copyOf(against);
  }

  public static Tenure of(Line line) {
    return new Tenure(
        line.place(),
        line.party(),
        line.name(),
        line.since(),
        line.until(),
        line.hold(),
        line.by().stream().map(one -> one.key().address()).toList(),
        line.against().stream().map(one -> one.key().address()).toList());
  }

  /// Those of a day.
  static List<Tenure> on(LocalDate day, List<Tenure> all) {
    return all.stream()
        .filter(line -> !line.since().isAfter(day))
        .filter(line -> line.until().filter(end -> !end.isAfter(day)).isEmpty())
        .toList();
  }
}
