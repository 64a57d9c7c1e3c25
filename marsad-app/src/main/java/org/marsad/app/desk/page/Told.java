package org.marsad.app.desk.page;

import java.util.List;
import java.util.Optional;
import org.marsad.ledger.survey.Gist;
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

  /// @param policy one that asks for no names
  static Told of(Gist incident, Policy policy, Wording wording) {
    return new Told(
        incident.id(),
        incident.type(),
        incident.day().map(Object::toString),
        incident.where().map(Where::name).map(Shown::line),
        incident.country(),
        incident.where().map(Where::precision).orElse(7),
        incident.grade().word(),
        incident.sums().stream()
            .flatMap(sum -> sum.under(policy).stream())
            .filter(each -> !each.quantity().part())
            .limit(FIGURES)
            .map(each ->
                new Sum(
                    wording.quantity(each.quantity()),
                    wording.band(each.band()),
                    each.quantity().measure(),
                    each.quantity().counts(),
                    each.band()))
            .toList(),
        incident.origins().stream().map(Origin::name).map(Shown::line).limit(VOICES).toList(),
        incident.copied());
  }
}
