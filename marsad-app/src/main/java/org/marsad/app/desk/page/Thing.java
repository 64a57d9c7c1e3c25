package org.marsad.app.desk.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marsad.app.desk.shelf.Shelf;
import org.marsad.ledger.survey.Hanging;
import org.marsad.ledger.survey.Ref;
import org.marsad.ledger.survey.Survey;
import org.marsad.views.standing.Statement;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A voice, an actor or a place, with all that hangs on it.
///
/// @param kind `voice`, `actor` or `place`
/// @param facts what is known of it: a phrase of the desk and what it is
/// @param all how many claims there are, of which the last ones are shown
public record Thing(
    String kind,
    String id,
    String name,
    List<Fact> facts,
    List<Control> control,
    List<Incidents.Row> incidents,
    List<IncidentView.Line> claims,
    int all) {
  /// @param label a key of the desk's phrases
  public record Fact(String label, String value) {}

  /// Who holds a place since when, by whose word.
  public record Control(
      String party, String place, String since, String until, String hold, List<String> claims) {}

  private static final int CLAIMS = 40;
  private static final int INCIDENTS = 100;

  public Thing {
    facts = List.copyOf(facts);
    control = List.copyOf(control);
    incidents = List.copyOf(incidents);
    claims = List.copyOf(claims);
  }

  static Thing of(
      String kind,
      String id,
      String name,
      List<Fact> facts,
      List<Control> control,
      Hanging claims,
      Survey survey,
      Shelf shelf,
      Wording wording) {
    var last = claims.last(CLAIMS);
    var opened =
        shelf.reports(
            last.stream().map(claim -> claim.ref().report()).distinct().toList(), survey.upTo());
    var statements = new HashMap<Ref, Statement>();
    opened.standing().statements().forEach(one -> statements.put(Ref.of(one.key()), one));
    return new Thing(
        kind,
        id,
        name,
        facts,
        control,
        claims.incidents(INCIDENTS).stream().map(one -> Incidents.row(one, wording)).toList(),
        last.stream()
            .flatMap(claim -> Optional.ofNullable(statements.get(claim.ref())).stream())
            .map(one -> IncidentView.line(one, opened))
            .toList(),
        claims.size());
  }

  ObjectNode json() {
    var node = JsonNodeFactory.instance.objectNode();
    node.put("kind", kind);
    node.put("id", id);
    node.put("name", name);
    var known = node.putObject("facts");
    facts.forEach(fact -> known.put(fact.label(), fact.value()));
    var lines = node.putArray("control");
    control.forEach(line ->
        lines
            .addObject()
            .put("party", line.party())
            .put("place", line.place())
            .put("since", line.since())
            .put("until", line.until())
            .put("hold", line.hold().toLowerCase(Locale.ROOT)));
    var happened = node.putArray("incidents");
    incidents.forEach(row -> happened.add(row.id()));
    node.put("all", all);
    var said = node.putArray("claims");
    claims.forEach(line -> said.add(line.address()));
    return node;
  }
}
