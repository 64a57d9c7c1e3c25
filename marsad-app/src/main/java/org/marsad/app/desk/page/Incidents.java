package org.marsad.app.desk.page;

import java.util.List;
import java.util.Optional;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.BandWords;
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
  /// @param all how many there are
  public record Model(List<Row> rows, int from, int all) {
    public Model {
      rows = List.copyOf(rows);
    }
  }

  private static final int ON_A_PAGE = 50;

  private final Keeping keeping;

  public Incidents(Keeping keeping) {
    this.keeping = keeping;
  }

  @Override
  public Address address() {
    return new Address("/incidents");
  }

  @Override
  public String about() {
    return "Incidents: what the claims of all reports are about.";
  }

  @Override
  public Answer answer(Visit visit) {
    var all = keeping.shelf().survey(visit.known().upTo()).incidents();
    int from = Numbers.of(visit.fields().first("from")).orElse(0);
    var rows = all.stream().skip(from).limit(ON_A_PAGE).map(Incidents::row).toList();
    var model = new Model(rows, from, all.size());
    return new Answer.Page(
        "incidents", visit.words().of("incidents.title"), model, () -> json(model));
  }

  static Row row(Gist incident) {
    return new Row(
        incident.id(),
        incident.day().map(Object::toString),
        incident.type(),
        incident.where().map(Where::name),
        incident.country(),
        people(incident, "killed"),
        people(incident, "injured"),
        incident.origins().size(),
        incident.copied(),
        incident.grade());
  }

  private static String people(Gist incident, String measure) {
    return incident.bands(new Policy.MostOrigins()).stream()
        .filter(each -> each.quantity().measure().equals(measure) && !each.quantity().part())
        .findFirst()
        .map(each -> BandWords.of(each.band()))
        .orElse("");
  }

  private static ObjectNode json(Model model) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("all", model.all());
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
