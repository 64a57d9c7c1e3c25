package org.marsad.ledger.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.ledger.chronicle.Told;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Copies;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Incidents;
import org.marsad.views.incident.Sheaf;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// Some reports, opened once for many incidents, each of which is told from its own reports alone.
public final class Opened {
  private final Standing standing;
  private final Map<ReportKey, List<Statement>> byReport = new HashMap<>();
  private final Map<ClaimKey, Statement> byKey = new HashMap<>();
  private final Map<Ref, Statement> byRef = new HashMap<>();
  private final Map<ReportKey, Copies.Group> groups = new HashMap<>();
  private final Origins.Named named;

  private Opened(Standing standing, Copies copies) {
    this.standing = standing;
    named = new Origins.Named(standing.statements());
    for (var one : standing.statements()) {
      byReport.computeIfAbsent(one.source().key(), _ -> new ArrayList<>()).add(one);
      byKey.put(one.key(), one);
      byRef.put(Ref.of(one.key()), one);
    }
    for (var group : copies.groups()) {
      groups.put(group.first().key(), group);
      group.copies().forEach(copy -> groups.put(copy.key(), group));
    }
  }

  public static Opened of(Chronicle record, Collection<ReportKey> reports) {
    var standing = record.standing(reports);
    return new Opened(standing, record.copies(standing));
  }

  /// An incident of which every claim is of these reports.
  Told told(Sheaf sheaf) {
    return told(Incidents.opened(sheaf, byKey));
  }

  /// The same, without the reasons why its claims are together.
  public Told told(Gist gist) {
    return told(
        new Incident(
            statements(gist.told()),
            statements(gist.denied()),
            statements(gist.mentioned()),
            List.of()));
  }

  private List<Statement> statements(List<Ref> refs) {
    return refs.stream().flatMap(ref -> statement(ref).stream()).toList();
  }

  public Optional<Statement> statement(Ref ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  private Told told(Incident incident) {
    var reports = new LinkedHashSet<ReportKey>();
    Stream.of(incident.statements(), incident.denials(), incident.mentions())
        .flatMap(List::stream)
        .forEach(one -> reports.add(one.source().key()));
    var copies = copies(reports);
    var all =
        Stream.of(incident.statements(), incident.denials(), incident.mentions())
            .flatMap(List::stream)
            .toList();
    return new Told(incident, standing(reports), copies, Origins.of(all, named, copies));
  }

  private Standing standing(Set<ReportKey> reports) {
    var filed = new TreeMap<ReportKey, FiledReport>();
    reports.forEach(key ->
        Optional.ofNullable(standing.reports().get(key)).ifPresent(one -> filed.put(key, one)));
    return new Standing(
        filed,
        new TreeMap<>(),
        reports.stream()
            .flatMap(key -> byReport.getOrDefault(key, List.of()).stream())
            .sorted()
            .toList(),
        List.of(),
        standing.grades(),
        standing.sources(),
        standing.actors(),
        standing.places(),
        List.of());
  }

  private Copies copies(Set<ReportKey> reports) {
    return new Copies(
        reports.stream()
            .flatMap(key -> Optional.ofNullable(groups.get(key)).stream())
            .distinct()
            .toList());
  }

  /// Whose words some statements are, each from its own report alone.
  public Origins origins(Collection<Statement> statements) {
    return Origins.of(
        statements,
        named,
        copies(
            statements.stream()
                .map(one -> one.source().key())
                .collect(Collectors.toCollection(LinkedHashSet::new))));
  }

  Collection<FiledReport> reports() {
    return standing.reports().values();
  }

  /// The reports that are one text with one of these.
  Stream<ReportKey> alike() {
    return groups.keySet().stream();
  }

  ReportGist gist(FiledReport one, Pool pool) {
    var statements = byReport.getOrDefault(one.key(), List.of());
    var copies = copies(Set.of(one.key()));
    var origins = Origins.of(statements, named, copies);
    return ReportGist.of(
        one,
        copies.first(one.key()).map(FiledReport::key).orElse(one.key()),
        statements.stream()
            .map(statement -> ClaimGist.of(statement, origins.of(statement), pool))
            .toList(),
        pool);
  }
}
