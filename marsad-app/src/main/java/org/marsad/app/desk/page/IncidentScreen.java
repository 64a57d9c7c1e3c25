package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.app.desk.chart.Ink;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.export.RecordLines;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Toll;
import org.marsad.views.incident.Incident;
import org.marsad.views.standing.Statement;

/// `/incident/REPORT/CLAIM`: one happening, by any claim of it, with everything that is said of it.
public final class IncidentScreen implements Screen {
  /// @param known what was known when: each report that tells of it, in the order it was filed
  /// @param map of where it was
  /// @param charts of its numbers, in their order, as SVG
  public record Model(
      IncidentView incident,
      Optional<WhereMap> map,
      List<String> charts,
      List<Came> known,
      List<ReportScreen.Event> decisions,
      String cite,
      List<String> grades) {}

  /// A report that came in, and what it says.
  ///
  /// @param copy whether its text is another's
  /// @param numbers that stand in it, each with its quantity
  public record Came(
      String at,
      String publisher,
      String published,
      String report,
      boolean copy,
      List<String> numbers,
      List<String> claims) {}

  private final Keeping keeping;
  private final Views views;

  public IncidentScreen(Keeping keeping, Views views) {
    this.keeping = keeping;
    this.views = views;
  }

  @Override
  public Address address() {
    return new Address("/incident/{report}/{claim}");
  }

  @Override
  public String about() {
    return "An incident, by any of its claims, with everything that is said of it.";
  }

  @Override
  public Answer answer(Visit visit) {
    var record =
        keeping.shelf().claim(visit.part("report"), visit.part("claim"), visit.known().upTo());
    var found = find(record, visit.part("report"), visit.part("claim"));
    if (found.isEmpty()) {
      return new Answer.Missing(visit.words().of("incident.missing"));
    }
    var incident = found.get();
    var model = model(visit, record, incident);
    return new Answer.Page(
        "incident",
        visit.words().named("type", incident.type()),
        model,
        () -> new RecordLines(record, new Policy.MostOrigins()).incident(incident));
  }

  static Optional<Incident> find(WholeRecord record, String report, String claim) {
    return ClaimScreen.find(record, report, claim).flatMap(one -> record.incidents().of(one.key()));
  }

  Model model(Visit visit, WholeRecord record, Incident incident) {
    var wording = new Wording(visit.words());
    var tolls = record.tolls(incident, new Policy.MostOrigins());
    var charts = new Charts(views, visit, Ink.PAGE);
    return new Model(
        IncidentView.of(incident, record, wording),
        incident.where().flatMap(where -> WhereMap.of(where, views, visit)),
        tolls.stream().map(charts::voices).toList(),
        known(incident, record, tolls, wording),
        ReportScreen.history(decisions(incident, visit.known().upTo()), visit.words()),
        Citation.of(incident, record, visit),
        Arrays.stream(Grade.values()).map(Grade::word).toList());
  }

  private static List<Came> known(
      Incident incident, WholeRecord record, List<Toll> tolls, Wording wording) {
    var all =
        Stream.of(incident.statements(), incident.denials())
            .flatMap(List::stream)
            .sorted(
                Comparator.comparing((Statement one) -> one.source().filed())
                    .thenComparing(one -> one))
            .toList();
    var came = new ArrayList<Came>();
    for (var one : all) {
      var key = one.source().key().brief();
      if (came.isEmpty() || !came.getLast().report().equals(key)) {
        var report = one.source().report();
        came.add(
            new Came(
                one.source().filed().toString(),
                report.publisher().map(Shown::line).orElse("?"),
                report.published().map(Object::toString).orElse("?"),
                key,
                !record.origins().text(one).key().equals(one.source().key()),
                numbers(one.source().key(), tolls, wording),
                new ArrayList<>()));
      }
      came.getLast().claims().add(Shown.line(one.text(one.claim().span())));
    }
    return came;
  }

  private static List<String> numbers(ReportKey report, List<Toll> tolls, Wording wording) {
    return tolls.stream()
        .flatMap(toll ->
            Stream.concat(toll.inForce().stream(), toll.replaced().stream())
                .filter(said -> said.statement().source().key().equals(report))
                .map(said ->
                    wording.quantity(toll.quantity())
                        + ": "
                        + wording.amount(said.figure().amount())))
        .distinct()
        .toList();
  }

  private List<Entry> decisions(Incident incident, long upTo) {
    return keeping.ledger().decisionsOf(reports(incident), upTo).stream()
        .filter(entry -> isAbout(entry.matter(), incident))
        .toList();
  }

  private static Set<ReportKey> reports(Incident incident) {
    return Stream.of(incident.statements(), incident.denials(), incident.mentions())
        .flatMap(List::stream)
        .map(one -> one.source().key())
        .collect(Collectors.toSet());
  }

  private static boolean isAbout(Matter matter, Incident incident) {
    return switch (matter) {
      case Matter.Decided(var made) -> made.claim().map(incident::holds).orElse(false);
      case Matter.Joined(var one, var other) -> incident.holds(one) || incident.holds(other);
      case Matter.Parted(var one, var other) -> incident.holds(one) || incident.holds(other);
      case Matter.Filed _, Matter.Coded _, Matter.Withdrawn _, Matter.Undone _ -> false;
    };
  }
}
