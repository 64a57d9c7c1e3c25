package org.marsad.app.desk.page;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.marsad.app.desk.choice.Choices;
import org.marsad.app.desk.choice.Chosen;
import org.marsad.app.desk.choice.Fitting;
import org.marsad.app.desk.map.Atlas;
import org.marsad.app.desk.map.Site;
import org.marsad.app.desk.map.Tenure;
import org.marsad.app.desk.map.base.BaseMap;
import org.marsad.app.desk.map.base.Shapes;
import org.marsad.app.desk.map.base.Sheets;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.shelf.Kept;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.Opened;
import org.marsad.ledger.survey.ReportGist;
import org.marsad.ledger.survey.Survey;
import org.marsad.record.entry.ReportKey;

/// What the map, the timeline and the figures show of the record, made once for each record and
/// choice.
public final class Views {
  private static final int CHOICES_KEPT = 6;
  private static final int RECORDS_KEPT = 3;
  private static final int REPORTS_AT_ONCE = 2_000;

  private record Asked(Survey survey, Chosen chosen) {}

  /// Who holds what, and the reports that it rests on.
  private record Held(List<ReportGist> from, List<Tenure> lines) {}

  private final Keeping keeping;
  private final Kept<Survey, Choices> choices = new Kept<>(RECORDS_KEPT, Choices::of);
  private final Kept<Asked, Fitting> fitting =
      new Kept<>(
          CHOICES_KEPT,
          asked -> Fitting.of(asked.survey(), choices(asked.survey()), asked.chosen()));
  private final Kept<Fitting, List<Site>> sites =
      new Kept<>(CHOICES_KEPT, some -> Site.of(some.incidents(), shapes()));
  private final Kept<Board.Asked, Board> boards =
      new Kept<>(CHOICES_KEPT, asked -> Board.of(this, asked));
  private final AtomicReference<Held> held = new AtomicReference<>(new Held(List.of(), List.of()));
  private final Kept<Keeping, BaseMap> base = new Kept<>(1, _ -> BaseMap.load());
  private final Kept<BaseMap, Atlas> atlas =
      new Kept<>(1, map -> new Atlas(new Sheets(map), Shapes.of(map)));

  public Views(Keeping keeping) {
    this.keeping = keeping;
  }

  /// The map, the timeline, the figures, and their files.
  public List<Screen> screens() {
    return List.of(
        new MapPage(this),
        new MapList(this),
        new MapSheet(this, "overview"),
        new MapSheet(this, "detail/{west}/{south}"),
        new MapSheet(this, "names/{west}/{south}"),
        new Timeline(this),
        new Figures(this),
        new FigureFiles(this, FigureFiles.Kind.SVG),
        new FigureFiles(this, FigureFiles.Kind.CSV),
        new FigureFiles(this, FigureFiles.Kind.SAID));
  }

  /// Reads the map under the map, before anybody asks for it.
  public void warm() {
    shapes();
  }

  /// The incidents that the address chooses.
  Fitting fitting(Visit visit) {
    return fitting.of(
        new Asked(keeping.shelf().survey(visit.known().upTo()), Chosen.of(visit.fields())));
  }

  /// The same on whatever day.
  Fitting whenever(Fitting some) {
    return fitting.of(new Asked(some.survey(), some.chosen().whenever()));
  }

  /// Where they happened.
  List<Site> sites(Fitting some) {
    return sites.of(some);
  }

  private Choices choices(Survey survey) {
    return choices.of(survey);
  }

  /// The numbers that the address chooses.
  Board board(Visit visit) {
    return boards.of(Board.Asked.of(this, visit));
  }

  /// Some reports, opened.
  Opened opened(Survey survey, Set<ReportKey> reports) {
    return Opened.of(keeping.shelf().chronicle(survey.upTo()), reports);
  }

  /// Who is said to hold what. It is made anew only where a report that speaks of it is otherwise
  /// than before.
  List<Tenure> control(Survey survey) {
    var from =
        survey.reports().stream()
            .filter(report -> report.claims().stream().anyMatch(ClaimGist::control))
            .toList();
    var known = Objects.requireNonNull(held.get());
    if (isSame(known.from(), from)) {
      return known.lines();
    }
    var lines = new Grounds(reports -> opened(survey, reports), REPORTS_AT_ONCE).of(from);
    held.set(new Held(from, lines));
    return lines;
  }

  /// By identity: what did not change is the very same.
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(List<ReportGist> some, List<ReportGist> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int n = 0; n < some.size(); n++) {
      if (some.get(n) != others.get(n)) {
        return false;
      }
    }
    return true;
  }

  BaseMap base() {
    return base.of(keeping);
  }

  Shapes shapes() {
    return atlas().shapes();
  }

  Atlas atlas() {
    return atlas.of(base());
  }

  boolean sample() {
    return keeping.sample();
  }

  /// The moment of the last entry that counts.
  String filed(Visit visit) {
    return keeping
        .ledger()
        .entry(visit.known().upTo())
        .map(entry -> entry.at().truncatedTo(ChronoUnit.MINUTES).toString())
        .orElse("");
  }
}
