package org.marsad.bench.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Copies a ledger's rows in plain batches into tables that have no index and no order, as the
/// least that any store of theirs would cost.
final class BareRows {
  private static final List<String> TABLES =
      List.of("entry", "original", "report", "claim", "trace", "party", "figure", "band");
  private static final int ROWS_A_COMMIT = 2_000;

  private final Connection from;
  private final Connection to;

  BareRows(Connection from, Connection to) {
    this.from = from;
    this.to = to;
  }

  /// Seconds that the inserts and commits took, without the reading.
  double copied() throws SQLException {
    try (var settings = to.createStatement()) {
      if (to.getMetaData().getURL().startsWith("jdbc:sqlite")) {
        settings.execute("PRAGMA journal_mode = WAL");
        settings.execute("PRAGMA synchronous = FULL");
      }
    }
    from.setAutoCommit(false);
    to.setAutoCommit(false);
    long nanos = 0;
    for (var table : TABLES) {
      nanos += copied(table);
    }
    return nanos / 1e9;
  }

  private long copied(String table) throws SQLException {
    try (var reading =
        from.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
      reading.setFetchSize(ROWS_A_COMMIT);
      try (var rows = reading.executeQuery("SELECT * FROM " + table)) {
        make(table, rows);
        return copied(table, rows);
      }
    }
  }

  private void make(String table, ResultSet rows) throws SQLException {
    var columns = new StringBuilder();
    for (int n = 1; n <= rows.getMetaData().getColumnCount(); n++) {
      columns.append(n > 1 ? ", " : "").append(rows.getMetaData().getColumnName(n)).append(' ');
      columns.append(rows.getMetaData().getColumnTypeName(n));
    }
    try (Statement making = to.createStatement()) {
      making.execute("CREATE TABLE bare_" + table + " (" + columns + ")");
    }
    to.commit();
  }

  private long copied(String table, ResultSet rows) throws SQLException {
    int columns = rows.getMetaData().getColumnCount();
    var sql = "INSERT INTO bare_" + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")";
    long nanos = 0;
    try (var insert = to.prepareStatement(sql)) {
      int waiting = 0;
      while (rows.next()) {
        for (int n = 1; n <= columns; n++) {
          insert.setObject(n, rows.getObject(n));
        }
        insert.addBatch();
        if (++waiting % ROWS_A_COMMIT == 0) {
          nanos += sent(insert);
        }
      }
      return nanos + sent(insert);
    }
  }

  private long sent(PreparedStatement insert) throws SQLException {
    long start = System.nanoTime();
    insert.executeBatch();
    to.commit();
    return System.nanoTime() - start;
  }
}
