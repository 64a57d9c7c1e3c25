package org.marsad.app.desk.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.map.Frame;
import org.marsad.app.desk.map.Mark;
import org.marsad.app.desk.map.Marks;
import org.marsad.app.desk.map.Site;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.ledger.survey.Gist;
import org.marsad.views.figure.Policy;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/map/list?mark=…`: what happened where the map has one mark.
public final class MapList implements Screen {
  private static final int SHOWN = 40;
  private static final int CELL_PARTS = 4;

  private final Views views;

  /// @param name of the place, or of the first of several
  /// @param precision of the least precise place among them
  /// @param told the last first
  /// @param all how many there are
  public record Model(
      Filters filters, String name, int places, int precision, List<Told> told, int all) {
    public Model {
      told = List.copyOf(told);
    }
  }

  public MapList(Views views) {
    this.views = views;
  }

  @Override
  public Address address() {
    return new Address("/map/list");
  }

  @Override
  public String about() {
    return "The incidents behind one mark of the map.";
  }

  @Override
  public boolean speaksJson() {
    return false;
  }

  @Override
  public Answer answer(Visit visit) {
    var fitting = views.fitting(visit);
    var sites = sites(visit.fields().first("mark").orElse(""), views.sites(fitting));
    if (sites.isEmpty()) {
      return new Answer.Missing(visit.words().of("map.no-mark"));
    }
    var wording = new Wording(visit.words());
    var model =
        new Model(
            fitting.filters(),
            Shown.line(sites.getFirst().where().name()),
            sites.size(),
            sites.stream().mapToInt(site -> site.where().precision()).max().orElse(7),
            lastOf(sites).map(one -> Told.of(one, new Policy.MostOrigins(), wording)).toList(),
            sites.stream().mapToInt(site -> site.told().size()).sum());
    return visit.partial()
        ? new Answer.Piece("map-list", model)
        : new Answer.Page("map-place", model.name(), model, () -> json(model));
  }

  /// In the order of the whole list, in which each site has its own.
  private static Stream<Gist> lastOf(List<Site> sites) {
    return sites.stream()
        .flatMap(site -> site.told().stream().limit(SHOWN))
        .sorted(Gist.LAST_FIRST)
        .limit(SHOWN);
  }

  private static List<Site> sites(String mark, List<Site> sites) {
    var parts = mark.split("~", 2);
    if (parts.length < 2) {
      return List.of();
    }
    return switch (parts[0]) {
      case "r", "o", "v" -> sites.stream().filter(site -> site.key().equals(parts[1])).toList();
      case "d", "s", "g" -> cell(mark, sites).map(Mark::sites).orElse(List.of());
      default -> List.of();
    };
  }

  /// The zoom stands in the mark: `d~6~12~9`.
  private static Optional<Mark> cell(String mark, List<Site> sites) {
    var parts = mark.split("~", -1);
    if (parts.length != CELL_PARTS) {
      return Optional.empty();
    }
    return Marks.of(sites, Frame.of(Optional.empty(), Optional.of(parts[1]))).of(mark);
  }

  private static ObjectNode json(Model model) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("name", model.name());
    node.put("places", model.places());
    node.put("precision", model.precision());
    node.put("all", model.all());
    var incidents = node.putArray("incidents");
    model.told().forEach(one -> incidents.add(ToldJson.node(one)));
    return node;
  }
}
