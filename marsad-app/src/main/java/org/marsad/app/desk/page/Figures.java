package org.marsad.app.desk.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.app.desk.chart.Ink;
import org.marsad.app.desk.choice.Filters;
import org.marsad.app.desk.count.Flow;
import org.marsad.app.desk.shelf.Hung;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.desk.words.Language;
import org.marsad.ledger.survey.Sum;
import org.marsad.record.Where;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Quantity;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;

/// `/figures`: killed, injured, displaced, detained over time, with bands, and with whose word each
/// number is.
public final class Figures implements Screen {
  static final int VOICES = 120;
  private static final int KEPT = 6;

  private static final List<String> OF_PEOPLE =
      List.of(
          "killed",
          "injured",
          "victims",
          "missing",
          "abducted",
          "detained",
          "released",
          "displaced",
          "evacuated",
          "returned",
          "besieged",
          "surrendered");

  /// What a page depends on.
  private record Asked(Board.Asked board, Language language, Optional<LocalDate> day) {}

  private final Views views;
  private final Hung<Asked, Model> models = new Hung<>(KEPT);

  /// A period in the table.
  public record Row(String period, int incidents, String band) {}

  /// A number with its voice.
  ///
  /// @param day of the report that it stood in first
  public record Voice(
      Optional<String> day, String place, String words, String origin, String claim) {
    public Object[] steps() {
      return claim.split("/");
    }
  }

  /// A chart with all that it rests on.
  ///
  /// @param query what the address of its files says more than the page's: `measure=killed`
  /// @param total over all periods, as a band in words; empty for series
  /// @param parts a second chart; empty where nobody tells of any part
  public record Chart(
      String title,
      String query,
      String svg,
      Optional<String> parts,
      List<String> caption,
      String total,
      List<Row> rows,
      List<Voice> voices,
      int said) {
    public Chart {
      caption = List.copyOf(caption);
      rows = List.copyOf(rows);
      voices = List.copyOf(voices);
    }
  }

  /// @param silent the measures asked for of which nobody gives a number
  /// @param cut how many reports with running counts are left out
  /// @param typed whether what was chosen leaves out all series, as they have no type and no grade
  public record Model(
      Filters filters,
      String policy,
      List<String> measures,
      List<Chart> flows,
      List<Chart> series,
      List<String> silent,
      int cut,
      boolean typed) {
    public Model {
      measures = List.copyOf(measures);
      flows = List.copyOf(flows);
      series = List.copyOf(series);
      silent = List.copyOf(silent);
    }

    /// The measures to choose from: those of people, and the one that was asked for.
    public Set<String> choices() {
      var choices = new LinkedHashSet<>(OF_PEOPLE);
      if (measures.size() == 1) {
        choices.addAll(measures);
      }
      return choices;
    }

    /// What the address says beside the filters: the measures and the policy that were asked for.
    public String kept() {
      var parts = new ArrayList<String>();
      if (!measures.equals(Board.USUAL)) {
        measures.forEach(
            measure -> parts.add("measure=" + URLEncoder.encode(measure, StandardCharsets.UTF_8)));
      }
      if (!policy.equals(new Policy.MostOrigins().word())) {
        parts.add("policy=" + URLEncoder.encode(policy, StandardCharsets.UTF_8));
      }
      return String.join("&", parts);
    }
  }

  public Figures(Views views) {
    this.views = views;
  }

  @Override
  public Address address() {
    return new Address("/figures");
  }

  @Override
  public String about() {
    return "Numbers over time, by `measure` and `policy`, with everything they rest on.";
  }

  @Override
  public Answer answer(Visit visit) {
    var board = views.board(visit);
    var model =
        models.of(
            board.fitting().survey(),
            new Asked(board.asked(), visit.words().language(), visit.known().day()),
            () -> model(visit, board));
    return new Answer.Page(
        "figures", visit.words().of("figures.title"), model, () -> FiguresJson.of(board));
  }

  private Model model(Visit visit, Board board) {
    var charts = new Charts(views, visit, Ink.PAGE);
    var flows = board.flows().stream().map(flow -> flow(visit, charts, board, flow)).toList();
    var series = new ArrayList<Chart>();
    board
        .series()
        .forEach((quantity, all) ->
            series.add(
                new Chart(
                    visit.words().named("measure", quantity.measure())
                        + visit.words().of("site.comma")
                        + " "
                        + visit.words().named("counts", quantity.counts()),
                    "measure=" + quantity.measure() + "&series=" + FigureFiles.name(quantity),
                    drawn(all) ? charts.series(board, quantity, all, false) : "",
                    Optional.empty(),
                    charts.caption(board, all),
                    "",
                    List.of(),
                    voices(all.stream().flatMap(one -> one.points().stream()).toList()),
                    all.stream().mapToInt(one -> one.points().size()).sum())));
    return new Model(
        board.filters(),
        board.policy().word(),
        board.measures(),
        flows,
        series,
        silent(board),
        board.cut(),
        !board.fitting().chosen().types().isEmpty()
            || !board.fitting().chosen().grades().isEmpty());
  }

  private static List<String> silent(Board board) {
    var told =
        Stream.concat(
                board.flows().stream().map(Flow::measure),
                board.series().keySet().stream().map(Quantity::measure))
            .collect(Collectors.toSet());
    return board.measures().stream().filter(measure -> !told.contains(measure)).toList();
  }

  /// Whether there is a line to draw: a single count is told in words.
  private static boolean drawn(List<Series> all) {
    return all.stream().anyMatch(one -> one.points().size() > 1);
  }

  private static Chart flow(Visit visit, Charts charts, Board board, Flow flow) {
    return new Chart(
        visit.words().named("measure", flow.measure()),
        "measure=" + flow.measure(),
        charts.flow(board, flow, false),
        flow.parts().isEmpty() ? Optional.empty() : Optional.of(charts.parts(board, flow, false)),
        charts.caption(board, flow),
        new Wording(visit.words()).band(Sums.honest(flow.total())),
        flow.counts().stream()
            .filter(count -> count.incidents() > 0)
            .map(count -> new Row(count.period().iso(), count.incidents(), charts.band(count)))
            .toList(),
        voices(board.said(flow).limit(VOICES).toList()),
        Board.sums(flow).mapToInt(Sum::said).sum());
  }

  private static List<Voice> voices(List<Said> said) {
    return said.stream().limit(VOICES).map(Figures::voice).toList();
  }

  private static Voice voice(Said said) {
    return new Voice(
        Optional.of(said.day()).filter(day -> !day.equals(LocalDate.MIN)).map(Object::toString),
        said.statement().claim().where().map(Where::name).map(Shown::line).orElse(""),
        Shown.line(said.words()),
        Shown.line(said.origin().name()),
        said.statement().key().address());
  }
}
