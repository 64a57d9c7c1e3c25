package org.marsad.views;

import java.util.List;
import org.marsad.record.CodedReport;
import org.marsad.views.copy.Copies;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Incidents;
import org.marsad.views.origin.Origins;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// Small records made of reports in the scenario corpus' notation.
final class Worlds {
  private Worlds() {}

  static List<CodedReport> reports(String notation) {
    return Corpus.reports(notation);
  }

  static Standing standing(String notation) {
    return Standing.of(Corpus.entries(reports(notation)));
  }

  static Origins origins(Standing standing) {
    return Origins.of(standing.statements(), Copies.among(standing.reports().values()));
  }

  static List<Incident> incidents(Standing standing) {
    return Incidents.of(standing).all();
  }

  static Statement statement(Standing standing, String id) {
    return standing.statements().stream()
        .filter(one -> one.coded().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim " + id));
  }
}
