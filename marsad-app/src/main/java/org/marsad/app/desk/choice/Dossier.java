package org.marsad.app.desk.choice;

import java.time.LocalDate;
import java.util.Optional;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.Where;
import org.marsad.record.entry.Grade;
import org.marsad.views.incident.Incident;

/// An incident with what views choose and sort by, found once.
public record Dossier(
    Incident incident,
    String type,
    Optional<LocalDate> day,
    Optional<Where> where,
    Grade grade,
    int origins) {
  static Dossier of(WholeRecord record, Incident incident) {
    return new Dossier(
        incident,
        incident.type(),
        incident.day(),
        incident.where(),
        record.grading(incident).grade(),
        record.origins().of(incident.statements()).size());
  }

  public Optional<String> country() {
    return where.flatMap(Where::country);
  }
}
