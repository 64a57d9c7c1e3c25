package org.marsad.ledger.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;

/// Rows that go into one table, sent many at a time.
final class Rows implements AutoCloseable {
  private static final int AT_A_TIME = 512;

  private final PreparedStatement statement;
  private int waiting;

  Rows(Connection connection, String sql) {
    try {
      statement = connection.prepareStatement(sql);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  void add(Object... values) {
    try {
      for (int n = 0; n < values.length; n++) {
        bind(n + 1, values[n]);
      }
      statement.addBatch();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
    if (++waiting >= AT_A_TIME) {
      send();
    }
  }

  private void bind(int at, Object value) throws SQLException {
    switch (value) {
      case Optional<?> maybe when maybe.isEmpty() -> statement.setNull(at, Types.NULL);
      case Optional<?> maybe -> bind(at, maybe.orElseThrow());
      case String text -> statement.setString(at, text);
      case Long number -> statement.setLong(at, number);
      case Integer number -> statement.setLong(at, number);
      case Boolean flag -> statement.setLong(at, flag ? 1 : 0);
      case Double number -> statement.setDouble(at, number);
      case byte[] bytes -> statement.setBytes(at, bytes);
      default -> throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  void send() {
    if (waiting > 0) {
      try {
        statement.executeBatch();
      } catch (SQLException e) {
        throw new SqlFailure(e);
      }
      waiting = 0;
    }
  }

  @Override
  public void close() {
    try {
      statement.close();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }
}
