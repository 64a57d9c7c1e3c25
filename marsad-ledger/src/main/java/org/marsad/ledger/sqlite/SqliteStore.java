package org.marsad.ledger.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.Misfit;
import org.marsad.ledger.pages.FileCheck;
import org.marsad.ledger.sql.Dialect;
import org.marsad.ledger.sql.Pool;
import org.marsad.ledger.sql.Store;

/// One SQLite file: one connection writes, others read. It is kept in write-ahead mode with full
/// synchronisation: a transaction that was committed is on the disk.
public final class SqliteStore implements Store {
  private final Path file;
  private final boolean writable;
  private final Pool writers;
  private final Pool readers;

  SqliteStore(Path file, boolean writable) {
    this.file = file;
    this.writable = writable;
    writers = new Pool(Jdbi.create(() -> Connections.writing(file)), e -> Troubles.of(file, e));
    readers =
        new Pool(Jdbi.create(() -> Connections.reading(file, writable)), e -> Troubles.of(file, e));
  }

  @Override
  public String place() {
    return file.toString();
  }

  @Override
  public Dialect dialect() {
    return new SqliteDialect();
  }

  @Override
  public boolean writable() {
    return writable;
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    return readers.in(work);
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    if (!writable) {
      throw new LedgerException(
          Trouble.READ_ONLY,
          file + " may only be read; nothing was written. Make it writable, or work on a copy");
    }
    return writers.in(work);
  }

  @Override
  public Store scratch() {
    return ScratchStore.create();
  }

  /// There is nothing between SQLite and its file: what it cannot read, and does not know, is so by
  /// the file.
  @Override
  public boolean isDamage(RuntimeException failure) {
    return switch (Troubles.of(file, failure).trouble()) {
      case DAMAGED, OTHER -> true;
      case NOT_THERE,
          ALREADY_THERE,
          NOT_A_LEDGER,
          NEWER,
          OLDER,
          LOCKED,
          READ_ONLY,
          FULL,
          UNREACHABLE,
          UNFIT ->
          false;
    };
  }

  /// SQLite goes on by itself.
  @Override
  public void goOn(Handle handle) {}

  @Override
  public List<String> disorder(Handle handle) {
    if (FileCheck.hasPagesBeside(file)) {
      return new Order(handle, Optional.empty()).disorder();
    }
    try (var check = SqliteFile.check(file)) {
      return new Order(handle, Optional.of(check)).disorder();
    }
  }

  @Override
  public List<Misfit> flaws(Store fresh) {
    if (FileCheck.hasPagesBeside(file)) {
      return List.of();
    }
    try (var check = SqliteFile.check(file)) {
      return check.flaws(fresh.read(SqliteFile::schema)).stream()
          .<Misfit>map(flaw -> new Misfit.OfFile(flaw.at(), flaw.words()))
          .toList();
    }
  }

  /// Closes the readers first, so that the writer leaves one file alone behind.
  @Override
  public void close() {
    readers.close();
    writers.close();
  }
}
