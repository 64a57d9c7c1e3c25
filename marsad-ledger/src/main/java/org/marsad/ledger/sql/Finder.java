package org.marsad.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.Hit;
import org.marsad.ledger.Page;
import org.marsad.ledger.Query;
import org.marsad.ledger.words.Wanted;
import org.marsad.record.CodePoints;
import org.marsad.record.Factuality;
import org.marsad.record.Span;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;

/// Finds claims. One part of a query leads, from what is rarest to what is most common; the others
/// are looked at claim by claim.
final class Finder {
  static final String PARTIES = Part.numbers(Part.AGENT, Part.PATIENT);
  private static final String VOICES = Part.numbers(Part.VOICE, Part.ORIGIN);
  private static final String ORIGINS = Part.numbers(Part.ORIGIN, Part.PUBLISHER);
  private static final String SHOWN =
      "SELECT c.*, r.key AS report_key, r.id AS report_id, r.publisher, r.published,"
          + " p.name AS place_name, n.shown AS origin_name";
  private static final String JOINED =
      " LEFT JOIN place p ON p.id = c.place LEFT JOIN name n ON n.id = c.origin"
          + " JOIN report r ON r.filed = c.filed AND r.from_entry ="
          + " (SELECT max(from_entry) FROM report WHERE filed = c.filed AND from_entry <= c.from_entry)";

  private final Handle handle;
  private final Dialect dialect;
  private final Reports reports;

  Finder(Handle handle, Dialect dialect, Reports reports) {
    this.handle = handle;
    this.dialect = dialect;
    this.reports = reports;
  }

  Page find(Query query) {
    var wanted = Wanted.of(query.words());
    if (wanted.isEmpty() && !query.words().isBlank()) {
      return new Page(List.of(), OptionalLong.empty());
    }
    var clauses = new Clauses().standing(query.asOf());
    var lead = lead(query, wanted, clauses);
    clauses
        .oneOf("c.kind", "kind", query.kinds())
        .oneOf("c.type", "type", query.types())
        .bind("limit", query.limit() + 1);
    query.below().ifPresent(b -> clauses.and("c.id < :below").bind("below", b));
    var sql =
        SHOWN
            + " FROM "
            + lead
            + JOINED
            + " WHERE "
            + clauses.where()
            + " ORDER BY c.id DESC LIMIT :limit";
    var hits = clauses.bound(handle.createQuery(sql)).map((rows, _) -> hit(rows, wanted)).list();
    boolean more = hits.size() > query.limit();
    var page = more ? hits.subList(0, query.limit()) : hits;
    return new Page(page, more ? OptionalLong.of(page.getLast().id()) : OptionalLong.empty());
  }

  /// What the claims are drawn from; all other parts of the query become conditions.
  private String lead(Query query, Wanted wanted, Clauses clauses) {
    var lookup = new Lookup(handle, dialect, query.asOf());
    var leads = new ArrayList<String>();
    if (!wanted.isEmpty()) {
      clauses.bind("words", dialect.wordsAsked(wanted));
      leads.add(dialect.claimsWithWords());
    }
    query.parties().forEach(p -> leads.add(claimsOf(lookup.named(p), PARTIES)));
    query.voices().forEach(v -> leads.add(claimsOf(lookup.named(v), VOICES)));
    query.origin().ifPresent(o -> leads.add(claimsOf(lookup.named(o), ORIGINS)));
    var places = places(query, lookup);
    query.days().ifPresent(clauses::days);
    query.days().ifPresent(clauses::bindDays);
    if (leads.isEmpty() && places.isPresent()) {
      var there = "place IN " + Clauses.numbers(places.get());
      leads.add(
          query.days().isPresent()
              ? Clauses.claimsOfDays(there)
              : "SELECT id FROM claim WHERE " + there);
    } else {
      places.ifPresent(some -> clauses.and("c.place IN " + Clauses.numbers(some)));
    }
    if (leads.isEmpty() && query.days().isPresent()) {
      leads.add(Clauses.claimsOfDays("first_day IS NOT NULL"));
    }
    if (leads.isEmpty()) {
      return "claim c";
    }
    leads.stream().skip(1).forEach(other -> clauses.and("c.id IN (" + other + ")"));
    clauses.and("c.id = lead.id");
    return "(" + leads.getFirst() + ") lead CROSS JOIN claim c";
  }

  static String claimsOf(Set<Long> names, String parts) {
    return "SELECT DISTINCT claim AS id FROM party WHERE name IN "
        + Clauses.numbers(names)
        + " AND part IN "
        + parts;
  }

  private static Optional<Set<Long>> places(Query query, Lookup lookup) {
    var wanted = new ArrayList<Set<Long>>();
    if (!query.places().isEmpty()) {
      wanted.add(lookup.places(query.places()));
    }
    query.country().ifPresent(c -> wanted.add(lookup.placesIn(c, query.admin1())));
    query.box().ifPresent(b -> wanted.add(lookup.placesWithin(b)));
    return wanted.stream()
        .reduce((some, others) -> {
          var both = new TreeSet<>(some);
          both.retainAll(others);
          return both;
        });
  }

  private Hit hit(ResultSet rows, Wanted wanted) throws SQLException {
    var key = key(rows);
    var text = new CodePoints(reports.in(handle).apply(key.report()).text());
    var sentence = text.text(span(rows, "sentence"));
    return new Hit(
        rows.getLong("id"),
        key,
        rows.getLong("from_entry"),
        rows.getString("report_id"),
        Optional.ofNullable(rows.getString("publisher")),
        day(rows, "published"),
        day(rows, "earliest"),
        day(rows, "latest"),
        Optional.ofNullable(rows.getString("place_name")),
        Optional.ofNullable(rows.getString("origin_name")),
        Factuality.of(rows.getString("factuality")),
        rows.getDouble("confidence"),
        sentence,
        wanted.in(sentence));
  }

  /// The key of a claim out of columns of `claim`, and `report_key`.
  static ClaimKey key(ResultSet rows) throws SQLException {
    return new ClaimKey(
        new ReportKey(HexFormat.of().formatHex(rows.getBytes("report_key"))),
        rows.getString("claim"),
        Optional.ofNullable(rows.getString("was_kind")).orElse(rows.getString("kind")),
        Optional.ofNullable(rows.getString("was_type")).orElse(rows.getString("type")),
        span(rows, "span"),
        span(rows, "trigger"));
  }

  private static Span span(ResultSet rows, String name) throws SQLException {
    return new Span(rows.getInt(name + "_start"), rows.getInt(name + "_end"));
  }

  private static Optional<LocalDate> day(ResultSet rows, String column) throws SQLException {
    long day = rows.getLong(column);
    return rows.wasNull() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
  }
}
