package org.marsad.views.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marsad.record.Where;
import org.marsad.views.control.Area;
import org.marsad.views.control.Control;
import org.marsad.views.control.Line;
import org.marsad.views.copy.Copies;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Toll;
import org.marsad.views.figure.Tolls;
import org.marsad.views.grade.Grading;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Incidents;
import org.marsad.views.movement.Movement;
import org.marsad.views.movement.Movements;
import org.marsad.views.origin.Origin;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// Everything that a standing adds up to, in the words of `expected.txt`.
public final class Outline {
  private static final Policy POLICY = new Policy.MostOrigins();

  private final Standing standing;
  private final Origins origins;
  private final List<String> lines = new ArrayList<>();

  private Outline(Standing standing) {
    this.standing = standing;
    origins = Origins.of(standing.statements(), Copies.among(standing.reports().values()));
  }

  public static String of(Standing standing) {
    return new Outline(standing).text();
  }

  private String text() {
    Incidents.of(standing).all().forEach(this::incident);
    var control = Control.of(standing.statements(), origins);
    control.lines().forEach(this::line);
    control.areas().forEach(this::area);
    var movements = Movements.of(standing.statements(), origins);
    movements.displacement().forEach(one -> movement("displacement", one));
    movements.detention().forEach(one -> movement("detention", one));
    return String.join("\n", lines) + "\n";
  }

  private void incident(Incident incident) {
    lines.add(
        "incident "
            + incident.type()
            + " | "
            + incident.where().map(Where::name).orElse("?")
            + " | "
            + incident.day().orElseThrow());
    lines.add("  claims " + ids(incident.statements()));
    if (!incident.denials().isEmpty()) {
      lines.add("  denied by " + ids(incident.denials()));
    }
    var different = origins.of(incident.statements());
    lines.add(
        "  origins "
            + different.size()
            + ", copies "
            + origins.copies(incident.statements())
            + ": "
            + different.stream().map(Origin::name).collect(Collectors.joining(" | ")));
    var grading = Grading.of(incident, standing, origins);
    lines.add("  " + grading.grade().word() + ", response " + grading.response().word());
    Tolls.of(incident, origins, POLICY).forEach(this::toll);
    lines.add("");
  }

  private void toll(Toll toll) {
    var band = toll.band();
    lines.add(
        "  "
            + toll.quantity().measure()
            + " "
            + toll.quantity().counts()
            + (toll.quantity().part() ? " of them" : "")
            + " "
            + number(band.low())
            + " / "
            + number(band.best())
            + " / "
            + number(band.high())
            + " by "
            + toll.policy().word());
  }

  private void line(Line line) {
    lines.add(
        "control "
            + line.place().name()
            + " | "
            + line.name()
            + " | since "
            + line.since()
            + line.until().map(day -> " until " + day).orElse("")
            + " | "
            + line.hold().word()
            + " by "
            + ids(line.by())
            + (line.against().isEmpty() ? "" : " against " + ids(line.against())));
  }

  private void area(Area area) {
    lines.add(
        "area "
            + area.party()
            + " | "
            + area.matter()
            + " | "
            + words(area.points())
            + " | "
            + area.origin().name());
  }

  private void movement(String ledger, Movement movement) {
    var series = movement.series();
    lines.add(
        ledger
            + " "
            + series.quantity().measure()
            + " "
            + series.quantity().counts()
            + (series.flow() ? " flow" : " stock")
            + series.since().map(day -> " since " + day).orElse("")
            + movement.at().map(place -> " at " + place).orElse("")
            + (movement.from().isEmpty() ? "" : " from " + String.join(", ", movement.from()))
            + (movement.to().isEmpty() ? "" : " to " + String.join(", ", movement.to()))
            + " | "
            + words(series.points())
            + (movement.parts().isEmpty() ? "" : " | of them " + words(movement.parts()))
            + " | "
            + series.origin().name());
  }

  private static String words(List<Said> points) {
    return points.stream().map(Said::words).collect(Collectors.joining(", "));
  }

  private static String ids(List<Statement> statements) {
    return statements.stream()
        .map(one -> one.claim().id())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String number(Optional<Double> number) {
    return number.map(value -> String.format(Locale.ROOT, "%.0f", value)).orElse("unknown");
  }
}
