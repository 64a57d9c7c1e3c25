package org.marsad.ledger.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.marsad.ledger.Misfit;
import org.marsad.ledger.sql.Dialect;
import org.marsad.ledger.sql.Pool;
import org.marsad.ledger.sql.Store;

/// A schema of a PostgreSQL database. One writes at a time, others wait; a commit is answered once
/// it is on the server's disk, whatever the server's own setting.
public final class PostgresStore implements Store {
  private final PostgresUrl url;
  private final Pool writers;
  private final Pool readers;
  private final boolean passing;

  /// @param passing whether the schema is dropped when this is closed
  PostgresStore(PostgresUrl url, boolean passing) {
    this.url = url;
    this.passing = passing;
    writers = new Pool(Jdbi.create(() -> writing(url)), e -> PostgresTroubles.of(url, e));
    readers = new Pool(Jdbi.create(() -> reading(url)), e -> PostgresTroubles.of(url, e));
  }

  private static Connection writing(PostgresUrl url) throws SQLException {
    var connection = url.connection();
    try (var statement = connection.createStatement()) {
      statement.execute("SET synchronous_commit = on");
      statement.execute("SET lock_timeout = '10s'");
      statement.execute("SET client_min_messages = warning");
    }
    return connection;
  }

  private static Connection reading(PostgresUrl url) throws SQLException {
    var connection = url.connection();
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    return connection;
  }

  @Override
  public String place() {
    return url.place();
  }

  @Override
  public Dialect dialect() {
    return new PostgresDialect();
  }

  @Override
  public boolean writable() {
    return read(handle ->
        handle
            .createQuery(
                "SELECT NOT pg_is_in_recovery()"
                    + " AND has_schema_privilege(current_schema(), 'CREATE')")
            .mapTo(Boolean.class)
            .one());
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    return readers.in(work);
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    return writers.in(handle -> {
      handle.execute("LOCK TABLE entry IN EXCLUSIVE MODE");
      return work.apply(handle);
    });
  }

  /// Works before there are any tables.
  <T> T prepare(Function<Handle, T> work) {
    return writers.in(work);
  }

  @Override
  public Store scratch() {
    var name = "marsad_check_" + UUID.randomUUID().toString().substring(0, 8);
    return PostgresDatabase.make(new PostgresStore(url.in(name), true));
  }

  @Override
  public boolean isDamage(RuntimeException failure) {
    return PostgresTroubles.isDamage(url, failure);
  }

  /// After a failure PostgreSQL refuses all else in the same transaction.
  @Override
  public void goOn(Handle handle) {
    handle.rollback();
    handle.begin();
  }

  /// Indexes that PostgreSQL itself does not trust.
  @Override
  public List<String> disorder(Handle handle) {
    return handle
        .createQuery(
            "SELECT 'index ' || c.relname || ' is not valid' FROM pg_index i"
                + " JOIN pg_class c ON c.oid = i.indexrelid"
                + " JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname = current_schema() AND NOT (i.indisvalid AND i.indisready)")
        .mapTo(String.class)
        .list();
  }

  String schema() {
    return url.schema();
  }

  /// The files are the server's own.
  @Override
  public List<Misfit> flaws(Store fresh) {
    return List.of();
  }

  @Override
  public void close() {
    readers.close();
    if (passing) {
      writers.in(handle -> handle.execute("DROP SCHEMA " + url.schema() + " CASCADE"));
    }
    writers.close();
  }
}
