package org.marsad.views.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.record.Claim;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.change.Change.ClaimCame;
import org.marsad.views.change.Change.ClaimChanged;
import org.marsad.views.change.Change.ClaimWent;
import org.marsad.views.change.Change.IncidentCame;
import org.marsad.views.change.Change.IncidentChanged;
import org.marsad.views.change.Change.IncidentWent;
import org.marsad.views.change.Change.ReportCame;
import org.marsad.views.change.Change.ReportWent;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Incidents;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// What changed from one standing to another: "as known on Friday" and "as known on Sunday".
public final class Changes {
  private Changes() {}

  public static List<Change> between(Standing before, Standing now) {
    var changes = new ArrayList<Change>();
    compare(
        before.reports(),
        now.reports(),
        (_, _) -> List.of(),
        ReportCame::new,
        ReportWent::new,
        changes);
    changes.addAll(ofClaims(before, now));
    compare(
        byId(Incidents.of(before)),
        byId(Incidents.of(now)),
        Changes::changed,
        IncidentCame::new,
        IncidentWent::new,
        changes);
    return changes;
  }

  /// Those of claims alone, by their keys: first which went, then which came or are otherwise.
  public static List<Change> ofClaims(Standing before, Standing now) {
    var changes = new ArrayList<Change>();
    compare(
        byKey(before.statements()),
        byKey(now.statements()),
        Changes::changed,
        ClaimCame::new,
        ClaimWent::new,
        changes);
    return changes;
  }

  private interface Comparison<T> {
    List<Change> changes(T before, T now);
  }

  private static <K extends Comparable<K>, T> void compare(
      Map<K, T> before,
      Map<K, T> now,
      Comparison<T> changed,
      Function<T, Change> came,
      Function<T, Change> went,
      List<Change> changes) {
    before.forEach((key, one) -> {
      if (!now.containsKey(key)) {
        changes.add(went.apply(one));
      }
    });
    now.forEach((key, one) -> {
      if (before.containsKey(key)) {
        changes.addAll(changed.changes(Objects.requireNonNull(before.get(key)), one));
      } else {
        changes.add(came.apply(one));
      }
    });
  }

  private static Map<ClaimKey, Statement> byKey(List<Statement> statements) {
    return statements.stream()
        .collect(Collectors.toMap(Statement::key, one -> one, (one, _) -> one, TreeMap::new));
  }

  private static Map<String, Incident> byId(Incidents incidents) {
    return incidents.all().stream()
        .collect(Collectors.toMap(Incident::id, one -> one, (one, _) -> one, TreeMap::new));
  }

  private static List<Change> changed(Incident before, Incident now) {
    boolean same =
        keys(before.statements()).equals(keys(now.statements()))
            && keys(before.denials()).equals(keys(now.denials()));
    return same ? List.of() : List.of(new IncidentChanged(before, now));
  }

  private static List<ClaimKey> keys(List<Statement> statements) {
    return statements.stream().map(Statement::key).toList();
  }

  private static List<Change> changed(Statement before, Statement now) {
    var fields = new LinkedHashSet<String>();
    var one = before.claim();
    var other = now.claim();
    FIELDS.forEach((name, field) -> {
      if (!field.apply(one).equals(field.apply(other))) {
        fields.add(name);
      }
    });
    if (before.verdict() != now.verdict()) {
      fields.add("verdict");
    }
    if (before.contradicted() != now.contradicted()) {
      fields.add("contradicted");
    }
    return fields.isEmpty()
        ? List.of()
        : List.of(new ClaimChanged(before, now, List.copyOf(fields)));
  }

  private static final Map<String, Function<Claim, Object>> FIELDS =
      new TreeMap<>(
          Map.of(
              "type", Claim::proposition,
              "agents", Claim::agents,
              "patients", Claim::patients,
              "when", Claim::when,
              "where", Claim::where,
              "figures", Claim::figures,
              "voices", Claim::voices,
              "factuality", Claim::factuality));
}
