package org.marsad.app.desk.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.Where;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Toll;
import org.marsad.views.incident.Incident;
import org.marsad.views.name.Names;
import org.marsad.views.origin.Origin;
import org.marsad.views.standing.Statement;

/// An incident as pages show it: who says what, side by side, and the numbers they make.
///
/// @param why the rule that gave the grade, in words
/// @param response what the side that is blamed says
/// @param told those that tell it, by their origins
/// @param denied those that deny it or would not confirm it
/// @param mentioned those that mention it by the way
/// @param joins why they stand together
public record IncidentView(
    String id,
    String type,
    Optional<String> day,
    Optional<Place> place,
    String grade,
    String why,
    String response,
    int origins,
    long copies,
    List<Numbers> numbers,
    List<Group> told,
    List<Line> denied,
    List<Line> mentioned,
    List<Reason> joins) {
  /// @param id names its page
  /// @param precision in words
  /// @param vague whether it is an area, never to be drawn as a point
  public record Place(
      String name,
      String id,
      String region,
      Optional<Double> lat,
      Optional<Double> lon,
      int level,
      String precision,
      boolean vague) {}

  /// One quantity: its band in words, and whose word each number is.
  public record Numbers(
      String quantity, String band, String policy, List<Voice> inForce, List<Voice> replaced) {}

  /// @param words the number as the report writes it
  public record Voice(
      String words,
      String origin,
      String claim,
      Optional<String> day,
      Optional<Double> low,
      Optional<Double> best,
      Optional<Double> high) {}

  /// One origin with everything it says of the incident.
  public record Group(String name, String id, boolean named, List<Line> lines) {
    /// Its first lines, copies left out, and the one that is looked at wherever it stands.
    public List<Line> shown(String self, int most) {
      var own = lines.stream().filter(line -> !line.copy()).limit(most).toList();
      var first = own.isEmpty() ? lines.subList(0, 1) : own;
      return lines.stream()
          .filter(line -> first.contains(line) || line.address().equals(self))
          .toList();
    }

    /// All others.
    public List<Line> folded(String self, int most) {
      var shown = shown(self, most);
      return lines.stream().filter(line -> !shown.contains(line)).toList();
    }
  }

  /// One claim on one line.
  public record Line(
      String address,
      String words,
      Optional<String> publisher,
      Optional<String> published,
      String origin,
      String factuality,
      String verdict,
      boolean contradicted,
      List<String> decided,
      boolean copy) {}

  /// @param why they stand together, in words
  public record Reason(String one, String other, String why) {}

  static IncidentView of(Incident incident, WholeRecord record, Wording wording) {
    var grading = record.grading(incident);
    return new IncidentView(
        incident.id(),
        incident.type(),
        incident.day().map(Object::toString),
        incident.where().map(where -> place(where, wording)),
        grading.grade().word(),
        wording.why(grading.why()),
        grading.response().word(),
        record.origins().of(incident.statements()).size(),
        record.copies(incident.reports()),
        record.tolls(incident, new Policy.MostOrigins()).stream()
            .map(toll -> numbers(toll, wording))
            .toList(),
        groups(incident.statements(), record),
        lines(incident.denials(), record),
        lines(incident.mentions(), record),
        incident.joins().stream()
            .map(join ->
                new Reason(
                    join.one().address(), join.other().address(), wording.reasons(join.why())))
            .toList());
  }

  static Place place(Where where, Wording wording) {
    return new Place(
        Shown.line(where.name()),
        where.gazetteer().orElseGet(() -> Names.fold(where.name())),
        where.admin1().map(one -> one + ", ").orElse("") + where.country().orElse(""),
        where.lat(),
        where.lon(),
        where.precision(),
        wording.precision(where),
        where.precision() >= 3);
  }

  private static Numbers numbers(Toll toll, Wording wording) {
    return new Numbers(
        wording.quantity(toll.quantity()),
        wording.band(toll.band()),
        toll.policy().word(),
        toll.inForce().stream().map(IncidentView::voice).toList(),
        toll.replaced().stream().map(IncidentView::voice).toList());
  }

  private static Voice voice(Said said) {
    var amount = said.figure().amount();
    return new Voice(
        Shown.line(said.words()),
        Shown.line(said.origin().name()),
        said.statement().key().address(),
        said.statement().source().report().published().map(Object::toString),
        amount.low(),
        amount.best(),
        amount.high());
  }

  private static List<Group> groups(List<Statement> statements, WholeRecord record) {
    var groups = new LinkedHashMap<Origin, List<Line>>();
    for (var one : statements) {
      groups
          .computeIfAbsent(record.origins().of(one), _ -> new ArrayList<>())
          .add(line(one, record));
    }
    return groups.entrySet().stream()
        .map(each ->
            new Group(
                Shown.line(each.getKey().name()),
                each.getKey().id(),
                each.getKey().named(),
                each.getValue()))
        .toList();
  }

  private static List<Line> lines(List<Statement> statements, WholeRecord record) {
    return statements.stream().map(one -> line(one, record)).toList();
  }

  static Line line(Statement one, WholeRecord record) {
    var report = one.source().report();
    return new Line(
        one.key().address(),
        Shown.line(one.text(one.claim().span())),
        report.publisher().map(Shown::line),
        report.published().map(Object::toString),
        Shown.line(record.origins().of(one).name()),
        one.claim().factuality().word(),
        one.verdict().name().toLowerCase(Locale.ROOT),
        one.contradicted(),
        List.copyOf(one.decided()),
        !record.origins().text(one).key().equals(one.source().key()));
  }
}
