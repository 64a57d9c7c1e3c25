package org.marsad.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.marsad.json.EntryJson;
import org.marsad.ledger.chain.Link;
import org.marsad.ledger.chain.Link.StoredText;
import org.marsad.record.Report;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.ReportKey;

/// An entry as the bytes that are stored of it.
final class Row {
  static final String COLUMNS = "number, at, who, why, kind, report, hash, sums, body";

  private final Link link;
  private final Optional<byte[]> report;
  private final byte[] hash;
  private final byte[] sums;

  private Row(Link link, Optional<byte[]> report, byte[] hash, byte[] sums) {
    this.link = link;
    this.report = report;
    this.hash = hash;
    this.sums = sums;
  }

  static Row of(ResultSet rows, StatementContext context) throws SQLException {
    var link =
        new Link(
            rows.getLong("number"),
            rows.getLong("at"),
            text(rows, "who"),
            maybe(rows.getBytes("why")).map(StoredText::of),
            text(rows, "kind"),
            text(rows, "body"));
    return new Row(link, maybe(rows.getBytes("report")), bytes(rows, "hash"), bytes(rows, "sums"));
  }

  private static StoredText text(ResultSet rows, String column) throws SQLException {
    return StoredText.of(bytes(rows, column));
  }

  private static byte[] bytes(ResultSet rows, String column) throws SQLException {
    return maybe(rows.getBytes(column)).orElseGet(() -> new byte[0]);
  }

  private static <T> Optional<T> maybe(@Nullable T value) {
    return Optional.ofNullable(value);
  }

  Link link() {
    return link;
  }

  /// The key of the report that it is about.
  Optional<byte[]> report() {
    return report;
  }

  byte[] hash() {
    return hash;
  }

  byte[] sums() {
    return sums;
  }

  /// What was written.
  Entry entry(Function<ReportKey, Report> reports) {
    return new Entry(
        link.number(),
        Instant.ofEpochMilli(link.at()),
        link.who().text(),
        link.why().map(StoredText::text),
        EntryJson.read(link.kind().text(), link.body().text(), reports));
  }
}
