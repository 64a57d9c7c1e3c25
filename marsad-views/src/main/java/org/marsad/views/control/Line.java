package org.marsad.views.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.marsad.record.Where;
import org.marsad.views.standing.Statement;

/// A stretch of time in which a party holds a place, as far as anybody says.
///
/// @param party the actor's id or folded name
/// @param name the party as a report writes it
/// @param since the day it took the place, or the first day it is said to hold it
/// @param until the day another took it
/// @param by the statements that say so
/// @param against the statements that say otherwise
public record Line(
    Where place,
    String party,
    String name,
    LocalDate since,
    Optional<LocalDate> until,
    Hold hold,
    List<Statement> by,
    List<Statement> against) {
  public Line {
    by = List.copyOf(by);
    against = List.copyOf(against);
  }
}
