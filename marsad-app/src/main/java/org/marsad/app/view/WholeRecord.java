package org.marsad.app.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.ledger.chronicle.Told;
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
import org.marsad.views.standing.Statement;

/// What some entries of a ledger add up to: all of them up to one, or those about some reports.
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

  /// One incident and the reports that it rests on.
  public static WholeRecord of(Told told) {
    return new WholeRecord(
        told.standing(), told.copies(), told.origins(), new Incidents(List.of(told.incident())));
  }

  /// The reports alone of which some claim is asked for, and no incidents.
  public static WholeRecord of(Chronicle chronicle, Predicate<Statement> asked) {
    var reports = new TreeSet<ReportKey>();
    chronicle.eachReports(some ->
        some.statements().stream().filter(asked).forEach(one -> reports.add(one.source().key())));
    var standing = chronicle.standing(reports);
    var copies = chronicle.copies(standing);
    return new WholeRecord(
        standing, copies, Origins.of(standing.statements(), copies), new Incidents(List.of()));
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
