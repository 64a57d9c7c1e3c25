package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;

/// Counts that run over time as a table: a line for each point, with whose word it is. Nothing in
/// it may be added up.
///
/// @param stamp as of when
record SeriesTable(List<Series> all, String stamp, Masking masking) {
  private static final List<String> HEADS =
      List.of(
          "measure",
          "counts",
          "unit",
          "origin",
          "place",
          "running",
          "since",
          "day",
          "low",
          "best",
          "high",
          "words",
          "publisher",
          "published",
          "url",
          "report",
          "claim",
          "as_of");

  @Override
  public String toString() {
    var table = new Csv(HEADS);
    for (var series : masking.shuffled(all)) {
      series.points().forEach(said -> table.row(row(series, said)));
    }
    return table.toString();
  }

  private List<String> row(Series series, Said said) {
    var source = said.statement().source();
    var amount = said.figure().amount();
    var cells = new ArrayList<String>();
    cells.add(series.quantity().measure());
    cells.add(masking.plain(series.quantity()).counts());
    cells.add(series.quantity().unit());
    cells.add(masking.on() ? masking.source(said) : series.origin().name());
    cells.add(
        series.place().map(place -> masking.plain(place, List.of(said.statement()))).orElse(""));
    cells.add(Boolean.toString(series.flow()));
    cells.add(day(series.since()));
    cells.add(day(Optional.of(said.day()).filter(day -> !day.equals(LocalDate.MIN))));
    cells.add(Csv.number(amount.low()));
    cells.add(Csv.number(amount.best()));
    cells.add(Csv.number(amount.high()));
    cells.add(masking.only(said.words()));
    cells.add(source.report().publisher().map(masking::only).orElse(""));
    cells.add(day(source.report().published()));
    cells.add(source.report().url().map(masking::only).orElse(""));
    cells.add(masking.only(source.key().hex()));
    cells.add(masking.only(said.statement().key().address()));
    cells.add(stamp);
    return cells;
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("");
  }
}
