package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.choice.Fitting;
import org.marsad.app.desk.count.Count;
import org.marsad.app.desk.count.Flow;
import org.marsad.app.desk.count.Step;
import org.marsad.app.desk.mask.SourceNames;
import org.marsad.app.desk.site.Visit;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.Gist;
import org.marsad.ledger.survey.Ref;
import org.marsad.ledger.survey.ReportGist;
import org.marsad.ledger.survey.Sum;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Banded;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Quantity;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;
import org.marsad.views.figure.Toll;

/// The numbers that a reader chose: of single incidents over time, and counts that run by
/// themselves.
///
/// @param measures asked for
/// @param flows one a measure that anybody gives a number of
/// @param series by what they count; each list of one quantity
/// @param cut how many reports with points of running counts are left out, as there are too many to
///   show: the oldest
record Board(
    Views views,
    Fitting fitting,
    Policy policy,
    List<String> measures,
    Optional<Step> step,
    List<Flow> flows,
    Map<Quantity, List<Series>> series,
    int cut) {
  static final List<String> USUAL = List.of("killed", "injured", "displaced", "detained");

  private static final int SERIES_REPORTS = 1_500;
  private static final int INCIDENTS_AT_ONCE = 60;

  /// What a board is made of.
  record Asked(Fitting fitting, Policy policy, List<String> measures) {
    static Asked of(Views views, Visit visit) {
      var asked = visit.fields().all("measure").stream().filter(one -> !one.isBlank()).toList();
      return new Asked(
          views.fitting(visit),
          Board.policy(visit.fields().first("policy").orElse("")),
          asked.isEmpty() ? USUAL : asked);
    }
  }

  static Board of(Views views, Asked asked) {
    var fitting = asked.fitting();
    var span = Spans.of(fitting.filters());
    var step = span.map(days -> Step.fitting(days.first(), days.last()));
    var flows = new ArrayList<Flow>();
    var bands = bands(views, fitting, asked.policy());
    span.ifPresent(days -> {
      var periods = step.orElseThrow().periods(days.first(), days.last());
      for (var measure : asked.measures()) {
        var flow = Flow.of(measure, asked.policy(), fitting.incidents(), periods, bands);
        if (flow.known()) {
          flows.add(flow);
        }
      }
    });
    var running = running(fitting);
    var shown = running.subList(Math.max(0, running.size() - SERIES_REPORTS), running.size());
    return new Board(
        views,
        fitting,
        asked.policy(),
        asked.measures(),
        step,
        flows,
        series(views, asked, shown),
        running.size() - shown.size());
  }

  Asked asked() {
    return new Asked(fitting, policy, measures);
  }

  Filters filters() {
    return fitting.filters();
  }

  /// For a policy that asks for names, the reports are opened.
  private static Function<Gist, List<Banded>> bands(Views views, Fitting fitting, Policy policy) {
    if (!(policy instanceof Policy.Ranked)) {
      return one -> one.bands(policy);
    }
    var bands = new IdentityHashMap<Gist, List<Banded>>();
    for (var some : chunks(fitting.incidents().stream().filter(Board::counts).toList())) {
      var opened = views.opened(fitting.survey(), reports(some));
      some.forEach(one -> bands.put(one, Bare.of(opened.told(one).tolls(policy))));
    }
    return one -> bands.getOrDefault(one, List.of());
  }

  /// A toll without the words it rests on.
  private record Bare(Quantity quantity, Band band) implements Banded {
    static List<Banded> of(List<Toll> tolls) {
      var bare = new ArrayList<Banded>();
      tolls.forEach(toll -> bare.add(new Bare(toll.quantity(), toll.band())));
      return bare;
    }
  }

  private static boolean counts(Gist incident) {
    return !incident.sums().isEmpty();
  }

  private static Set<ReportKey> reports(List<Gist> some) {
    return some.stream().flatMap(Gist::reports).collect(Collectors.toSet());
  }

  private static List<List<Gist>> chunks(List<Gist> all) {
    return Stream.iterate(0, from -> from < all.size(), from -> from + INCIDENTS_AT_ONCE)
        .map(from -> all.subList(from, Math.min(all.size(), from + INCIDENTS_AT_ONCE)))
        .toList();
  }

  /// Whoever has a voice in what the numbers rest on.
  SourceNames names() {
    var names = new SourceNames().with(fitting.survey());
    series.values().stream()
        .flatMap(List::stream)
        .flatMap(one -> one.points().stream())
        .forEach(said -> names.with(said.statement()));
    return names;
  }

  /// An incident's numbers with every voice.
  record Tolled(Gist incident, List<Toll> tolls) {}

  /// The incidents that give numbers of the measures asked for.
  List<Gist> counted() {
    return fitting.incidents().stream()
        .filter(one -> measures.stream().anyMatch(measure -> has(one, measure)))
        .toList();
  }

  /// Some incidents, opened as they are taken.
  Stream<Tolled> tolled(List<Gist> incidents) {
    return chunks(incidents).stream()
        .flatMap(some -> {
          var opened = views.opened(fitting.survey(), reports(some));
          return some.stream().map(one -> new Tolled(one, opened.told(one).tolls(policy)));
        });
  }

  private static boolean has(Gist incident, String measure) {
    return incident.sums().stream().anyMatch(sum -> sum.quantity().measure().equals(measure));
  }

  /// What a count rests on, opened as it is taken.
  Stream<Said> said(String measure, Count count) {
    return tolled(count.behind())
        .flatMap(each -> each.tolls().stream())
        .filter(toll -> toll.quantity().measure().equals(measure) && !toll.quantity().part())
        .flatMap(toll -> toll.inForce().stream());
  }

  /// What a flow rests on, period by period, opened as it is taken.
  Stream<Said> said(Flow flow) {
    return flow.counts().stream().flatMap(count -> said(flow.measure(), count));
  }

  /// What a flow rests on, not opened.
  static Stream<Sum> sums(Flow flow) {
    return flow.counts().stream()
        .flatMap(count -> count.behind().stream())
        .flatMap(one -> one.sums().stream())
        .filter(sum -> sum.quantity().measure().equals(flow.measure()) && !sum.quantity().part());
  }

  /// Reports that may give points of running counts of the days that were chosen, the oldest first.
  private static List<ReportGist> running(Fitting fitting) {
    var chosen = fitting.chosen();
    return !chosen.types().isEmpty() || !chosen.grades().isEmpty()
        ? List.of()
        : fitting.survey().reports().stream()
            .filter(report -> report.claims().stream().anyMatch(ClaimGist::series))
            .filter(report -> Times.fits(report.published(), chosen))
            .toList();
  }

  /// Series of the places and days that were chosen. A series has no type and no grade, so none is
  /// shown where one of these is asked for.
  private static Map<Quantity, List<Series>> series(
      Views views, Asked asked, List<ReportGist> reports) {
    var series = new TreeMap<Quantity, List<Series>>();
    var keys = new HashSet<ReportKey>();
    reports.forEach(report -> keys.add(report.key()));
    var opened = views.opened(asked.fitting().survey(), keys);
    var statements =
        reports.stream()
            .flatMap(report -> report.claims().stream())
            .filter(ClaimGist::series)
            .map(ClaimGist::ref)
            .flatMap((Ref ref) -> opened.statement(ref).stream())
            .filter(one -> Times.fits(one, asked.fitting().chosen()))
            .toList();
    var origins = opened.origins(statements).as(asked.fitting().survey().whose()::of);
    Series.of(statements, origins).stream()
        .filter(one -> asked.measures().contains(one.quantity().measure()))
        .filter(one -> !one.quantity().part())
        .forEach(one -> series.computeIfAbsent(one.quantity(), _ -> new ArrayList<>()).add(one));
    return series;
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
