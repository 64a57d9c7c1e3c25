package org.marsad.app.desk.page;

import java.util.List;
import java.util.Optional;
import org.marsad.app.desk.chart.Ink;
import org.marsad.app.desk.http.Bytes;
import org.marsad.app.desk.http.Response;
import org.marsad.app.desk.site.Address;
import org.marsad.app.desk.site.Answer;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.views.figure.Quantity;
import org.marsad.views.figure.Series;

/// The files behind `/figures`: a chart as SVG that stands alone, the numbers by period as CSV, and
/// every single number with its voice as CSV.
public final class FigureFiles implements Screen {
  private static final String CSV = "text/csv; charset=utf-8";

  /// Which file.
  public enum Kind {
    SVG("/figures.svg", "A chart of figures: `measure`, `chart=parts`, or `series`."),
    CSV("/figures.csv", "Figures by period."),
    SAID(
        "/figures/said.csv",
        "Every number behind the figures, or behind a `series`, with its voice and words.");

    private final String address;
    private final String about;

    Kind(String address, String about) {
      this.address = address;
      this.about = about;
    }
  }

  private final Views views;
  private final Kind kind;

  public FigureFiles(Views views, Kind kind) {
    this.views = views;
    this.kind = kind;
  }

  @Override
  public Address address() {
    return new Address(kind.address);
  }

  @Override
  public String about() {
    return kind.about;
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
    var board = views.board(visit);
    var masking = Masking.of(visit, board.fitting().survey().whose()::of, board::names);
    var tables = new FigureTables(board, stamp(visit), masking);
    return switch (kind) {
      case CSV -> file("figures.csv", CSV, tables.periods());
      case SAID ->
          file(
              "figures-said.csv",
              CSV,
              series(visit, board)
                  .map(all -> new SeriesTable(all, stamp(visit), masking).toString())
                  .orElseGet(tables::said));
      case SVG ->
          svg(visit, board, masking)
              .map(picture -> file("figures.svg", "image/svg+xml", picture))
              .orElseGet(() -> new Answer.Missing(visit.words().of("figures.no-chart")));
    };
  }

  /// The day the record is looked at, or the moment of its last entry.
  private String stamp(Visit visit) {
    return visit.known().day().map(Object::toString).orElseGet(() -> views.filed(visit));
  }

  /// A series is drawn by the names of its origins, so there is none where they are masked.
  private Optional<String> svg(Visit visit, Board board, Masking masking) {
    var charts = new Charts(views, visit, Ink.FILE, masking);
    var series = visit.fields().first("series");
    if (series.isPresent() && masking.on()) {
      return Optional.empty();
    }
    if (series.isPresent()) {
      return board.series().entrySet().stream()
          .filter(each -> name(each.getKey()).equals(series.get()))
          .findFirst()
          .map(each -> charts.series(board, each.getKey(), each.getValue(), true));
    }
    boolean parts = visit.fields().first("chart").filter("parts"::equals).isPresent();
    return board.flows().stream()
        .findFirst()
        .map(flow -> parts ? charts.parts(board, flow, true) : charts.flow(board, flow, true));
  }

  private static Optional<List<Series>> series(Visit visit, Board board) {
    return visit
        .fields()
        .first("series")
        .map(asked ->
            board.series().entrySet().stream()
                .filter(each -> name(each.getKey()).equals(asked))
                .flatMap(each -> each.getValue().stream())
                .toList());
  }

  /// As addresses have it: `detained-fighters-person`.
  static String name(Quantity quantity) {
    return String.join("-", List.of(quantity.measure(), quantity.counts(), quantity.unit()));
  }

  private static Answer file(String name, String type, String words) {
    return new Answer.Other(Response.download(name, type, Bytes.utf8(words)));
  }
}
