package org.marsad.app.desk.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.marsad.app.desk.count.Count;
import org.marsad.app.desk.count.Flow;
import org.marsad.ledger.survey.Gist;
import org.marsad.record.Where;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Toll;
import org.marsad.views.origin.Origin;
import org.marsad.views.standing.Statement;

/// Figures as tables. An empty cell is unknown; nought stands only where somebody said none. No
/// number stands without the claims that it rests on.
///
/// Where sources are masked, what leads to them is left out: words, outlets, addresses, and the
/// names of reports, claims and incidents, which are made of what reports say.
///
/// @param stamp as of when
record FigureTables(Board board, String stamp, Masking masking) {
  private static final List<String> PERIODS =
      List.of(
          "measure",
          "first_day",
          "last_day",
          "incidents",
          "incidents_with_a_number",
          "low",
          "best",
          "high",
          "without_a_best",
          "without_an_upper_end",
          "policy",
          "as_of",
          "origins",
          "claims");
  private static final List<String> SAID =
      List.of(
          "incident",
          "incident_day",
          "type",
          "grade",
          "place",
          "country",
          "place_precision",
          "measure",
          "counts",
          "unit",
          "part",
          "low",
          "best",
          "high",
          "words",
          "origin",
          "publisher",
          "published",
          "url",
          "report",
          "claim",
          "words_start",
          "words_end",
          "in_force",
          "policy",
          "as_of");

  /// One line a measure and period in which there are incidents.
  String periods() {
    var table = new Csv(PERIODS);
    for (var flow : board.flows()) {
      flow.counts().stream()
          .filter(count -> count.incidents() > 0)
          .forEach(count -> table.row(row(flow, count)));
    }
    return table.toString();
  }

  /// One line for each number that anybody gives of an incident.
  String said() {
    var table = new Csv(SAID);
    int number = 0;
    var incidents = masking.shuffled(board.counted(), Gist.LAST_DAY_FIRST);
    for (var each : (Iterable<Board.Tolled>) board.tolled(incidents)::iterator) {
      number++;
      var id = masking.on() ? Integer.toString(number) : each.incident().id();
      for (var toll : each.tolls()) {
        if (board.measures().contains(toll.quantity().measure())) {
          masking
              .shuffled(toll.inForce())
              .forEach(said -> table.row(row(id, each.incident(), toll, said, true)));
          masking
              .shuffled(toll.replaced())
              .forEach(said -> table.row(row(id, each.incident(), toll, said, false)));
        }
      }
    }
    return table.toString();
  }

  private List<String> row(Flow flow, Count count) {
    var total = count.total();
    var origins = new LinkedHashMap<String, Origin>();
    var claims = new LinkedHashSet<String>();
    board
        .said(flow.measure(), count)
        .forEach(one -> {
          origins.putIfAbsent(one.witness().id(), one.witness());
          claims.add(masking.only(one.statement().key().address()));
        });
    return List.of(
        flow.measure(),
        count.period().first().toString(),
        count.period().last().toString(),
        Integer.toString(count.incidents()),
        Integer.toString(total.map(one -> one.incidents()).orElse(0)),
        Csv.number(count.low()),
        Csv.number(count.best()),
        Csv.number(count.high()),
        Integer.toString(total.map(one -> one.unknown()).orElse(0)),
        Integer.toString(total.map(one -> one.open()).orElse(0)),
        masking.policy(board.policy()),
        stamp,
        String.join("; ", masking.sources(List.copyOf(origins.values()))),
        String.join(" ", claims));
  }

  private List<String> row(String id, Gist incident, Toll toll, Said said, boolean inForce) {
    var report = said.statement().source().report();
    var amount = said.figure().amount();
    var cells = new ArrayList<String>();
    cells.add(id);
    cells.add(incident.day().map(LocalDate::toString).orElse(""));
    cells.add(incident.type());
    cells.add(incident.grade().word());
    cells.add(incident.where().map(where -> place(where.name(), said.statement())).orElse(""));
    cells.add(incident.country().orElse(""));
    cells.add(incident.where().map(Where::precision).map(Object::toString).orElse(""));
    cells.add(toll.quantity().measure());
    cells.add(masking.plain(toll.quantity(), List.of(said.statement())).counts());
    cells.add(toll.quantity().unit());
    cells.add(Boolean.toString(toll.quantity().part()));
    cells.add(Csv.number(amount.low()));
    cells.add(Csv.number(amount.best()));
    cells.add(Csv.number(amount.high()));
    cells.add(named(said.words()));
    cells.add(masking.on() ? masking.source(said) : said.origin().name());
    cells.add(report.publisher().map(this::named).orElse(""));
    cells.add(report.published().map(LocalDate::toString).orElse(""));
    cells.add(report.url().map(this::named).orElse(""));
    cells.add(named(said.statement().source().key().hex()));
    cells.add(named(said.statement().key().address()));
    cells.add(named(Integer.toString(said.figure().span().start())));
    cells.add(named(Integer.toString(said.figure().span().end())));
    cells.add(Boolean.toString(inForce));
    cells.add(masking.policy(toll.policy()));
    cells.add(stamp);
    return cells;
  }

  private String place(String name, Statement beside) {
    return masking.on() ? masking.plain(name, List.of(beside)) : name;
  }

  /// What only a table with names has, as it was written.
  private String named(String something) {
    return masking.on() ? "" : something;
  }
}
