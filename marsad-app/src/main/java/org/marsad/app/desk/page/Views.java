package org.marsad.app.desk.page;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.marsad.app.desk.choice.Choices;
import org.marsad.app.desk.choice.Chosen;
import org.marsad.app.desk.choice.Fitting;
import org.marsad.app.desk.map.Atlas;
import org.marsad.app.desk.map.Site;
import org.marsad.app.desk.map.Tenure;
import org.marsad.app.desk.map.base.BaseMap;
import org.marsad.app.desk.map.base.Shapes;
import org.marsad.app.desk.map.base.Sheets;
import org.marsad.app.desk.shelf.Hung;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.intake.Once;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.Opened;
import org.marsad.ledger.survey.ReportGist;
import org.marsad.ledger.survey.Survey;
import org.marsad.record.entry.ReportKey;

/// What the map, the timeline and the figures show of the record, made once for each record and
/// choice.
public final class Views {
  private static final int CHOICES_KEPT = 6;
  private static final int REPORTS_AT_ONCE = 2_000;

  /// Who holds what, and the reports that it rests on.
  private record Held(List<ReportGist> from, List<Tenure> lines) {}

  private final Keeping keeping;
  private final Hung<Chosen, Fitting> fitting =
      new Hung<>(CHOICES_KEPT, (survey, chosen) -> Fitting.of(survey, choices(survey), chosen));
  private final Hung<Chosen, List<Site>> sites =
      new Hung<>(
          CHOICES_KEPT, (survey, chosen) -> Site.of(fitting(survey, chosen).incidents(), shapes()));
  private final Hung<Board.Asked, Board> boards =
      new Hung<>(CHOICES_KEPT, (_, asked) -> Board.of(this, asked));
  private final AtomicReference<Held> held = new AtomicReference<>(new Held(List.of(), List.of()));
  private final Once<BaseMap> base = new Once<>(BaseMap::load);
  private final Once<Atlas> atlas =
      new Once<>(() -> new Atlas(new Sheets(base()), Shapes.of(base())));

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
    return fitting(keeping.shelf().survey(visit.known().upTo()), Chosen.of(visit.fields()));
  }

  Fitting fitting(Survey survey, Chosen chosen) {
    return fitting.of(survey, chosen);
  }

  /// Where they happened.
  List<Site> sites(Fitting some) {
    return sites.of(some.survey(), some.chosen());
  }

  private static Choices choices(Survey survey) {
    return survey.derived().of(Choices.class, () -> Choices.of(survey));
  }

  /// The numbers that the address chooses.
  Board board(Visit visit) {
    var asked = Board.Asked.of(this, visit);
    return boards.of(asked.fitting().survey(), asked);
  }

  /// Some reports, opened.
  Opened opened(Survey survey, Set<ReportKey> reports) {
    return Opened.of(keeping.shelf().chronicle(survey.upTo()), reports);
  }

  /// Who is said to hold what.
  List<Tenure> control(Survey survey) {
    return survey.derived().of(Held.class, () -> made(survey));
  }

  /// Made anew only where a report that speaks of it is otherwise than before.
  private List<Tenure> made(Survey survey) {
    var from = speaking(survey);
    var known = Objects.requireNonNull(held.get());
    if (isSame(known.from(), from)) {
      return known.lines();
    }
    var lines = new Grounds(reports -> opened(survey, reports), REPORTS_AT_ONCE).of(from);
    held.set(new Held(from, lines));
    return lines;
  }

  /// The reports that may say who holds a place, in their order.
  private static List<ReportGist> speaking(Survey survey) {
    var stem = survey.stem();
    var steady =
        stem.derived()
            .of(
                Held.class,
                () -> stem.numbering().reports().stream().filter(Views::speaks).toList());
    return Stream.concat(
            steady.stream().filter(report -> !survey.changed().holds(report.key())),
            survey.changed().fresh().stream().filter(Views::speaks))
        .sorted()
        .toList();
  }

  private static boolean speaks(ReportGist report) {
    return report.claims().stream().anyMatch(ClaimGist::control);
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
    return base.get();
  }

  Shapes shapes() {
    return atlas().shapes();
  }

  Atlas atlas() {
    return atlas.get();
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
