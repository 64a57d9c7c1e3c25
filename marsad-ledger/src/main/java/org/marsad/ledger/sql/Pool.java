package org.marsad.ledger.sql;

import java.util.concurrent.LinkedBlockingDeque;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.marsad.ledger.LedgerException;

/// Connections to one database of which a few are used again: each has a cache of its own. Whatever
/// the database says of a failure comes out in words.
public final class Pool implements AutoCloseable {
  private static final int MOST_IDLE = 6;

  private final Jdbi jdbi;
  private final Function<RuntimeException, LedgerException> inWords;
  private final LinkedBlockingDeque<Handle> idle = new LinkedBlockingDeque<>(MOST_IDLE);

  public Pool(Jdbi jdbi, Function<RuntimeException, LedgerException> inWords) {
    this.jdbi = jdbi;
    this.inWords = inWords;
  }

  /// Works in one transaction; a connection is kept only where all went well.
  public <T> T in(Function<Handle, T> work) {
    var handle = open();
    boolean done = false;
    try {
      handle.begin();
      var result = work.apply(handle);
      handle.commit();
      done = true;
      return result;
    } catch (JdbiException | SqlFailure e) {
      throw inWords.apply(e);
    } finally {
      if (done) {
        release(handle);
      } else {
        abandon(handle);
      }
    }
  }

  private Handle open() {
    var kept = idle.poll();
    try {
      return kept == null ? jdbi.open() : kept;
    } catch (JdbiException e) {
      throw inWords.apply(e);
    }
  }

  /// The one that was used last is used first: the caches of the others may grow cold.
  private void release(Handle handle) {
    if (!idle.offerFirst(handle)) {
      try {
        handle.close();
      } catch (JdbiException e) {
        // What was asked is done all the same.
        System.getLogger(Pool.class.getName())
            .log(System.Logger.Level.DEBUG, "a connection that nobody needs closed badly", e);
      }
    }
  }

  /// Closes a connection whose transaction failed; what it wrote is rolled back by the database, if
  /// not now then when the ledger is next opened.
  private static void abandon(Handle handle) {
    try (handle) {
      handle.rollback();
    } catch (JdbiException e) {
      System.getLogger(Pool.class.getName())
          .log(System.Logger.Level.DEBUG, "a failed transaction ended badly", e);
    }
  }

  @Override
  public void close() {
    for (var handle = idle.poll(); handle != null; handle = idle.poll()) {
      try {
        handle.close();
      } catch (JdbiException e) {
        throw inWords.apply(e);
      }
    }
  }
}
