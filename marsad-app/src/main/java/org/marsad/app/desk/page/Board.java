package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.app.desk.choice.Dossier;
import org.marsad.app.desk.choice.Dossiers;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.count.Flow;
import org.marsad.app.desk.count.Step;
import org.marsad.app.desk.site.Visit;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Quantity;
import org.marsad.views.figure.Series;
import org.marsad.views.figure.Toll;
import org.marsad.views.incident.Incident;
import org.marsad.views.standing.Statement;

/// The numbers that a reader chose: of single incidents over time, and counts that run by
/// themselves.
///
/// @param measures asked for
/// @param flows one a measure that anybody gives a number of
/// @param series by what they count; each list of one quantity
/// @param tolls of each incident that fits and has numbers
record Board(
    Filters filters,
    Policy policy,
    List<String> measures,
    Optional<Step> step,
    List<Flow> flows,
    Map<Quantity, List<Series>> series,
    Map<Dossier, List<Toll>> tolls,
    Dossiers dossiers) {
  static final List<String> USUAL = List.of("killed", "injured", "displaced", "detained");

  static Board of(Views views, Visit visit) {
    var dossiers = views.dossiers(visit);
    var chosen = Views.chosen(visit);
    var fitting = dossiers.fitting(chosen);
    var filters = Filters.of(chosen, dossiers, fitting.size());
    var policy = policy(visit.fields().first("policy").orElse(""));
    var asked = visit.fields().all("measure").stream().filter(one -> !one.isBlank()).toList();
    var measures = asked.isEmpty() ? USUAL : asked;
    var tolls = new IdentityHashMap<Dossier, List<Toll>>();
    fitting.stream()
        .filter(one -> counts(one.incident()))
        .forEach(one -> tolls.put(one, dossiers.record().tolls(one.incident(), policy)));
    var span = Spans.of(filters);
    var step = span.map(days -> Step.fitting(days.first(), days.last()));
    var flows = new ArrayList<Flow>();
    span.ifPresent(days -> {
      var periods = step.orElseThrow().periods(days.first(), days.last());
      for (var measure : measures) {
        var flow =
            Flow.of(measure, policy, fitting, periods, one -> tolls.getOrDefault(one, List.of()));
        if (flow.known()) {
          flows.add(flow);
        }
      }
    });
    return new Board(
        filters,
        policy,
        measures,
        step,
        flows,
        series(dossiers, filters, measures),
        tolls,
        dossiers);
  }

  /// Series of the places and days that were chosen. A series has no type and no grade, so none is
  /// shown where one of these is asked for.
  private static Map<Quantity, List<Series>> series(
      Dossiers dossiers, Filters filters, List<String> measures) {
    var chosen = filters.chosen();
    var series = new TreeMap<Quantity, List<Series>>();
    if (!chosen.types().isEmpty() || !chosen.grades().isEmpty()) {
      return series;
    }
    var statements =
        dossiers.record().standing().statements().stream()
            .filter(one -> Times.fits(one, chosen))
            .toList();
    Series.of(statements, dossiers.record().origins()).stream()
        .filter(one -> measures.contains(one.quantity().measure()))
        .filter(one -> !one.quantity().part())
        .forEach(one -> series.computeIfAbsent(one.quantity(), _ -> new ArrayList<>()).add(one));
    return series;
  }

  private static boolean counts(Incident incident) {
    return incident.statements().stream()
        .map(Statement::claim)
        .anyMatch(claim -> !claim.figures().isEmpty());
  }

  /// The usual one where the words name none.
  static Policy policy(String words) {
    return switch (words) {
      case "lowest" -> new Policy.Lowest();
      case "latest" -> new Policy.Latest();
      default -> {
        var sources =
            words.startsWith("ranked:")
                ? Arrays.stream(words.substring("ranked:".length()).split(",", -1))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .toList()
                : List.<String>of();
        yield sources.isEmpty() ? new Policy.MostOrigins() : new Policy.Ranked(sources);
      }
    };
  }
}
