package org.marsad.ledger.sql;

import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// The areas in which claims are reconciled, each once.
final class Areas implements AutoCloseable {
  private final Handle handle;
  private final Rows rows;
  private final Map<String, Long> known;
  private long last;

  Areas(Handle handle, Known before) {
    this.handle = handle;
    known = before.areas();
    rows = new Rows(handle.getConnection(), "INSERT INTO area (id, key) VALUES (?, ?)");
    last = handle.createQuery("SELECT max(id) FROM area").mapTo(Long.class).findOne().orElse(0L);
  }

  long number(String key) {
    var there = known.get(key);
    if (there != null) {
      return there;
    }
    long number = stored(handle, key).orElseGet(() -> added(key));
    known.put(key, number);
    return number;
  }

  static Optional<Long> stored(Handle handle, String key) {
    return handle
        .createQuery("SELECT id FROM area WHERE key = :key")
        .bind("key", key)
        .mapTo(Long.class)
        .findOne();
  }

  private long added(String key) {
    rows.add(++last, key);
    return last;
  }

  void send() {
    rows.send();
  }

  @Override
  public void close() {
    rows.close();
  }
}
