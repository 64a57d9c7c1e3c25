package org.marsad.ledger.chronicle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Copies;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Toll;
import org.marsad.views.figure.Tolls;
import org.marsad.views.grade.Grading;
import org.marsad.views.incident.Incident;
import org.marsad.views.origin.Origin;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Standing;

/// An incident with all that it rests on: the reports that tell it, deny it or mention it, how they
/// stand, who is behind each claim, and which of them are copies.
///
/// @param standing of those reports alone
public record Told(Incident incident, Standing standing, Copies copies, Origins origins) {
  /// @param standing of the incident's reports, and perhaps of others
  /// @param copies of the incident's reports, each with all reports that are one text with it
  public static Told of(Incident incident, Standing standing, Copies copies) {
    var own = standing.among(reports(incident));
    return new Told(incident, own, copies, Origins.of(own.statements(), copies));
  }

  private static Set<ReportKey> reports(Incident incident) {
    return List.of(incident.statements(), incident.denials(), incident.mentions()).stream()
        .flatMap(Collection::stream)
        .map(one -> one.source().key())
        .collect(Collectors.toSet());
  }

  public List<Toll> tolls(Policy policy) {
    return Tolls.of(incident, origins, policy);
  }

  public Grading grading() {
    return Grading.of(incident, standing, origins);
  }

  /// Who says that it took place, each once.
  public List<Origin> witnesses() {
    return origins.of(incident.statements());
  }

  /// How many of the reports that tell it are copies of another text.
  public long copied() {
    var firsts = copies.firsts();
    return incident.reports().stream()
        .filter(key ->
            Optional.ofNullable(firsts.get(key))
                .filter(first -> !first.key().equals(key))
                .isPresent())
        .count();
  }
}
