package org.marsad.app.desk.page;

import java.util.List;
import java.util.Optional;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.ledger.survey.Gist;
import org.marsad.record.Where;
import org.marsad.record.entry.Grade;
import org.marsad.views.figure.Policy;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/incidents`: what the claims of all reports are about, the last day first.
public final class Incidents implements Screen {
  /// One line of the list.
  ///
  /// @param killed the number of people as a band in words; empty where nobody gives one
  public record Row(
      String id,
      Optional<String> day,
      String type,
      Optional<String> place,
      Optional<String> country,
      String killed,
      String injured,
      int origins,
      long copies,
      Grade grade) {}

  /// @param rows the part of the list that is shown
  /// @param from how many stand before it
  public record Model(Filters filters, List<Row> rows, int from) {
    public Model {
      rows = List.copyOf(rows);
    }

    public int to() {
      return from + rows.size();
    }

    public int before() {
      return Math.max(0, from - ON_A_PAGE);
    }

    public boolean more() {
      return to() < filters.fitting();
    }
  }

  private static final int ON_A_PAGE = 50;

  private final Views views;

  public Incidents(Views views) {
    this.views = views;
  }

  @Override
  public Address address() {
    return new Address("/incidents");
  }

  @Override
  public String about() {
    return "Incidents: what the claims of all reports are about, those that were chosen.";
  }

  @Override
  public Answer answer(Visit visit) {
    var fitting = views.fitting(visit);
    int from = Numbers.of(visit.fields().first("after")).orElse(0);
    var rows =
        fitting.incidents().stream()
            .skip(from)
            .limit(ON_A_PAGE)
            .map(one -> row(one, new Wording(visit.words())))
            .toList();
    var model = new Model(fitting.filters(), rows, from);
    return new Answer.Page(
        "incidents", visit.words().of("incidents.title"), model, () -> json(model));
  }

  static Row row(Gist incident, Wording wording) {
    return new Row(
        incident.id(),
        incident.day().map(Object::toString),
        incident.type(),
        incident.where().map(Where::name),
        incident.country(),
        people(incident, "killed", wording),
        people(incident, "injured", wording),
        incident.origins().size(),
        incident.copied(),
        incident.grade());
  }

  private static String people(Gist incident, String measure, Wording wording) {
    return incident.bands(new Policy.MostOrigins()).stream()
        .filter(each -> each.quantity().measure().equals(measure) && !each.quantity().part())
        .findFirst()
        .map(each -> wording.band(each.band()))
        .orElse("");
  }

  private static ObjectNode json(Model model) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("all", model.filters().all());
    node.put("fitting", model.filters().fitting());
    node.put("from", model.from());
    var rows = node.putArray("incidents");
    for (var row : model.rows()) {
      var one = rows.addObject();
      one.put("id", row.id());
      row.day().ifPresentOrElse(day -> one.put("day", day), () -> one.putNull("day"));
      one.put("type", row.type());
      row.place().ifPresentOrElse(place -> one.put("place", place), () -> one.putNull("place"));
      one.put("origins", row.origins());
      one.put("copies", row.copies());
      one.put("grade", row.grade().word());
    }
    return node;
  }
}
