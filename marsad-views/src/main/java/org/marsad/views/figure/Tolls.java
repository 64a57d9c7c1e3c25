package org.marsad.views.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.marsad.views.incident.Incident;
import org.marsad.views.origin.Origin;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Statement;

/// The numbers of an incident, quantity by quantity. Numbers of one quantity stand side by side and
/// are never added. Of one origin the last report holds: "raising the toll to 23" takes the place
/// of 16. Within one report, or among several of one day, its greatest number holds, as the others
/// are steps on the way to it or parts of it.
public final class Tolls {
  private static final Comparator<Said> LAST =
      Comparator.comparing(Said::day)
          .thenComparingDouble(Said::size)
          .thenComparing(Said::statement, Comparator.reverseOrder())
          .thenComparing(said -> said.figure().span(), Comparator.reverseOrder());

  private Tolls() {}

  public static List<Toll> of(Incident incident, Origins origins, Policy policy) {
    return of(incident.statements(), origins, policy);
  }

  static List<Toll> of(Collection<Statement> statements, Origins origins, Policy policy) {
    var quantities = new TreeMap<Quantity, List<Said>>();
    var witnesses = origins.witnesses(statements);
    statements.stream()
        .filter(Statement::counts)
        .sorted()
        .flatMap(one -> said(one, witnesses.getOrDefault(one.key(), origins.of(one)), origins))
        .filter(each -> each.figure().sameAs().isEmpty())
        .forEach(each ->
            quantities.computeIfAbsent(Quantity.of(each), _ -> new ArrayList<>()).add(each));
    return quantities.entrySet().stream()
        .map(each -> toll(each.getKey(), each.getValue(), policy))
        .toList();
  }

  /// Every number of some statements with its voice, but for those that may not be counted.
  static Stream<Said> said(Collection<Statement> statements, Origins origins) {
    return statements.stream()
        .filter(Statement::counts)
        .sorted()
        .flatMap(one -> said(one, origins.of(one), origins));
  }

  private static Stream<Said> said(Statement one, Origin witness, Origins origins) {
    return one.claim().figures().stream()
        .map(figure -> new Said(one, figure, origins.of(one), witness, origins.text(one)));
  }

  private static Toll toll(Quantity quantity, List<Said> said, Policy policy) {
    var last = new TreeMap<String, Said>();
    for (var each : said) {
      last.merge(
          each.witness().id(), each, (one, other) -> LAST.compare(one, other) >= 0 ? one : other);
    }
    var inForce = last.values().stream().sorted(Comparator.comparing(Said::statement)).toList();
    var replaced = said.stream().filter(each -> !inForce.contains(each)).toList();
    return new Toll(quantity, Band.of(inForce, policy), policy, inForce, replaced);
  }
}
