package org.marsad.ledger.sql;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.marsad.ledger.LedgerException;

/// Reads what may be unreadable: what the database says of damage is told, not thrown. Anything
/// else that keeps it from reading says nothing of what lies there, and is thrown.
record Attempt(Store store, Handle handle) {
  <T> Optional<T> of(Supplier<T> work, Consumer<String> otherwise) {
    try {
      return Optional.of(work.get());
    } catch (JdbiException | SqlFailure | LedgerException e) {
      if (!store.isDamage(e)) {
        throw e;
      }
      store.goOn(handle);
      otherwise.accept(words(e));
      return Optional.empty();
    }
  }

  /// What lies at the bottom of a failure, without the statement that met it.
  private static String words(RuntimeException failure) {
    Throwable cause = failure;
    for (var next = cause.getCause(); next != null; next = cause.getCause()) {
      cause = next;
    }
    return Optional.ofNullable(cause.getMessage()).orElse(cause.toString());
  }
}
