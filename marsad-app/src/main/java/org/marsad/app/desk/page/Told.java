package org.marsad.app.desk.page;

import java.util.List;
import java.util.Optional;
import org.marsad.app.desk.choice.Dossier;
import org.marsad.app.view.WholeRecord;
import org.marsad.record.Where;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Policy;
import org.marsad.views.origin.Origin;

/// One incident in a list beside a map or a chart: with its numbers as ranges and with whose word
/// it is.
///
/// @param figures of people and things, parts left out
/// @param voices the origins, those of most reports first
public record Told(
    String id,
    String type,
    Optional<String> day,
    Optional<String> place,
    Optional<String> country,
    int precision,
    String grade,
    List<Sum> figures,
    List<String> voices,
    long copies) {
  private static final int FIGURES = 4;
  private static final int VOICES = 4;

  /// `killed, children`: `12 (9 to 16)`
  public record Sum(String name, String words, String measure, String counts, Band band) {}

  public Told {
    figures = List.copyOf(figures);
    voices = List.copyOf(voices);
  }

  /// The steps of its address.
  public Object[] steps() {
    return id.split("/");
  }

  static Told of(WholeRecord record, Dossier dossier, Policy policy, Wording wording) {
    var incident = dossier.incident();
    return new Told(
        incident.id(),
        dossier.type(),
        dossier.day().map(Object::toString),
        dossier.where().map(Where::name).map(Shown::line),
        dossier.country(),
        dossier.where().map(Where::precision).orElse(7),
        dossier.grade().word(),
        record.tolls(incident, policy).stream()
            .filter(toll -> !toll.quantity().part())
            .limit(FIGURES)
            .map(toll ->
                new Sum(
                    wording.quantity(toll.quantity()),
                    wording.band(toll.band()),
                    toll.quantity().measure(),
                    toll.quantity().counts(),
                    toll.band()))
            .toList(),
        record.origins().of(incident.statements()).stream()
            .map(Origin::name)
            .map(Shown::line)
            .limit(VOICES)
            .toList(),
        record.copies(incident.reports()));
  }
}
