package org.marsad.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
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

/// Finds claims. One part of a query leads: its words, or else its names, or else its places and
/// days. The others are looked at claim by claim.
final class Finder {
  static final int PARTIES = Part.AGENT.or(Part.PATIENT);
  static final int VOICES = Part.VOICE.or(Part.ORIGIN);
  static final int ORIGINS = Part.ORIGIN.or(Part.PUBLISHER);
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
    var clauses = new Clauses().bind("limit", query.limit() + 1);
    var leads = leads(query, wanted, clauses);
    clauses.oneOf("c.kind", "kind", query.kinds()).oneOf("c.type", "type", query.types());
    conditions(query, clauses);
    var hits = new TreeMap<Long, Hit>(Comparator.reverseOrder());
    for (var lead : leads) {
      hits(lead, clauses, query, wanted).forEach(hit -> hits.put(hit.id(), hit));
    }
    boolean more = hits.size() > query.limit();
    var page = hits.values().stream().limit(query.limit()).toList();
    return new Page(page, more ? OptionalLong.of(page.getLast().id()) : OptionalLong.empty());
  }

  /// What has no index of its own.
  private void conditions(Query query, Clauses clauses) {
    if (!query.reports().isEmpty()) {
      clauses.and("c.filed IN " + Clauses.numbers(filed(query)));
    }
    query.since().ifPresent(entry -> clauses.bind("since", entry).and("c.from_entry > :since"));
    if (query.undecided()) {
      clauses.and("c.decided = 0");
    }
  }

  private Collection<Long> filed(Query query) {
    return new Opening(handle, reports).filed(query.reports()).values();
  }

  private List<Hit> hits(String lead, Clauses clauses, Query query, Wanted wanted) {
    var below = query.below().isPresent() ? " AND lead.id < :below" : "";
    query.below().ifPresent(b -> clauses.bind("below", b));
    // Names and reports are looked up for the claims of the page alone.
    var page =
        "SELECT lead.id FROM ("
            + lead
            + ") lead CROSS JOIN claim c WHERE c.id = lead.id"
            + below
            + clauses.standing(query.asOf())
            + clauses.where()
            + " ORDER BY lead.id DESC LIMIT :limit";
    var sql =
        SHOWN
            + " FROM ("
            + page
            + ") page CROSS JOIN claim c"
            + JOINED
            + " WHERE c.id = page.id ORDER BY page.id DESC";
    return clauses.bound(handle.createQuery(sql)).map((rows, _) -> hit(rows, wanted)).list();
  }

  /// What the claims are drawn from, the greatest number first where that costs nothing; all other
  /// parts of the query become conditions. Of several, each is drawn from by itself.
  private List<String> leads(Query query, Wanted wanted, Clauses clauses) {
    var lookup = new Lookup(handle, dialect, query.asOf());
    var leads = new ArrayList<List<String>>();
    query.days().ifPresent(clauses::bindDays);
    if (!wanted.isEmpty()) {
      clauses.bind("words", dialect.wordsAsked(wanted));
      leads.add(List.of(dialect.claimsWithWords()));
    }
    var days = query.days().isPresent() ? Clauses.OF_DAYS : "";
    query.parties().forEach(p -> leads.add(claimsOf(lookup.named(p), PARTIES, days)));
    query.voices().forEach(v -> leads.add(claimsOf(lookup.named(v), VOICES, days)));
    query.origin().ifPresent(o -> leads.add(claimsOf(lookup.named(o), ORIGINS, days)));
    var places = places(query, lookup);
    if (!leads.isEmpty()) {
      places.ifPresent(some -> clauses.and("c.place IN " + Clauses.numbers(some)));
      query.days().ifPresent(clauses::days);
    } else if (!query.reports().isEmpty()) {
      leads.add(List.of("SELECT id FROM claim WHERE filed IN " + Clauses.numbers(filed(query))));
      places.ifPresent(some -> clauses.and("c.place IN " + Clauses.numbers(some)));
      query.days().ifPresent(clauses::days);
    } else if (places.isPresent()) {
      leads.add(List.of(claimsAt(places.get(), query)));
    } else if (query.days().isPresent()) {
      leads.add(List.of(Clauses.claimsOfDays("first_day IS NOT NULL")));
    } else {
      leads.add(List.of("SELECT id FROM claim"));
    }
    leads.stream()
        .skip(1)
        .map(some -> String.join(" UNION ", some))
        .forEach(other -> clauses.and("c.id IN (" + other + ")"));
    return leads.getFirst();
  }

  /// Where nothing else is asked, the index alone tells which claims come first.
  private static String claimsAt(Set<Long> places, Query query) {
    var there = "place IN " + Clauses.numbers(places);
    if (query.days().isPresent()) {
      return Clauses.claimsOfDays(there);
    }
    var all = "SELECT id FROM claim WHERE " + there;
    boolean alone =
        query.asOf().isEmpty()
            && query.types().isEmpty()
            && query.kinds().isEmpty()
            && query.since().isEmpty()
            && !query.undecided();
    var below = query.below().isPresent() ? " AND id < :below" : "";
    return alone
        ? all + " AND until_entry IS NULL" + below + " ORDER BY id DESC LIMIT :limit"
        : all;
  }

  /// Claims in which somebody has one of some parts, name by name.
  static List<String> claimsOf(Set<Long> names, int parts, String condition) {
    return names.isEmpty()
        ? List.of("SELECT claim AS id FROM party WHERE name IS NULL")
        : names.stream()
            .map(name ->
                "SELECT claim AS id FROM party WHERE name = "
                    + name
                    + " AND parts & "
                    + parts
                    + " <> 0"
                    + condition)
            .toList();
  }

  static Optional<Set<Long>> places(Query query, Lookup lookup) {
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
