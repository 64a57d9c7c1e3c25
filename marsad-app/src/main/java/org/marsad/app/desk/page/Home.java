package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.app.desk.intake.HandIn;
import org.marsad.app.desk.intake.Progress;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.shelf.Queue;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Toll;
import org.marsad.views.figure.Total;
import org.marsad.views.incident.Incident;
import org.marsad.views.standing.FiledReport;
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
    var record = keeping.shelf().record(visit.known().upTo());
    var model = model(record, new Wording(visit.words()));
    return new Answer.Page("home", visit.words().of("nav.home"), model, () -> json(model));
  }

  private Model model(WholeRecord record, Wording wording) {
    var standing = record.standing();
    var queue = new Queue(record);
    var waiting = queue.all();
    return new Model(
        standing.reports().size(),
        record.copies(standing.reports().keySet()),
        standing.statements().size(),
        record.incidents().all().size(),
        waiting.size(),
        waiting.stream().filter(queue::mustBeSeen).count(),
        days(record, wording),
        fresh(record),
        Shown.progress(handIn.progress()));
  }

  private static List<Day> days(WholeRecord record, Wording wording) {
    var byDay = new TreeMap<LocalDate, List<Incident>>(Comparator.reverseOrder());
    for (var incident : record.incidents().all()) {
      incident
          .day()
          .ifPresent(day -> byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(incident));
    }
    return byDay.entrySet().stream()
        .limit(DAYS)
        .map(each -> {
          var tolls =
              each.getValue().stream()
                  .map(one -> record.tolls(one, new Policy.MostOrigins()))
                  .toList();
          return new Day(
              each.getKey().toString(),
              each.getValue().size(),
              band("killed", tolls, wording),
              band("injured", tolls, wording));
        })
        .toList();
  }

  private static String band(String measure, List<List<Toll>> tolls, Wording wording) {
    var total = Total.of(measure, new Policy.MostOrigins(), tolls);
    return total.incidents() == 0 ? "" : wording.band(total.band());
  }

  private static List<Fresh> fresh(WholeRecord record) {
    var standing = record.standing();
    var firsts = record.copies().firsts();
    return standing.reports().values().stream()
        .sorted(Comparator.comparing(FiledReport::filed).reversed().thenComparing(one -> one))
        .limit(FRESH)
        .map(one -> fresh(one, record, firsts.get(one.key())))
        .toList();
  }

  private static Fresh fresh(FiledReport one, WholeRecord record, @Nullable FiledReport first) {
    var report = one.report();
    return new Fresh(
        one.key().brief(),
        report.publisher().map(Shown::line).orElse("?"),
        report.published().map(Object::toString).orElse("?"),
        report.title().map(Shown::line),
        claims(record, one.key()),
        first != null && !first.key().equals(one.key()));
  }

  private static long claims(WholeRecord record, ReportKey key) {
    return Optional.ofNullable(record.standing().coded().get(key))
        .map(coded -> coded.claims().size())
        .orElse(0);
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
