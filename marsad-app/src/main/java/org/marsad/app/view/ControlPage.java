package org.marsad.app.view;

import java.util.List;
import org.marsad.app.page.Shown;
import org.marsad.app.page.Typesetting;
import org.marsad.views.control.Area;
import org.marsad.views.control.Control;
import org.marsad.views.control.Line;
import org.marsad.views.standing.Statement;

/// Who holds which place since when, by whose word. What only the party itself says is called
/// claimed.
public final class ControlPage {
  private final WholeRecord record;
  private final Typesetting type;
  private final StringBuilder page = new StringBuilder();

  private ControlPage(WholeRecord record, Typesetting type) {
    this.record = record;
    this.type = type;
  }

  public static String of(Control control, WholeRecord record, Typesetting type) {
    var page = new ControlPage(record, type);
    control.lines().forEach(page::line);
    control.areas().forEach(page::area);
    return page.page.toString();
  }

  private void line(Line line) {
    page.append(
        type.wrapped(
            "",
            4,
            Shown.plain(
                "%s: %s, %s by %s"
                    .formatted(line.place().name(), time(line), line.hold().word(), line.name()))));
    words("by", line.by());
    words("against", line.against());
  }

  /// How much ground, as one voice says it over time.
  private void area(Area area) {
    page.append(
        type.wrapped(
            "",
            4,
            Shown.plain(
                "ground, %s%s: %s"
                    .formatted(
                        area.matter(),
                        area.party().isEmpty() ? "" : ", " + area.party(),
                        area.origin().name()))));
    for (var said : area.points()) {
      page.append(
          type.wrapped(
              "    ",
              6,
              Shown.plain(
                  "%s: “%s”  %s"
                      .formatted(
                          said.statement()
                              .source()
                              .report()
                              .published()
                              .map(Object::toString)
                              .orElse("day unknown"),
                          said.words(),
                          said.statement().key().address()))));
    }
  }

  private static String time(Line line) {
    return "since " + line.since() + line.until().map(day -> " until " + day).orElse("");
  }

  private void words(String label, List<Statement> statements) {
    for (var one : statements) {
      page.append(
          type.wrapped(
              "    ",
              6,
              Shown.plain(
                  "%s %s: “%s”  %s"
                      .formatted(
                          label,
                          record.origins().of(one).name(),
                          one.text(one.claim().span()),
                          one.key().address()))));
    }
  }
}
