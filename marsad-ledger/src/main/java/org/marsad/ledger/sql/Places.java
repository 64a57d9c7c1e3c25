package org.marsad.ledger.sql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.words.Words;
import org.marsad.record.Where;

/// The places that claims name, each once.
final class Places implements AutoCloseable {
  private final Handle handle;
  private final Rows rows;
  private final List<Rows> boxes;
  private final Map<String, Long> known;
  private long last;

  Places(Handle handle, Dialect dialect, Known before) {
    this.handle = handle;
    known = before.places();
    var connection = handle.getConnection();
    rows =
        new Rows(
            connection,
            "INSERT INTO place (id, identity, gazetteer, name, folded, lat, lon, country, admin1,"
                + " division) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    boxes = dialect.insertBox().stream().map(sql -> new Rows(connection, sql)).toList();
    last = handle.createQuery("SELECT max(id) FROM place").mapTo(Long.class).findOne().orElse(0L);
  }

  long number(Where where) {
    var identity = identity(where);
    var there = known.get(identity);
    if (there != null) {
      return there;
    }
    long number = stored(identity).orElseGet(() -> added(identity, where));
    known.put(identity, number);
    return number;
  }

  private static String identity(Where where) {
    return String.join(
        "|",
        where.gazetteer().orElse(""),
        where.name(),
        where.lat().map(Object::toString).orElse(""),
        where.lon().map(Object::toString).orElse(""),
        where.country().orElse(""),
        where.admin1().orElse(""));
  }

  private Optional<Long> stored(String identity) {
    return handle
        .createQuery("SELECT id FROM place WHERE identity = :identity")
        .bind("identity", identity)
        .mapTo(Long.class)
        .findOne();
  }

  private long added(String identity, Where where) {
    rows.add(
        ++last,
        identity,
        where.gazetteer(),
        where.name(),
        Words.key(where.name()),
        where.lat(),
        where.lon(),
        where.country(),
        where.admin1(),
        where.admin1().map(Words::key));
    where.lat().ifPresent(lat -> where.lon().ifPresent(lon -> box(last, lat, lon)));
    return last;
  }

  private void box(long number, double lat, double lon) {
    boxes.forEach(b -> b.add(number, lat, lat, lon, lon));
  }

  void send() {
    rows.send();
    boxes.forEach(Rows::send);
  }

  @Override
  public void close() {
    rows.close();
    boxes.forEach(Rows::close);
  }
}
