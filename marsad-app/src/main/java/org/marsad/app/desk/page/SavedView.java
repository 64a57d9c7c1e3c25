package org.marsad.app.desk.page;

import java.util.List;
import java.util.stream.Stream;
import org.marsad.app.desk.chart.Ink;
import org.marsad.app.desk.choice.Fitting;
import org.marsad.app.desk.count.Flow;
import org.marsad.app.desk.map.MapInk;
import org.marsad.app.desk.map.Picture;
import org.marsad.app.desk.mask.SourceNames;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.desk.words.Language;
import org.marsad.app.view.WholeRecord;
import org.marsad.ledger.survey.Gist;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Series;

/// `/export/view/map`, `timeline`, `figures` or `incidents`: what a view shows of what was chosen,
/// as one file that needs nothing else.
public final class SavedView implements Screen {
  private static final int INCIDENTS = 1000;
  private static final int VOICES = 5_000;
  private static final double WIDTH = 760;
  private static final double HEIGHT = 460;

  private final Keeping keeping;
  private final Views views;

  /// @param chosen the filters in words
  /// @param map as SVG; empty where it is no map
  /// @param all how many incidents fit
  /// @param ledgerHash of the ledger's last entry; empty where sources are masked
  public record Model(
      String title,
      List<String> chosen,
      String map,
      List<Chart> charts,
      List<Line> incidents,
      int all,
      String asOf,
      long entry,
      String ledgerHash,
      boolean masked) {}

  /// A chart with its caption, and everything it rests on.
  ///
  /// @param svg empty where there is nothing to draw, or names stand in it that are masked
  public record Chart(String title, String svg, List<String> caption, List<String> voices) {}

  public record Line(
      String day,
      String type,
      String place,
      String grade,
      List<String> figures,
      List<String> voices,
      long copies) {}

  public SavedView(Keeping keeping, Views views) {
    this.keeping = keeping;
    this.views = views;
  }

  @Override
  public Address address() {
    return new Address("/export/view/{view}");
  }

  @Override
  public String about() {
    return "The map, the timeline, the figures or the incidents that were chosen, as one"
        + " self-contained HTML file.";
  }

  @Override
  public boolean speaksJson() {
    return false;
  }

  @Override
  public boolean masks() {
    return true;
  }

  @Override
  public Answer answer(Visit visit) {
    var view = visit.part("view");
    return List.of("map", "timeline", "figures", "incidents").contains(view)
        ? new Answer.File("export-view", view + ".html", model(view, visit))
        : new Answer.Missing(visit.words().of("missing.page"));
  }

  private Model model(String view, Visit visit) {
    var fitting = views.fitting(visit);
    var shown = fitting.incidents().stream().limit(INCIDENTS).toList();
    var survey = fitting.survey();
    var masking =
        Masking.of(
            visit,
            survey.whose()::of,
            () -> names(view, keeping.shelf().incidents(shown, survey.upTo()), visit));
    return new Model(
        visit.words().of("nav." + view),
        new Wording(visit.words()).chosen(fitting.chosen()).stream().map(masking::plain).toList(),
        view.equals("map") ? map(fitting, visit) : "",
        view.equals("figures") ? charts(visit, masking) : List.of(),
        masking.shuffled(shown, Gist.LAST_DAY_FIRST).stream()
            .map(one -> line(one, masking, visit))
            .toList(),
        fitting.incidents().size(),
        visit.known().day().map(Object::toString).orElse(""),
        visit.known().upTo(),
        masking.on() ? "" : keeping.ledger().hash(visit.known().upTo()).orElse(""),
        masking.on());
  }

  /// Behind figures may stand whoever has a voice.
  private SourceNames names(String view, WholeRecord record, Visit visit) {
    var names = view.equals("figures") ? views.board(visit).names() : new SourceNames();
    names.with(record.standing().statements());
    record.incidents().all().forEach(one -> names.with(one, record.origins()));
    return names;
  }

  private String map(Fitting fitting, Visit visit) {
    return Picture.of(
            views.sites(fitting),
            views.atlas(),
            WIDTH,
            HEIGHT,
            MapInk.FILE,
            new Picture.Caption(
                visit.words().of("map.title"), visit.words().language() == Language.ARABIC))
        .orElse("");
  }

  private List<Chart> charts(Visit visit, Masking masking) {
    var board = views.board(visit);
    var charts = new Charts(views, visit, Ink.FILE, masking);
    return Stream.concat(
            board.flows().stream().map(flow -> flow(flow, board, charts, masking, visit)),
            board.series().entrySet().stream()
                .map(each ->
                    series(
                        new Wording(visit.words()).quantity(masking.plain(each.getKey())),
                        each.getValue(),
                        charts.caption(board, each.getValue()),
                        masking.on()
                                || each.getValue().stream().allMatch(one -> one.points().size() < 2)
                            ? ""
                            : charts.series(board, each.getKey(), each.getValue(), false),
                        masking,
                        visit)))
        .toList();
  }

  private static Chart flow(Flow flow, Board board, Charts charts, Masking masking, Visit visit) {
    var wording = new Wording(visit.words());
    return new Chart(
        visit.words().named("measure", flow.measure())
            + ": "
            + wording.band(Sums.honest(flow.total())),
        charts.flow(board, flow, false)
            + (flow.parts().isEmpty() ? "" : charts.parts(board, flow, false)),
        charts.caption(board, flow),
        flow.counts().stream()
            .flatMap(count ->
                masking.shuffled(board.said(flow.measure(), count).limit(VOICES).toList()).stream()
                    .map(
                        said -> count.period().iso() + ", " + Export.voice(said, masking, wording)))
            .limit(VOICES)
            .toList());
  }

  private static Chart series(
      String title,
      List<Series> all,
      List<String> caption,
      String svg,
      Masking masking,
      Visit visit) {
    var wording = new Wording(visit.words());
    return new Chart(
        title,
        svg,
        caption,
        masking.shuffled(all).stream()
            .flatMap(one -> one.points().stream())
            .map(said ->
                said.statement().source().report().published().map(day -> day + ", ").orElse("")
                    + Export.voice(said, masking, wording))
            .toList());
  }

  private static Line line(Gist one, Masking masking, Visit visit) {
    var wording = new Wording(visit.words());
    return new Line(
        one.day().map(Object::toString).orElse("?"),
        visit.words().named("type", one.type()),
        masking.plain(one.where().map(wording::place).orElse(visit.words().of("site.unknown"))),
        one.grade().word(),
        one.bands(new Policy.MostOrigins()).stream()
            .map(each ->
                wording.quantity(masking.plain(each.quantity())) + ": " + wording.band(each.band()))
            .toList(),
        masking.sources(one.origins()),
        one.copied());
  }
}
