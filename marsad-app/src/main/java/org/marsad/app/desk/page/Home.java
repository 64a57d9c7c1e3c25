package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.app.desk.intake.HandIn;
import org.marsad.app.desk.intake.Progress;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.shelf.Queue;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.ledger.survey.Gist;
import org.marsad.ledger.survey.ReportGist;
import org.marsad.ledger.survey.Survey;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Total;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/`: what is new, what needs a person, the last days in numbers, and where reports are handed
/// in.
public final class Home implements Screen {
  public record Model(
      int reports,
      long copies,
      int claims,
      int incidents,
      int waiting,
      long must,
      List<Day> days,
      List<Fresh> fresh,
      Progress progress) {}

  /// A day's incidents, and the bands of people killed and injured in them.
  public record Day(String day, int incidents, String killed, String injured) {}

  /// A report that came in last.
  public record Fresh(
      String key,
      String publisher,
      String published,
      Optional<String> title,
      long claims,
      boolean copy) {}

  private static final int DAYS = 7;
  private static final int FRESH = 12;

  /// What takes a walk through all reports.
  private record Counts(long copies, int claims, List<Fresh> fresh) {
    static Counts of(Survey survey) {
      return new Counts(
          survey.reports().stream().filter(ReportGist::copy).count(),
          survey.reports().stream().mapToInt(report -> report.claims().size()).sum(),
          Home.fresh(survey));
    }
  }

  private final Keeping keeping;
  private final HandIn handIn;

  public Home(Keeping keeping, HandIn handIn) {
    this.keeping = keeping;
    this.handIn = handIn;
  }

  @Override
  public Address address() {
    return new Address("/");
  }

  @Override
  public String about() {
    return "What is new, what needs a person, and the last days in numbers. As JSON: /home.json.";
  }

  @Override
  public Answer answer(Visit visit) {
    var shelf = keeping.shelf();
    var survey = shelf.survey(visit.known().upTo());
    var model = model(survey, shelf.queue(survey.upTo()), new Wording(visit.words()));
    return new Answer.Page("home", visit.words().of("nav.home"), model, () -> json(model));
  }

  private Model model(Survey survey, Queue queue, Wording wording) {
    var counts = survey.derived().of(Counts.class, () -> Counts.of(survey));
    return new Model(
        survey.reports().size(),
        counts.copies(),
        counts.claims(),
        survey.incidents().size(),
        queue.open(),
        queue.must(),
        days(survey, wording),
        counts.fresh(),
        Shown.progress(handIn.progress()));
  }

  private static List<Day> days(Survey survey, Wording wording) {
    var byDay = new TreeMap<LocalDate, List<Gist>>(Comparator.reverseOrder());
    for (var incident : survey.incidents()) {
      var day = incident.day();
      if (day.isEmpty() || byDay.size() == DAYS && !byDay.containsKey(day.get())) {
        break;
      }
      byDay.computeIfAbsent(day.get(), _ -> new ArrayList<>()).add(incident);
    }
    return byDay.entrySet().stream()
        .map(each ->
            new Day(
                each.getKey().toString(),
                each.getValue().size(),
                band("killed", each.getValue(), wording),
                band("injured", each.getValue(), wording)))
        .toList();
  }

  private static String band(String measure, List<Gist> incidents, Wording wording) {
    var policy = new Policy.MostOrigins();
    var total =
        Total.of(measure, policy, incidents.stream().map(one -> one.bands(policy)).toList());
    return total.incidents() == 0 ? "" : wording.band(total.band());
  }

  private static List<Fresh> fresh(Survey survey) {
    return survey.reports().stream()
        .sorted(Comparator.comparing(ReportGist::filed).reversed().thenComparing(one -> one))
        .limit(FRESH)
        .map(one ->
            new Fresh(
                one.key().brief(),
                one.publisher().map(Shown::line).orElse("?"),
                one.published().map(Object::toString).orElse("?"),
                one.title().map(Shown::line),
                one.claims().size(),
                one.copy()))
        .toList();
  }

  private static ObjectNode json(Model model) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("reports", model.reports());
    node.put("copies", model.copies());
    node.put("claims", model.claims());
    node.put("incidents", model.incidents());
    node.put("waiting", model.waiting());
    node.put("must", model.must());
    var days = node.putArray("days");
    model
        .days()
        .forEach(day ->
            days.addObject()
                .put("day", day.day())
                .put("incidents", day.incidents())
                .put("killed", day.killed())
                .put("injured", day.injured()));
    var reports = node.putArray("fresh");
    model
        .fresh()
        .forEach(one ->
            reports
                .addObject()
                .put("report", one.key())
                .put("publisher", one.publisher())
                .put("published", one.published())
                .put("claims", one.claims())
                .put("copy", one.copy()));
    return node;
  }
}
