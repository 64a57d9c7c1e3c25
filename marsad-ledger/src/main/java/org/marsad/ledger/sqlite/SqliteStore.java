package org.marsad.ledger.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.sql.Dialect;
import org.marsad.ledger.sql.SqlFailure;
import org.marsad.ledger.sql.Store;

/// One SQLite file: one connection writes, others read. It is kept in write-ahead mode with full
/// synchronisation: a transaction that was committed is on the disk.
public final class SqliteStore implements Store {
  private final Path file;
  private final boolean writable;
  private final Jdbi writers;
  private final Jdbi readers;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedQueue<Handle> readersIdle = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Handle> writerIdle = new ConcurrentLinkedQueue<>();

  SqliteStore(Path file, boolean writable) {
    this.file = file;
    this.writable = writable;
    writers = Jdbi.create(() -> Connections.writing(file));
    readers = Jdbi.create(() -> Connections.reading(file, writable));
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
    return in(readers, readersIdle, work);
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    if (!writable) {
      throw new LedgerException(
          Trouble.READ_ONLY,
          file + " may only be read; nothing was written. Make it writable, or work on a copy");
    }
    writing.lock();
    try {
      return in(writers, writerIdle, work);
    } finally {
      writing.unlock();
    }
  }

  /// Works in one transaction; a connection goes back to the idle ones only where all went well.
  private <T> T in(Jdbi connections, ConcurrentLinkedQueue<Handle> idle, Function<Handle, T> work) {
    var taken = idle.poll();
    var handle = taken == null ? open(connections) : taken;
    boolean done = false;
    try {
      handle.begin();
      var result = work.apply(handle);
      handle.commit();
      done = true;
      return result;
    } catch (JdbiException | SqlFailure e) {
      throw Troubles.of(file, e);
    } finally {
      if (done) {
        idle.add(handle);
      } else {
        abandon(handle);
      }
    }
  }

  private Handle open(Jdbi connections) {
    try {
      return connections.open();
    } catch (JdbiException e) {
      throw Troubles.of(file, e);
    }
  }

  /// Closes a connection whose transaction failed; what it wrote is rolled back by the database,
  /// if not now then when the file is next opened.
  private void abandon(Handle handle) {
    try (handle) {
      handle.rollback();
    } catch (JdbiException e) {
      System.getLogger(SqliteStore.class.getName())
          .log(System.Logger.Level.DEBUG, "a failed transaction in " + file + " ended badly", e);
    }
  }

  @Override
  public Store scratch() {
    return ScratchStore.create();
  }

  @Override
  public List<String> disorder() {
    return read(Order::disorder);
  }

  /// Closes the readers first, so that the writer leaves one file alone behind.
  @Override
  public void close() {
    close(readersIdle);
    close(writerIdle);
  }

  private void close(ConcurrentLinkedQueue<Handle> handles) {
    for (var handle = handles.poll(); handle != null; handle = handles.poll()) {
      try {
        handle.close();
      } catch (JdbiException e) {
        throw Troubles.of(file, e);
      }
    }
  }
}
