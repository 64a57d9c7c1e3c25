package org.marsad.ledger.sql;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.chain.Head;
import org.marsad.record.entry.ReportKey;

/// The table of entries, read.
final class Entries {
  private static final HexFormat HEX = HexFormat.of();

  private final Handle handle;

  Entries(Handle handle) {
    this.handle = handle;
  }

  Head head() {
    return handle
        .createQuery("SELECT number, at, hash FROM entry ORDER BY number DESC LIMIT 1")
        .map((rows, _) ->
            new Head(
                rows.getLong(1),
                Instant.ofEpochMilli(rows.getLong(2)),
                HEX.formatHex(rows.getBytes(3))))
        .findOne()
        .orElse(Head.NONE);
  }

  Optional<Row> row(long number) {
    return handle
        .createQuery("SELECT " + Row.COLUMNS + " FROM entry WHERE number = :number")
        .bind("number", number)
        .map(Row::of)
        .findOne();
  }

  /// Some rows in order, from a number to another, both included.
  List<Row> rows(long from, long to) {
    return handle
        .createQuery(
            "SELECT "
                + Row.COLUMNS
                + " FROM entry WHERE number BETWEEN :from AND :to ORDER BY number")
        .bind("from", from)
        .bind("to", to)
        .map(Row::of)
        .list();
  }

  /// The first rows after a number that are neither filed nor coded.
  List<Row> decisions(long after, long upTo, int limit) {
    return handle
        .createQuery(
            "SELECT "
                + Row.COLUMNS
                + " FROM entry WHERE kind NOT IN ('filed', 'coded')"
                + " AND number > :after AND number <= :upTo ORDER BY number LIMIT :limit")
        .bind("after", after)
        .bind("upTo", upTo)
        .bind("limit", limit)
        .map(Row::of)
        .list();
  }

  /// The reports of the entries after one, up to another.
  Set<ReportKey> named(long after, long upTo) {
    return handle
        .createQuery(
            "SELECT DISTINCT report FROM entry"
                + " WHERE number > :after AND number <= :upTo AND report IS NOT NULL")
        .bind("after", after)
        .bind("upTo", upTo)
        .map((rows, _) -> new ReportKey(HEX.formatHex(rows.getBytes(1))))
        .set();
  }

  /// The last rows before a number that are neither filed nor coded, the last of them first.
  List<Row> decisionsBefore(long number, int limit) {
    return handle
        .createQuery(
            "SELECT "
                + Row.COLUMNS
                + " FROM entry WHERE kind NOT IN ('filed', 'coded')"
                + " AND number < :number ORDER BY number DESC LIMIT :limit")
        .bind("number", number)
        .bind("limit", limit)
        .map(Row::of)
        .list();
  }

  /// Those by which people decided something for the whole record, that hold after an entry.
  List<Row> overall(long upTo) {
    return handle
        .createQuery(
            "SELECT "
                + Row.COLUMNS
                + " FROM entry WHERE number IN (SELECT entry FROM overall WHERE from_entry <= :upTo"
                + " AND (until_entry IS NULL OR until_entry > :upTo)) ORDER BY number")
        .bind("upTo", upTo)
        .map(Row::of)
        .list();
  }

  /// Decisions whose claims the last codings did not make, after an entry.
  List<Row> orphans(long upTo) {
    return handle
        .createQuery(
            "SELECT "
                + Row.COLUMNS
                + " FROM entry WHERE number IN (SELECT entry FROM orphan WHERE from_entry <= :upTo"
                + " AND (until_entry IS NULL OR until_entry > :upTo)) ORDER BY number")
        .bind("upTo", upTo)
        .map(Row::of)
        .list();
  }

  List<Row> about(ReportKey report, long upTo) {
    return handle
        .createQuery(
            "SELECT "
                + Row.COLUMNS
                + " FROM entry WHERE report = :report AND number <= :upTo"
                + " ORDER BY number")
        .bind("report", HEX.parseHex(report.hex()))
        .bind("upTo", upTo)
        .map(Row::of)
        .list();
  }

  /// What was taken back between two entries, both left out.
  List<Row> undoings(long after, long before) {
    return handle
        .createQuery(
            "SELECT "
                + Row.COLUMNS
                + " FROM entry WHERE kind NOT IN ('filed', 'coded')"
                + " AND kind = 'undone' AND number > :after AND number < :before ORDER BY number")
        .bind("after", after)
        .bind("before", before)
        .map(Row::of)
        .list();
  }

  Optional<Long> filed(ReportKey report) {
    return handle
        .createQuery("SELECT number FROM entry WHERE report = :report AND kind = 'filed'")
        .bind("report", HEX.parseHex(report.hex()))
        .mapTo(Long.class)
        .findOne();
  }

  Optional<Row> filing(ReportKey report) {
    return handle
        .createQuery(
            "SELECT " + Row.COLUMNS + " FROM entry WHERE report = :report AND kind = 'filed'")
        .bind("report", HEX.parseHex(report.hex()))
        .map(Row::of)
        .findOne();
  }

  /// Keys between two, both included; two at most.
  List<ReportKey> keys(byte[] from, byte[] to) {
    return handle
        .createQuery(
            "SELECT report FROM entry WHERE report BETWEEN :from AND :to AND kind = 'filed' LIMIT 2")
        .bind("from", from)
        .bind("to", to)
        .map((rows, _) -> new ReportKey(HEX.formatHex(rows.getBytes(1))))
        .list();
  }

  Instant at(long number) {
    return Instant.ofEpochMilli(
        handle
            .createQuery("SELECT at FROM entry WHERE number = :number")
            .bind("number", number)
            .mapTo(Long.class)
            .one());
  }
}
