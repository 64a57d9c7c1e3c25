package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.marsad.app.desk.choice.Chosen;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.choice.Fitting;
import org.marsad.app.desk.count.Step;
import org.marsad.app.desk.map.Box;
import org.marsad.app.desk.map.Frame;
import org.marsad.app.desk.map.GeoJson;
import org.marsad.app.desk.map.Held;
import org.marsad.app.desk.map.Marks;
import org.marsad.app.desk.map.Site;
import org.marsad.app.desk.shelf.Hung;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Total;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/map`: where incidents lie, and who is said to hold what. As JSON it is GeoJSON for a part of
/// the world at a zoom (`box`, `zoom`); as a page it is a map, and the same in tables.
public final class MapPage implements Screen {
  private static final int ROWS = 150;

  private static final int KEPT = 6;

  /// A place of the table with its totals.
  private record Spot(Site site, Total killed, Total injured) {}

  private final Views views;
  private final Hung<Chosen, List<Spot>> spots;
  private final Hung<Chosen, Map<LocalDate, Integer>> slider;
  private final Hung<Chosen, String> bounds;

  /// A place in the table.
  ///
  /// @param killed the total as a band in words; empty where nobody gives one
  public record Row(
      String key,
      String name,
      Optional<String> country,
      int precision,
      int incidents,
      String first,
      String last,
      String killed,
      String injured) {}

  /// Who holds a place.
  ///
  /// @param colour as the map has it
  public record Holding(
      String place,
      Optional<String> country,
      String party,
      int colour,
      String hold,
      String since,
      int by,
      int against) {}

  /// @param unmapped incidents that fit and have no point
  /// @param rows the places of most incidents
  /// @param sites how many places there are
  /// @param bounds `west,south,east,north` of what fits; empty where nothing does
  /// @param heldOn the day whose control is shown
  public record Model(
      Filters filters,
      List<Row> rows,
      int sites,
      int unmapped,
      String bounds,
      String heldOn,
      List<Holding> holdings) {
    public Model {
      rows = List.copyOf(rows);
      holdings = List.copyOf(holdings);
    }
  }

  public MapPage(Views views) {
    this.views = views;
    spots = new Hung<>(KEPT, (survey, chosen) -> spots(views.fitting(survey, chosen)));
    bounds =
        new Hung<>(
            KEPT,
            (survey, chosen) ->
                Box.of(views.sites(views.fitting(survey, chosen))).map(MapPage::bounds).orElse(""));
    slider = new Hung<>(KEPT, (survey, chosen) -> counts(views.fitting(survey, chosen)));
  }

  @Override
  public Address address() {
    return new Address("/map");
  }

  @Override
  public String about() {
    return "Incidents and control on the map, within `box` (west,south,east,north) at `zoom`.";
  }

  @Override
  public Answer answer(Visit visit) {
    var fitting = views.fitting(visit);
    var sites = views.sites(fitting);
    int mapped = sites.stream().mapToInt(site -> site.told().size()).sum();
    var day = heldOn(fitting.filters());
    var held = Held.on(day, views.control(fitting.survey()), views.shapes());
    var wording = new Wording(visit.words());
    var model =
        new Model(
            fitting.filters(),
            spots.of(fitting.survey(), fitting.chosen()).stream()
                .map(spot -> row(spot, wording))
                .toList(),
            sites.size(),
            fitting.incidents().size() - mapped,
            bounds.of(fitting.survey(), fitting.chosen()),
            day.toString(),
            held.stream().map(MapPage::holding).toList());
    return new Answer.Page(
        "map",
        visit.words().of("map.title"),
        model,
        () -> json(visit, fitting, model, sites, held));
  }

  private static String bounds(Box box) {
    return String.format(
        Locale.ROOT, "%.3f,%.3f,%.3f,%.3f", box.west(), box.south(), box.east(), box.north());
  }

  /// The last day that is shown.
  private static LocalDate heldOn(Filters filters) {
    return filters.chosen().to().or(filters::last).orElse(LocalDate.EPOCH);
  }

  private ObjectNode json(
      Visit visit, Fitting fitting, Model model, List<Site> sites, List<Held> held) {
    var frame = Frame.of(visit.fields().first("box"), visit.fields().first("zoom"));
    var marks = Marks.of(sites, frame);
    var node = JsonNodeFactory.instance.objectNode();
    node.put("all", model.filters().all());
    node.put("fitting", model.filters().fitting());
    node.put("unmapped", model.unmapped());
    node.put("bounds", model.bounds());
    node.set("marks", GeoJson.marks(marks.drawn(), frame));
    var vague = node.putArray("vague");
    marks
        .vague()
        .forEach(site -> {
          var one = vague.addObject();
          one.put("key", "v~" + site.key());
          one.put("name", Shown.line(site.where().name()));
          one.put("precision", site.where().precision());
          one.put("incidents", site.told().size());
        });
    node.put("heldOn", model.heldOn());
    node.set("control", GeoJson.control(held, frame));
    days(node, fitting);
    return node;
  }

  /// How many incidents there are when, whichever days are chosen: for the slider.
  private void days(ObjectNode node, Fitting fitting) {
    var filters = fitting.filters();
    var days = node.putArray("days");
    if (filters.first().isEmpty() || filters.last().isEmpty()) {
      return;
    }
    var step = Step.fitting(filters.first().get(), filters.last().get());
    node.put("step", step.word());
    var counts = slider.of(fitting.survey(), fitting.chosen().whenever());
    for (var period : step.periods(filters.first().get(), filters.last().get())) {
      var one = days.addObject();
      one.put("first", period.first().toString());
      one.put("last", period.last().toString());
      one.put("incidents", counts.getOrDefault(period.first(), 0));
    }
  }

  private static Map<LocalDate, Integer> counts(Fitting fitting) {
    var filters = fitting.filters();
    var counts = new HashMap<LocalDate, Integer>();
    if (filters.first().isPresent() && filters.last().isPresent()) {
      var step = Step.fitting(filters.first().get(), filters.last().get());
      for (var one : fitting.incidents()) {
        one.day().ifPresent(day -> counts.merge(step.holding(day).first(), 1, Integer::sum));
      }
    }
    return counts;
  }

  /// The places of most incidents.
  private List<Spot> spots(Fitting fitting) {
    return views.sites(fitting).stream()
        .sorted(
            Comparator.comparingInt((Site site) -> -site.told().size()).thenComparing(Site::key))
        .limit(ROWS)
        .map(site -> new Spot(site, total("killed", site), total("injured", site)))
        .toList();
  }

  private static Total total(String measure, Site site) {
    var policy = new Policy.MostOrigins();
    return Total.of(measure, policy, site.told().stream().map(one -> one.bands(policy)).toList());
  }

  private static Row row(Spot spot, Wording wording) {
    var site = spot.site();
    var days = site.told().stream().flatMap(one -> one.day().stream());
    return new Row(
        "v~" + site.key(),
        Shown.line(site.where().name()),
        site.where().country(),
        site.where().precision(),
        site.told().size(),
        site.told().reversed().stream()
            .flatMap(one -> one.day().stream())
            .findFirst()
            .map(LocalDate::toString)
            .orElse(""),
        days.findFirst().map(LocalDate::toString).orElse(""),
        words(spot.killed(), wording),
        words(spot.injured(), wording));
  }

  /// A chosen number that stands for only some of the incidents is left out.
  private static String words(Total total, Wording wording) {
    return total.incidents() == 0 ? "" : wording.band(Sums.honest(total));
  }

  private static Holding holding(Held held) {
    var line = held.line();
    return new Holding(
        Shown.line(line.place().name()),
        line.place().country(),
        Shown.line(line.name()),
        held.colour(),
        line.hold().word(),
        line.since().toString(),
        line.by().size(),
        line.against().size());
  }
}
