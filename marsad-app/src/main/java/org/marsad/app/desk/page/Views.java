package org.marsad.app.desk.page;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.marsad.app.desk.choice.Chosen;
import org.marsad.app.desk.choice.Dossiers;
import org.marsad.app.desk.choice.Kept;
import org.marsad.app.desk.map.Atlas;
import org.marsad.app.desk.map.base.BaseMap;
import org.marsad.app.desk.map.base.Shapes;
import org.marsad.app.desk.map.base.Sheets;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.site.Screen;
import org.marsad.app.desk.site.Visit;
import org.marsad.app.view.WholeRecord;
import org.marsad.views.control.Control;

/// What the map, the timeline and the figures show of the record, made once for each record.
public final class Views {
  private final Keeping keeping;
  private final Kept<WholeRecord, Dossiers> dossiers = new Kept<>(Dossiers::of);
  private final Kept<WholeRecord, Control> control =
      new Kept<>(record -> Control.of(record.standing().statements(), record.origins()));
  private final Kept<Keeping, BaseMap> base = new Kept<>(_ -> BaseMap.load());
  private final Kept<BaseMap, Atlas> atlas =
      new Kept<>(map -> new Atlas(new Sheets(map), Shapes.of(map)));

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

  Dossiers dossiers(Visit visit) {
    return dossiers.of(keeping.shelf().record(visit.known().upTo()));
  }

  Control control(Dossiers record) {
    return control.of(record.record());
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

  static Chosen chosen(Visit visit) {
    return Chosen.of(visit.fields());
  }
}
