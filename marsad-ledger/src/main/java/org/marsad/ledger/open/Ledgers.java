package org.marsad.ledger.open;

import java.nio.file.Path;
import java.time.Clock;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.sql.SqlLedger;
import org.marsad.ledger.sqlite.SqliteFile;

/// Creates and opens ledgers. Nothing is made where something is only to be opened.
///
/// A place is a file, or `postgres://user:password@host:port/database?schema=marsad`.
public final class Ledgers {
  private Ledgers() {}

  /// A new ledger, where there is none.
  ///
  /// @param clock tells when entries are written down
  /// @throws org.marsad.ledger.LedgerException where something is there already
  public static Ledger create(String place, Clock clock) {
    return new SqlLedger(SqliteFile.create(Path.of(place)), clock);
  }

  /// One that is there. An older one is brought up to date first, in one transaction: no entry
  /// changes, nor who may read it.
  ///
  /// @throws org.marsad.ledger.LedgerException where there is none, or what is there is no ledger,
  ///     or a newer Marsad wrote it
  public static Ledger open(String place, Clock clock) {
    return new SqlLedger(SqliteFile.open(Path.of(place)), clock);
  }
}
