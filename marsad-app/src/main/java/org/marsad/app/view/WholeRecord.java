package org.marsad.app.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.marsad.ledger.Ledger;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Copies;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Toll;
import org.marsad.views.figure.Tolls;
import org.marsad.views.grade.Grading;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Incidents;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Standing;

/// Everything that a ledger's entries add up to, up to one of them.
public record WholeRecord(Standing standing, Copies copies, Origins origins, Incidents incidents) {

  /// @param upTo the number of the last entry that counts
  public static WholeRecord of(Ledger ledger, long upTo) {
    Standing standing;
    try (var entries = ledger.replay(upTo)) {
      standing = Standing.of(entries.toList());
    }
    var copies = Copies.among(standing.reports().values());
    return new WholeRecord(
        standing, copies, Origins.of(standing.statements(), copies), Incidents.of(standing));
  }

  public List<Toll> tolls(Incident incident, Policy policy) {
    return Tolls.of(incident, origins, policy);
  }

  public Grading grading(Incident incident) {
    return Grading.of(incident, standing, origins);
  }

  /// How many of some reports are copies of another.
  public long copies(Collection<ReportKey> reports) {
    var firsts = copies.firsts();
    return reports.stream()
        .filter(key ->
            Optional.ofNullable(firsts.get(key))
                .filter(first -> !first.key().equals(key))
                .isPresent())
        .count();
  }

  /// `1 origin, 23 copies`
  public String witnesses(Incident incident) {
    int origins = origins().of(incident.statements()).size();
    long copies = copies(incident.reports());
    return count(origins, "origin", "origins")
        + (copies == 0 ? "" : ", " + count(copies, "copy", "copies"));
  }

  private static String count(long number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
