package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marsad.app.desk.choice.Dossier;
import org.marsad.app.desk.choice.Dossiers;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.count.Step;
import org.marsad.app.desk.map.Box;
import org.marsad.app.desk.map.Frame;
import org.marsad.app.desk.map.GeoJson;
import org.marsad.app.desk.map.Held;
import org.marsad.app.desk.map.Marks;
import org.marsad.app.desk.map.Site;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.WholeRecord;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Toll;
import org.marsad.views.figure.Total;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/map`: where incidents lie, and who is said to hold what. As JSON it is GeoJSON for a part of
/// the world at a zoom (`box`, `zoom`); as a page it is a map, and the same in tables.
public final class MapPage implements Screen {
  private static final int ROWS = 150;

  private final Views views;

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
    var dossiers = views.dossiers(visit);
    var chosen = Views.chosen(visit);
    var fitting = dossiers.fitting(chosen);
    var sites = Site.of(fitting, views.shapes());
    int mapped = sites.stream().mapToInt(site -> site.told().size()).sum();
    var filters = Filters.of(chosen, dossiers, fitting.size());
    var day = heldOn(filters);
    var held = Held.on(day, views.control(dossiers), views.shapes());
    var model =
        new Model(
            filters,
            rows(dossiers.record(), sites, new Wording(visit.words())),
            sites.size(),
            fitting.size() - mapped,
            Box.of(sites).map(MapPage::bounds).orElse(""),
            day.toString(),
            held.stream().map(MapPage::holding).toList());
    return new Answer.Page(
        "map",
        visit.words().of("map.title"),
        model,
        () -> json(visit, dossiers, model, sites, held));
  }

  private static String bounds(Box box) {
    return String.format(
        Locale.ROOT, "%.3f,%.3f,%.3f,%.3f", box.west(), box.south(), box.east(), box.north());
  }

  /// The last day that is shown.
  private static LocalDate heldOn(Filters filters) {
    return filters.chosen().to().or(filters::last).orElse(LocalDate.EPOCH);
  }

  private static ObjectNode json(
      Visit visit, Dossiers dossiers, Model model, List<Site> sites, List<Held> held) {
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
    days(node, dossiers, model.filters());
    return node;
  }

  /// How many incidents there are when, whichever days are chosen: for the slider.
  private static void days(ObjectNode node, Dossiers dossiers, Filters filters) {
    var days = node.putArray("days");
    if (filters.first().isEmpty() || filters.last().isEmpty()) {
      return;
    }
    var step = Step.fitting(filters.first().get(), filters.last().get());
    node.put("step", step.word());
    var counts = new HashMap<LocalDate, Integer>();
    for (var one : dossiers.fitting(filters.chosen().whenever())) {
      one.day().ifPresent(day -> counts.merge(step.holding(day).first(), 1, Integer::sum));
    }
    for (var period : step.periods(filters.first().get(), filters.last().get())) {
      var one = days.addObject();
      one.put("first", period.first().toString());
      one.put("last", period.last().toString());
      one.put("incidents", counts.getOrDefault(period.first(), 0));
    }
  }

  private static List<Row> rows(WholeRecord record, List<Site> sites, Wording wording) {
    return sites.stream()
        .sorted(
            Comparator.comparingInt((Site site) -> -site.told().size()).thenComparing(Site::key))
        .limit(ROWS)
        .map(site -> row(record, site, wording))
        .toList();
  }

  private static Row row(WholeRecord record, Site site, Wording wording) {
    var policy = new Policy.MostOrigins();
    var tolls = new ArrayList<List<Toll>>();
    site.told().forEach(one -> tolls.add(record.tolls(one.incident(), policy)));
    var days = site.told().stream().map(Dossier::day).flatMap(Optional::stream).sorted().toList();
    return new Row(
        "v~" + site.key(),
        Shown.line(site.where().name()),
        site.where().country(),
        site.where().precision(),
        site.told().size(),
        days.isEmpty() ? "" : days.getFirst().toString(),
        days.isEmpty() ? "" : days.getLast().toString(),
        total("killed", policy, tolls, wording),
        total("injured", policy, tolls, wording));
  }

  /// A chosen number that stands for only some of the incidents is left out.
  private static String total(
      String measure, Policy policy, List<List<Toll>> tolls, Wording wording) {
    var total = Total.of(measure, policy, tolls);
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
