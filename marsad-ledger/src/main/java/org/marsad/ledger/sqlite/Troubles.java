package org.marsad.ledger.sqlite;

import java.nio.file.Path;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite says, in words that name the file and the mend.
final class Troubles {
  private Troubles() {}

  static LedgerException of(Path file, RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LedgerException known) {
        return known;
      }
      if (cause instanceof SQLiteException said) {
        return of(file, said.getResultCode(), failure);
      }
    }
    return new LedgerException(Trouble.OTHER, file + ": " + failure.getMessage(), failure);
  }

  private static LedgerException of(Path file, SQLiteErrorCode code, RuntimeException failure) {
    var name = code.name();
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return new LedgerException(
          Trouble.LOCKED,
          file
              + " is being written by another program; nothing was written. Try again when that"
              + " one is done",
          failure);
    }
    if (name.startsWith("SQLITE_READONLY")) {
      return new LedgerException(
          Trouble.READ_ONLY,
          file
              + " may only be read; nothing was written. Make it and its folder writable, or work"
              + " on a copy",
          failure);
    }
    if (name.equals("SQLITE_FULL")
        || name.startsWith("SQLITE_IOERR_WRITE")
        || name.startsWith("SQLITE_IOERR_FSYNC")
        || name.startsWith("SQLITE_IOERR_SHM")
        || name.startsWith("SQLITE_IOERR_TRUNCATE")) {
      return new LedgerException(
          Trouble.FULL,
          file
              + " cannot grow: the disk is full, or takes no more of this user ("
              + code.message
              + "). What was written before is safe; nothing of this was. Make room and try again",
          failure);
    }
    if (name.startsWith("SQLITE_CORRUPT")
        || name.equals("SQLITE_NOTADB")
        || name.startsWith("SQLITE_IOERR")) {
      return new LedgerException(
          Trouble.DAMAGED,
          file
              + " cannot be read as it should be ("
              + code.message
              + "). Keep it as it is, run `marsad verify` on it, and go back to a copy",
          failure);
    }
    if (name.startsWith("SQLITE_CANTOPEN") || name.equals("SQLITE_PERM")) {
      return new LedgerException(
          Trouble.NOT_THERE,
          file + " cannot be opened: see that it, and its folder, may be read and written",
          failure);
    }
    return new LedgerException(Trouble.OTHER, file + ": " + failure.getMessage(), failure);
  }
}
