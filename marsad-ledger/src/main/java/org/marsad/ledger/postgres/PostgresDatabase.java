package org.marsad.ledger.postgres;

import org.jdbi.v3.core.Handle;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.sql.Migrations;

/// Makes a schema into a ledger, and sees whether one is.
public final class PostgresDatabase {
  private PostgresDatabase() {}

  /// A new schema, or an empty one that is there.
  public static PostgresStore create(PostgresUrl url) {
    var store = new PostgresStore(url, false);
    try {
      if (store.prepare(handle -> tables(handle, url.schema())) > 0) {
        throw new LedgerException(
            Trouble.ALREADY_THERE,
            "there are tables in " + url.place() + " already; name another schema");
      }
      return make(store);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  static PostgresStore make(PostgresStore store) {
    store.prepare(handle -> {
      handle.execute("CREATE SCHEMA IF NOT EXISTS " + store.schema());
      return migrate(handle, 0);
    });
    return store;
  }

  /// A schema that is there, brought up to the newest version of the record's tables.
  public static PostgresStore open(PostgresUrl url) {
    var store = look(url);
    try {
      int version = store.read(handle -> version(store.place(), handle));
      if (version < Migrations.newest()) {
        store.write(handle -> migrate(handle, version(store.place(), handle)));
      }
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    return store;
  }

  /// A schema that is there, as it is.
  public static PostgresStore look(PostgresUrl url) {
    var store = new PostgresStore(url, false);
    try {
      if (store.read(handle -> tables(handle, url.schema())) == 0) {
        throw new LedgerException(
            Trouble.NOT_THERE,
            "there is no ledger "
                + url.place()
                + "; begin one with `marsad init`, or name another");
      }
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
    return store;
  }

  private static long tables(Handle handle, String schema) {
    return handle
        .createQuery("SELECT count(*) FROM pg_tables WHERE schemaname = :schema")
        .bind("schema", schema)
        .mapTo(Long.class)
        .one();
  }

  private static int version(String place, Handle handle) {
    boolean ours =
        handle
                .createQuery(
                    "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema()"
                        + " AND tablename IN ('version', 'entry', 'original')")
                .mapTo(Long.class)
                .one()
            == 3;
    if (!ours) {
      throw new LedgerException(
          Trouble.NOT_A_LEDGER,
          place + " is no ledger of Marsad's; it was left as it is. Name another schema");
    }
    int version =
        handle
            .createQuery("SELECT coalesce(max(number), 0) FROM version")
            .mapTo(Integer.class)
            .one();
    if (version > Migrations.newest()) {
      throw new LedgerException(
          Trouble.NEWER,
          place
              + " was written by a newer Marsad (its tables are of version "
              + version
              + ", this one knows "
              + Migrations.newest()
              + "); use that one");
    }
    return version;
  }

  private static int migrate(Handle handle, int from) {
    Migrations.run(handle, PostgresDatabase.class, from);
    for (int number = from + 1; number <= Migrations.newest(); number++) {
      handle.execute("INSERT INTO version (number, applied) VALUES (?, now())", number);
    }
    return Migrations.newest();
  }
}
