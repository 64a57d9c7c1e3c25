package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.Block;
import org.marsad.ledger.StandingClaim;
import org.marsad.record.Span;
import org.marsad.record.entry.ReportKey;

/// Gives claims as a whole, out of the reports that hold them.
final class Blocks {
  private final Handle handle;
  private final Dialect dialect;
  private final Reports reports;

  Blocks(Handle handle, Dialect dialect, Reports reports) {
    this.handle = handle;
    this.dialect = dialect;
    this.reports = reports;
  }

  /// A claim as its row names it within its report.
  private record Named(String id, Span span) {}

  private record Found(ReportKey report, Named claim) {}

  List<StandingClaim> claims(Block block) {
    var found = new TreeMap<Long, Found>();
    var clauses = new Clauses();
    var lead = lead(block, clauses);
    clauses
        .bound(
            handle.createQuery(
                "SELECT c.id, c.claim, c.span_start, c.span_end, e.report FROM ("
                    + lead
                    + ") lead CROSS JOIN claim c JOIN entry e ON e.number = c.filed"
                    + " WHERE c.id = lead.id"
                    + clauses.standing(block.asOf())
                    + clauses.where()))
        .map((rows, _) ->
            Map.entry(
                rows.getLong(1),
                new Found(
                    new ReportKey(HexFormat.of().formatHex(rows.getBytes(5))),
                    new Named(rows.getString(2), new Span(rows.getInt(3), rows.getInt(4))))))
        .forEach(one -> found.put(one.getKey(), one.getValue()));
    return claims(found, block.asOf().orElse(Long.MAX_VALUE));
  }

  private String lead(Block block, Clauses clauses) {
    var lookup = new Lookup(handle, dialect, block.asOf());
    var leads = new ArrayList<String>();
    block
        .country()
        .map(c -> "place IN " + Clauses.numbers(lookup.placesIn(c, block.admin1())))
        .or(() -> block.days().map(_ -> "first_day IS NOT NULL"))
        .ifPresent(condition ->
            leads.add(
                block.days().isPresent()
                    ? Clauses.claimsOfDays(condition)
                    : "SELECT id FROM claim WHERE " + condition));
    block.days().ifPresent(clauses::bindDays);
    if (!block.parties().isEmpty()) {
      var names = new TreeSet<Long>();
      block.parties().forEach(p -> names.addAll(lookup.named(p)));
      leads.add(String.join(" UNION ", Finder.claimsOf(names, Finder.PARTIES, "")));
    }
    if (!block.reports().isEmpty()) {
      leads.add("SELECT id FROM claim WHERE filed IN " + Clauses.numbers(filed(block.reports())));
    }
    leads.stream().skip(1).forEach(other -> clauses.and("c.id IN (" + other + ")"));
    return leads.getFirst();
  }

  private Set<Long> filed(List<ReportKey> keys) {
    var entries = new Entries(handle);
    var numbers = new TreeSet<Long>();
    keys.forEach(key -> entries.filed(key).ifPresent(numbers::add));
    return numbers;
  }

  /// In the order in which they were found, with one look at each report.
  private List<StandingClaim> claims(Map<Long, Found> found, long upTo) {
    var history = new StoredHistory(handle, reports);
    var standing = new TreeMap<ReportKey, Map<Named, StandingClaim>>();
    var claims = new ArrayList<StandingClaim>();
    for (var one : found.values()) {
      var ofReport =
          standing.computeIfAbsent(
              one.report(), key -> named(Standing.of(key, history.about(key, upTo)).claims()));
      var claim = ofReport.get(one.claim());
      if (claim != null) {
        claims.add(claim);
      }
    }
    return claims;
  }

  private static Map<Named, StandingClaim> named(List<StandingClaim> claims) {
    var named = new HashMap<Named, StandingClaim>();
    claims.forEach(claim -> named.put(new Named(claim.key().id(), claim.key().span()), claim));
    return named;
  }
}
