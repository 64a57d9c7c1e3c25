package org.marsad.app.export;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.marsad.app.view.WholeRecord;
import org.marsad.json.ClaimJson;
import org.marsad.ledger.Query;
import org.marsad.ledger.chain.Head;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.record.CodePoints;
import org.marsad.record.Where;
import org.marsad.views.copy.Copies;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Toll;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Incidents;
import org.marsad.views.incident.Join;
import org.marsad.views.origin.Origins;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Claims and incidents as lines of JSON: the first line says what the record is, then every claim
/// as it stands, then every incident with its figures, each figure with the claims it rests on.
public final class RecordLines {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int INCIDENTS_AT_ONCE = 64;

  private final WholeRecord record;
  private final Policy policy;

  public RecordLines(WholeRecord record, Policy policy) {
    this.record = record;
    this.policy = policy;
  }

  /// Writes everything, piece by piece.
  ///
  /// @param ledger the ledger's last entry and its hash, by which anyone can tell which record it
  ///   is
  /// @param asOf the moment that was asked for
  public static void write(
      Chronicle chronicle,
      Policy policy,
      Head ledger,
      Optional<Instant> asOf,
      Consumer<String> lines) {
    var head = NODES.objectNode();
    head.put("record", "marsad");
    head.put("entries", chronicle.upTo());
    head.put("ledgerEntries", ledger.number());
    head.put("ledgerHash", ledger.hash());
    asOf.ifPresentOrElse(at -> head.put("asOf", at.toString()), () -> head.putNull("asOf"));
    head.put("policy", policy.word());
    lines.accept(head + "\n");
    chronicle.eachReports(some -> reports(some, chronicle.copies(some), policy, lines));
    chronicle.each(
        Query.all().limit(INCIDENTS_AT_ONCE),
        told ->
            lines.accept(
                new RecordLines(WholeRecord.of(told), policy).incident(told.incident()) + "\n"));
  }

  /// Each report by itself, so that its claims read the same in whatever company it is read.
  private static void reports(Standing some, Copies copies, Policy policy, Consumer<String> lines) {
    for (var key : some.reports().keySet()) {
      var one = some.among(Set.of(key));
      var origins = Origins.of(one.statements(), copies);
      var itsLines =
          new RecordLines(new WholeRecord(one, copies, origins, new Incidents(List.of())), policy);
      one.statements().forEach(claim -> lines.accept(itsLines.claim(claim) + "\n"));
    }
  }

  private ObjectNode claim(Statement one) {
    var report = one.source().report();
    var node = NODES.objectNode();
    node.put("record", "claim");
    node.put("address", one.key().address());
    node.put("report", one.key().report().hex());
    put(node, "published", report.published().map(Object::toString));
    put(node, "publisher", report.publisher());
    put(node, "url", report.url());
    node.put("origin", record.origins().of(one).name());
    node.put("verdict", one.verdict().name().toLowerCase(Locale.ROOT));
    var decided = node.putArray("decided");
    one.decided().forEach(decided::add);
    node.put("contradicted", one.contradicted());
    node.put("counts", one.counts());
    node.set("claim", ClaimJson.node(one.claim(), new CodePoints(report.text())));
    return node;
  }

  /// One incident with its figures and the claims they rest on.
  public ObjectNode incident(Incident incident) {
    var grading = record.grading(incident);
    var node = NODES.objectNode();
    node.put("record", "incident");
    node.put("id", incident.id());
    node.put("type", incident.type());
    put(node, "day", incident.day().map(Object::toString));
    incident
        .where()
        .ifPresentOrElse(where -> node.set("where", where(where)), () -> node.putNull("where"));
    node.put("grade", grading.grade().word());
    node.put("gradeWhy", grading.why().words());
    node.put("response", grading.response().word());
    node.put("origins", record.origins().of(incident.statements()).size());
    node.put("copies", record.copies(incident.reports()));
    node.set("claims", addresses(incident.statements()));
    node.set("denials", addresses(incident.denials()));
    node.set("mentions", addresses(incident.mentions()));
    var figures = node.putArray("figures");
    record.tolls(incident, policy).forEach(toll -> figures.add(toll(toll)));
    var joins = node.putArray("joins");
    incident.joins().forEach(join -> joins.add(join(join)));
    return node;
  }

  private static ObjectNode where(Where where) {
    var node = NODES.objectNode();
    node.put("name", where.name());
    put(node, "gazetteer", where.gazetteer());
    where.lat().ifPresentOrElse(lat -> node.put("lat", lat), () -> node.putNull("lat"));
    where.lon().ifPresentOrElse(lon -> node.put("lon", lon), () -> node.putNull("lon"));
    put(node, "country", where.country());
    put(node, "admin1", where.admin1());
    node.put("precision", where.precision());
    return node;
  }

  private static ObjectNode toll(Toll toll) {
    var node = NODES.objectNode();
    node.put("measure", toll.quantity().measure());
    node.put("counts", toll.quantity().counts());
    node.put("unit", toll.quantity().unit());
    node.put("part", toll.quantity().part());
    band(node, toll.band());
    node.put("policy", toll.policy().word());
    var inForce = node.putArray("said");
    toll.inForce().forEach(said -> inForce.add(said(said)));
    var replaced = node.putArray("replaced");
    toll.replaced().forEach(said -> replaced.add(said(said)));
    return node;
  }

  private static void band(ObjectNode node, Band band) {
    number(node, "low", band.low());
    number(node, "best", band.best());
    number(node, "high", band.high());
  }

  private static ObjectNode said(Said said) {
    var node = NODES.objectNode();
    node.put("words", said.words());
    node.put("origin", said.origin().name());
    node.put("claim", said.statement().key().address());
    return node;
  }

  private static ObjectNode join(Join join) {
    var node = NODES.objectNode();
    node.put("one", join.one().address());
    node.put("other", join.other().address());
    node.put("score", join.score());
    node.put("byPerson", join.byPerson());
    var why = node.putArray("why");
    join.why().forEach(reason -> why.add(reason.words()));
    return node;
  }

  private static ArrayNode addresses(Iterable<Statement> statements) {
    var array = NODES.arrayNode();
    statements.forEach(one -> array.add(one.key().address()));
    return array;
  }

  private static void number(ObjectNode node, String name, Optional<Double> value) {
    value.ifPresentOrElse(
        v -> {
          if (v == Math.rint(v)) {
            node.put(name, v.longValue());
          } else {
            node.put(name, v);
          }
        },
        () -> node.putNull(name));
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresentOrElse(v -> node.put(name, v), () -> node.putNull(name));
  }
}
