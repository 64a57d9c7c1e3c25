package org.marsad.app.desk.page;

import java.util.List;
import java.util.Optional;
import org.marsad.app.desk.chart.DaysChart;
import org.marsad.app.desk.chart.Ink;
import org.marsad.app.desk.chart.Labels;
import org.marsad.app.desk.chart.Room;
import org.marsad.app.desk.choice.Chosen;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.choice.Fitting;
import org.marsad.app.desk.count.Days;
import org.marsad.app.desk.count.Period;
import org.marsad.app.desk.count.Step;
import org.marsad.app.desk.shelf.Hung;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.views.figure.Policy;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `/timeline`: incidents by day, how many of which type, and each in a list.
public final class Timeline implements Screen {
  private static final int ON_A_PAGE = 60;

  private static final int KEPT = 6;

  private final Views views;
  private final Hung<Chosen, Optional<Days>> days;

  /// @param chart as SVG; empty where no incident has a day
  /// @param days what the chart draws
  /// @param told the part of the list that is shown, the last first
  /// @param from how many stand before it
  public record Model(
      Filters filters, Optional<String> chart, Optional<Days> days, List<Told> told, int from) {
    public Model {
      told = List.copyOf(told);
    }

    public boolean more() {
      return from + told.size() < filters.fitting();
    }

    /// Whether the list goes on to another day with this line.
    public boolean newDay(int line) {
      return line == 0 || !told.get(line).day().equals(told.get(line - 1).day());
    }
  }

  public Timeline(Views views) {
    this.views = views;
    days = new Hung<>(KEPT, (survey, chosen) -> days(views.fitting(survey, chosen)));
  }

  @Override
  public Address address() {
    return new Address("/timeline");
  }

  @Override
  public String about() {
    return "Incidents by day: how many of which type, and each.";
  }

  @Override
  public Answer answer(Visit visit) {
    var fitting = views.fitting(visit);
    var filters = fitting.filters();
    int from = Numbers.of(visit.fields().first("after")).orElse(0);
    var days = this.days.of(fitting.survey(), fitting.chosen());
    var wording = new Wording(visit.words());
    var told =
        fitting.incidents().stream()
            .skip(from)
            .limit(ON_A_PAGE)
            .map(one -> Told.of(one, new Policy.MostOrigins(), wording))
            .toList();
    var model = new Model(filters, days.map(all -> chart(visit, all)), days, told, from);
    return new Answer.Page(
        "timeline", visit.words().of("timeline.title"), model, () -> json(model));
  }

  private static Optional<Days> days(Fitting fitting) {
    return Spans.of(fitting.filters())
        .map(span -> {
          var step = Step.fitting(span.first(), span.last());
          return Days.of(fitting.incidents(), step, step.periods(span.first(), span.last()));
        });
  }

  private static String chart(Visit visit, Days days) {
    var words = visit.words();
    var labels =
        new Labels(
            words.of("timeline.chart", words.named("step", days.step().word())),
            words.of("timeline.chart.about"),
            words.of("chart.unknown"),
            words.of("chart.at-least"),
            words.of("chart.at-most"),
            words.of("timeline.others"));
    return Room.both(
        room -> DaysChart.of(days, labels, Ink.PAGE, room, type -> words.named("type", type)));
  }

  private static ObjectNode json(Model model) {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("all", model.filters().all());
    node.put("fitting", model.filters().fitting());
    node.put("after", model.from());
    model
        .days()
        .ifPresent(days -> {
          node.put("step", days.step().word());
          var types = node.putArray("types");
          days.types().forEach(types::add);
          var bars = node.putArray("days");
          days.bars().forEach(bar -> bar(bars.addObject(), bar));
        });
    var incidents = node.putArray("incidents");
    model.told().forEach(one -> incidents.add(ToldJson.node(one)));
    return node;
  }

  private static void bar(ObjectNode node, Days.Bar bar) {
    Period period = bar.period();
    node.put("first", period.first().toString());
    node.put("last", period.last().toString());
    node.put("incidents", bar.all());
    var byType = node.putArray("byType");
    bar.byType().forEach(byType::add);
  }
}
