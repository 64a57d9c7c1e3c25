package org.marsad.ledger.open;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.Misfit;
import org.marsad.ledger.Verdict;
import org.marsad.ledger.chain.Seal;
import org.marsad.ledger.postgres.PostgresDatabase;
import org.marsad.ledger.postgres.PostgresUrl;
import org.marsad.ledger.sql.SqlLedger;
import org.marsad.ledger.sql.Store;
import org.marsad.ledger.sqlite.SqliteFile;

/// Creates and opens ledgers. Nothing is made where something is only to be opened.
///
/// A place is a file, or `postgres://user:password@host:port/database?schema=marsad`.
public final class Ledgers {
  private Ledgers() {}

  /// A new ledger, where there is none.
  ///
  /// @param clock tells when entries are written down
  /// @throws LedgerException where something is there already
  public static Ledger create(String place, Clock clock) {
    return new SqlLedger(
        PostgresUrl.is(place)
            ? PostgresDatabase.create(PostgresUrl.of(place))
            : SqliteFile.create(Path.of(place)),
        clock);
  }

  /// One that is there. An older one is brought up to date first, in one transaction: no entry
  /// changes, nor who may read it.
  ///
  /// @throws LedgerException where there is none, or what is there is no ledger, or a newer Marsad
  ///   wrote it
  public static Ledger open(String place, Clock clock) {
    return new SqlLedger(
        PostgresUrl.is(place)
            ? PostgresDatabase.open(PostgresUrl.of(place))
            : SqliteFile.open(Path.of(place)),
        clock);
  }

  /// Verifies one as it is, without bringing it up to date. What keeps it from being read at all is
  /// part of the verdict.
  ///
  /// @param seal the head that somebody signed before, whose signature was checked
  /// @throws LedgerException only where there is none, it never was a ledger, a newer Marsad wrote
  ///   it, or something kept it from being read that says nothing of the ledger itself: its server
  ///   went away, or lets this user not read
  public static Verdict verify(String place, Optional<Seal> seal) {
    try (var store = look(place)) {
      return SqlLedger.verify(store, seal);
    }
  }

  /// Verifies one, brought up to date first where it can be opened.
  ///
  /// @throws LedgerException where there is none, it never was a ledger, a newer Marsad wrote it,
  ///   or its server cannot be reached
  public static Verdict prove(String place, Clock clock, Optional<Seal> seal) {
    try (var ledger = open(place, clock)) {
      return seal.map(ledger::verify).orElseGet(ledger::verify);
    } catch (LedgerException e) {
      return switch (e.trouble()) {
        case DAMAGED, NOT_A_LEDGER, OTHER -> verify(place, seal);
        case NEWER -> unlessNewer(verify(place, seal), e);
        case NOT_THERE, ALREADY_THERE, OLDER, LOCKED, READ_ONLY, FULL, UNREACHABLE, UNFIT ->
            throw e;
      };
    }
  }

  /// A newer Marsad has other tables; where only the number of the version is greater, that number
  /// was changed.
  private static Verdict unlessNewer(Verdict verdict, LedgerException newer) {
    boolean others =
        verdict.misfits().stream()
            .anyMatch(one -> one instanceof Misfit.OfIndex of && of.table().endsWith("schema"));
    if (others || verdict.sound()) {
      throw newer;
    }
    return verdict;
  }

  private static Store look(String place) {
    return PostgresUrl.is(place)
        ? PostgresDatabase.look(PostgresUrl.of(place))
        : SqliteFile.toVerify(Path.of(place));
  }
}
