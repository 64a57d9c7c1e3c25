package org.marsad.app.desk.map;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.app.desk.map.base.Shape;
import org.marsad.app.desk.map.base.Shapes;
import org.marsad.ledger.chronicle.Told;
import org.marsad.ledger.survey.Gist;
import org.marsad.record.Claim;
import org.marsad.record.Codes;
import org.marsad.record.Factuality;
import org.marsad.record.Proposition;
import org.marsad.record.Report;
import org.marsad.record.Span;
import org.marsad.record.Where;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Copies;
import org.marsad.views.incident.Block;
import org.marsad.views.incident.Incident;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// Places and incidents for tests.
final class Places {
  private static final Span HERE = new Span(0, 5);

  /// A province that is a square of one degree.
  static final Shapes SHAPES =
      new Shapes(
          new TreeMap<>(
              Map.of(
                  "SD.55",
                  new Shape(
                      "SD.55", 62, List.of(new double[] {24, 12, 25, 12, 25, 13, 24, 13, 24, 12})),
                  "long-river",
                  new Shape("long-river", 300, List.of()))));

  private Places() {}

  static Where place(String name, String gazetteer, double lat, double lon, int precision) {
    return new Where(
        HERE,
        name,
        Optional.of(gazetteer),
        Optional.of(lat),
        Optional.of(lon),
        Optional.of("SD"),
        Optional.empty(),
        precision,
        "in",
        false);
  }

  static Where nowhere() {
    return new Where(
        HERE,
        "the hills",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        7,
        "in",
        false);
  }

  static Gist at(Where where, String day) {
    var report = Report.of("r", "fight " + where.name() + day).published(LocalDate.parse(day));
    var source = new FiledReport(ReportKey.of(report), report, Instant.EPOCH);
    var incident =
        new Incident(List.of(Statement.of(source, claim(where))), List.of(), List.of(), List.of());
    var statement = incident.statements().getFirst();
    var copies = Copies.among(List.of(source));
    return Gist.of(
        new Told(
            incident, Standing.of(List.of()), copies, Origins.of(incident.statements(), copies)),
        new Block("SD/", statement.source().report().published()));
  }

  static List<Gist> spread(int number, double step) {
    var all = new ArrayList<Gist>();
    int side = (int) Math.ceil(Math.sqrt(number));
    for (int i = 0; i < number; i++) {
      double lat = 10 + step * Math.floorDiv(i, side);
      double lon = 20 + step * (i % side);
      all.add(at(place("p" + i, "p" + i, lat, lon, 1), "2024-05-02"));
    }
    return all;
  }

  private static Claim claim(Where where) {
    return new Claim(
        "c",
        HERE,
        HERE,
        new Proposition.Happening("armed-clash", Codes.NONE),
        HERE,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(where),
        List.of(),
        List.of(),
        List.of(),
        Factuality.CERTAIN,
        Optional.empty(),
        Optional.empty(),
        false,
        0.8,
        new TreeMap<>());
  }
}
