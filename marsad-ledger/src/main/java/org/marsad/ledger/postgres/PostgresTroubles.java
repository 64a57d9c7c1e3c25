package org.marsad.ledger.postgres;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;

/// What PostgreSQL says, in words that name the ledger and the mend.
final class PostgresTroubles {
  /// Pages, files, and tables and columns that are gone.
  private static final Set<String> DAMAGE =
      Set.of("XX000", "XX001", "XX002", "58P01", "58030", "42P01", "42703");

  /// Bytes that are no letters: on the way in they come from outside, on the way out from the disk.
  private static final String NO_LETTERS = "22021";

  private PostgresTroubles() {}

  /// Whether what failed while the ledger was only read says that it is damaged.
  static boolean isDamage(PostgresUrl url, RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException said && NO_LETTERS.equals(said.getSQLState())) {
        return true;
      }
    }
    return of(url, failure).trouble() == Trouble.DAMAGED;
  }

  static LedgerException of(PostgresUrl url, RuntimeException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof LedgerException known) {
        return known;
      }
      if (cause instanceof SQLException said) {
        return of(url, said, failure);
      }
    }
    return new LedgerException(Trouble.OTHER, url.place() + ": " + failure.getMessage(), failure);
  }

  private static LedgerException of(PostgresUrl url, SQLException said, RuntimeException failure) {
    var state = Optional.ofNullable(said.getSQLState()).orElse("");
    var place = url.place();
    if (state.startsWith("08") || state.startsWith("28") || state.startsWith("57P")) {
      return new LedgerException(
          Trouble.UNREACHABLE,
          place
              + " cannot be reached ("
              + said.getMessage()
              + "). See that the server runs, and that the user and the password are right",
          failure);
    }
    return switch (state) {
      case "3D000" ->
          new LedgerException(
              Trouble.NOT_THERE,
              "there is no database " + place + "; make it with `createdb`, or name another",
              failure);
      case "53100" ->
          new LedgerException(
              Trouble.FULL,
              place
                  + " cannot grow: the server's disk is full. What was written before is safe;"
                  + " nothing of this was. Make room and try again",
              failure);
      case "55P03", "40P01", "40001" ->
          new LedgerException(
              Trouble.LOCKED,
              place
                  + " is being written by another program; nothing was written. Try again when"
                  + " that one is done",
              failure);
      case "25006" ->
          new LedgerException(
              Trouble.READ_ONLY,
              place
                  + " may not be written by this user ("
                  + said.getMessage()
                  + "); nothing was written",
              failure);
      case "42501" ->
          new LedgerException(
              Trouble.READ_ONLY,
              place
                  + " does not let this user do so ("
                  + said.getMessage()
                  + "); nothing was written. Ask whoever runs the server",
              failure);
      case String damaged when DAMAGE.contains(damaged) ->
          new LedgerException(
              Trouble.DAMAGED,
              place
                  + " cannot be read as it should be ("
                  + said.getMessage()
                  + "). Keep it as it is, run `marsad verify` on it, and go back to a copy",
              failure);
      default ->
          new LedgerException(
              Trouble.OTHER, place + ": the server says: " + said.getMessage(), failure);
    };
  }
}
