package org.marsad.app.view;

import java.util.List;
import org.marsad.app.page.Shown;
import org.marsad.app.page.Typesetting;
import org.marsad.views.figure.Said;
import org.marsad.views.movement.Movement;
import org.marsad.views.movement.Movements;

/// People on the move and people held, each count with its voice; flows and stocks apart, none of
/// them added up.
public final class MovementsPage {
  private final Typesetting type;
  private final StringBuilder page = new StringBuilder();

  private MovementsPage(Typesetting type) {
    this.type = type;
  }

  public static String of(Movements movements, Typesetting type) {
    var page = new MovementsPage(type);
    page.ledger("displacement", movements.displacement());
    page.ledger("detention", movements.detention());
    return page.page.toString();
  }

  private void ledger(String name, List<Movement> movements) {
    if (!movements.isEmpty()) {
      page.append(type.bold(name)).append('\n');
      movements.forEach(this::movement);
    }
  }

  private void movement(Movement movement) {
    var series = movement.series();
    page.append(
        type.wrapped(
            "  ",
            4,
            Shown.plain(
                "%s, %s%s%s%s%s, by %s"
                    .formatted(
                        series.quantity().measure(),
                        series.quantity().counts(),
                        series.flow()
                            ? series.since().map(day -> " since " + day).orElse("")
                            : movement.at().map(place -> " at " + place).orElse(" at a time"),
                        movement.in().map(place -> " in " + place).orElse("")
                            + places(" from ", movement.from()),
                        places(" to ", movement.to()),
                        series.flow() ? " (flow)" : " (stock)",
                        series.origin().name()))));
    series.points().forEach(said -> said(said, ""));
    movement.parts().forEach(said -> said(said, ", part of it"));
  }

  private static String places(String label, List<String> names) {
    return names.isEmpty() ? "" : label + String.join(", ", names);
  }

  private void said(Said said, String more) {
    page.append(
        type.wrapped(
            "    ",
            6,
            Shown.plain(
                "%s: “%s”  %s%s"
                    .formatted(said.day(), said.words(), said.statement().key().address(), more))));
  }
}
