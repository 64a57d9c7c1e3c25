package org.marsad.app.view;

import org.marsad.views.change.Change;
import org.marsad.views.incident.Incident;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Statement;

/// A change of the record in three cells: what, which, how.
public final class ChangeWords {
  private ChangeWords() {}

  public static String[] of(Change change) {
    return switch (change) {
      case Change.ReportCame(var report) -> cells("report came", named(report), "");
      case Change.ReportWent(var report) -> cells("report went", named(report), "");
      case Change.ClaimCame(var now) -> cells("claim came", now.key().address(), words(now));
      case Change.ClaimWent(var before) ->
          cells("claim went", before.key().address(), words(before));
      case Change.ClaimChanged(_, var now, var fields) ->
          cells("claim changed", now.key().address(), String.join(", ", fields));
      case Change.IncidentCame(var now) -> cells("incident came", now.id(), words(now));
      case Change.IncidentWent(var before) -> cells("incident went", before.id(), words(before));
      case Change.IncidentChanged(var before, var now) ->
          cells(
              "incident changed",
              now.id(),
              before.statements().size() + " claims, now " + now.statements().size());
    };
  }

  private static String[] cells(String what, String which, String how) {
    return new String[] {what, which, how};
  }

  private static String named(FiledReport report) {
    return report.key().brief()
        + " "
        + report.report().publisher().orElse("")
        + report.report().published().map(day -> " " + day).orElse("");
  }

  private static String words(Statement one) {
    return one.claim().proposition().type() + ": " + one.text(one.claim().span());
  }

  private static String words(Incident incident) {
    return incident.type()
        + incident.day().map(day -> ", " + day).orElse("")
        + incident.where().map(where -> ", " + where.name()).orElse("");
  }
}
