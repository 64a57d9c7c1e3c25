package org.marsad.views.change;

import java.util.List;
import org.marsad.views.incident.Incident;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Statement;

/// One thing that differs between two standings.
public sealed interface Change {
  record ReportCame(FiledReport report) implements Change {}

  record ReportWent(FiledReport report) implements Change {}

  record ClaimCame(Statement now) implements Change {}

  record ClaimWent(Statement before) implements Change {}

  /// @param fields what differs, by the fields' names in JSON, and "verdict" and "contradicted"
  record ClaimChanged(Statement before, Statement now, List<String> fields) implements Change {
    public ClaimChanged {
      fields = List.copyOf(fields);
    }
  }

  record IncidentCame(Incident now) implements Change {}

  record IncidentWent(Incident before) implements Change {}

  /// The incident has other statements, or others deny it.
  record IncidentChanged(Incident before, Incident now) implements Change {}
}
