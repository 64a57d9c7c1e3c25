package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.standing.Standing;

/// Opens some reports: all that was said and decided of them.
final class Opening {
  private static final int AT_ONCE = 200;
  private static final HexFormat HEX = HexFormat.of();

  private final Handle handle;
  private final Entries entries;
  private final Reports reports;

  Opening(Handle handle, Reports reports) {
    this.handle = handle;
    this.reports = reports;
    entries = new Entries(handle);
  }

  /// How some reports stand, with what people decided for the whole record.
  Standing standing(Collection<ReportKey> keys, long upTo) {
    var all = new TreeMap<Long, Row>();
    about(keys, upTo).forEach(row -> all.put(row.link().number(), row));
    var wanted = Set.copyOf(keys);
    var bonds = Bonds.of(handle, filed(keys).values(), upTo);
    if (!bonds.isEmpty()) {
      var others = new TreeSet<>(keysOf(bonds));
      others.removeAll(wanted);
      about(others, upTo).forEach(row -> all.put(row.link().number(), row));
      rows(bonds).forEach(row -> all.put(row.link().number(), row));
    }
    entries.overall(upTo).forEach(row -> all.put(row.link().number(), row));
    var texts = reports.in(handle);
    var read = new ArrayList<Entry>();
    for (var row : all.values()) {
      var entry = row.entry(texts);
      if (entry.matter() instanceof Matter.Filed(var key, var report, _)) {
        // What is coded of it comes later, and finds the text at hand.
        reports.keep(key, report);
      }
      read.add(entry);
    }
    return Standing.of(read).among(wanted);
  }

  /// Where people tied claims of some reports to others, of these reports or elsewhere: all of
  /// them, and those tied to these in turn.
  Set<ReportKey> tied(Collection<ReportKey> keys, long upTo) {
    var filed = filed(keys).values();
    var all =
        Bonds.of(handle, filed, upTo).isEmpty()
            ? new TreeSet<Long>()
            : new TreeSet<>(Bonds.tied(handle, filed, upTo));
    return all.isEmpty()
        ? Set.of()
        : handle
            .createQuery("SELECT report FROM entry WHERE number IN " + Clauses.numbers(all))
            .map((rows, _) -> new ReportKey(HEX.formatHex(rows.getBytes(1))))
            .set();
  }

  /// Number of the entry that filed each, where there is one.
  Map<ReportKey, Long> filed(Collection<ReportKey> keys) {
    var filed = new HashMap<ReportKey, Long>();
    for (var some : chunks(keys)) {
      handle
          .createQuery(
              "SELECT report, number FROM entry WHERE report IN (<keys>) AND kind = 'filed'")
          .bindList("keys", some)
          .map((rows, _) ->
              Map.entry(new ReportKey(HEX.formatHex(rows.getBytes(1))), rows.getLong(2)))
          .forEach(one -> filed.put(one.getKey(), one.getValue()));
    }
    return filed;
  }

  /// What people decided about some reports, in the order of the entries.
  List<Row> decisions(Collection<ReportKey> keys, long upTo) {
    return about(keys, upTo, " AND kind NOT IN ('filed', 'coded')").stream()
        .sorted(Comparator.comparingLong(row -> row.link().number()))
        .toList();
  }

  private List<Row> about(Collection<ReportKey> keys, long upTo) {
    return about(keys, upTo, "");
  }

  private List<Row> about(Collection<ReportKey> keys, long upTo, String condition) {
    var rows = new ArrayList<Row>();
    for (var some : chunks(keys)) {
      rows.addAll(
          handle
              .createQuery(
                  "SELECT "
                      + Row.COLUMNS
                      + " FROM entry WHERE report IN (<keys>) AND number <= :upTo"
                      + condition)
              .bindList("keys", some)
              .bind("upTo", upTo)
              .map(Row::of)
              .list());
    }
    return rows;
  }

  private static List<List<byte[]>> chunks(Collection<ReportKey> keys) {
    var all = keys.stream().distinct().map(key -> HEX.parseHex(key.hex())).toList();
    var chunks = new ArrayList<List<byte[]>>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      chunks.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return chunks;
  }

  private List<Row> rows(Collection<Long> numbers) {
    return handle
        .createQuery(
            "SELECT " + Row.COLUMNS + " FROM entry WHERE number IN " + Clauses.numbers(numbers))
        .map(Row::of)
        .list();
  }

  /// Those about which the entries that join and part are: of both claims, by their bonds.
  private Set<ReportKey> keysOf(Set<Long> bonds) {
    return handle
        .createQuery(
            "SELECT DISTINCT e.report FROM bond b JOIN entry e ON e.number = b.filed"
                + " WHERE b.entry IN "
                + Clauses.numbers(bonds))
        .map((rows, _) -> new ReportKey(HEX.formatHex(rows.getBytes(1))))
        .collect(Collectors.toSet());
  }
}
