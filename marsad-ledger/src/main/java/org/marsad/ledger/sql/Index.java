package org.marsad.ledger.sql;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// The tables that are searched, as a whole: made, and taken away to be made again.
final class Index {
  /// Counts up whenever the same entries would make other rows, or other tables.
  static final int VERSION = 4;

  private static final List<String> TABLES =
      List.of(
          "report",
          "name",
          "alias",
          "place",
          "claim",
          "trace",
          "area",
          "bond",
          "overall",
          "orphan",
          "party",
          "figure",
          "actor_join",
          "place_moved",
          "band",
          "words_vocab",
          "words",
          "place_box",
          "index_version");

  private Index() {}

  /// Whether the tables are there, of this version.
  static boolean current(Handle handle, Dialect dialect) {
    return there(handle, dialect, "index_version")
        && handle
            .createQuery("SELECT max(number) FROM index_version")
            .mapTo(Integer.class)
            .findOne()
            .filter(number -> number == VERSION)
            .isPresent();
  }

  static boolean there(Handle handle, Dialect dialect, String table) {
    return handle.createQuery(dialect.tablesNamed()).bind("name", table).mapTo(Long.class).one()
        > 0;
  }

  /// Makes the tables empty, whatever was there.
  static void make(Handle handle, Dialect dialect) {
    for (var table : TABLES) {
      handle.execute("DROP TABLE IF EXISTS " + table);
    }
    Migrations.run(handle, dialect.indexScript());
    handle.execute("INSERT INTO index_version (number) VALUES (?)", VERSION);
  }
}
