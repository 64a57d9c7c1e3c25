package org.marsad.ledger.sql;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.words.Words;

/// Everybody who is named in claims, each once: by the id in the actor register, or by the name
/// with its spelling evened out.
final class Names implements AutoCloseable {
  private final Handle handle;
  private final Rows rows;
  private final Rows aliasRows;
  private final Map<String, Long> known;
  private final Set<Known.Alias> aliases;
  private long last;

  Names(Handle handle, Known before) {
    this.handle = handle;
    known = before.names();
    aliases = before.aliases();
    var connection = handle.getConnection();
    rows = new Rows(connection, "INSERT INTO name (id, key, shown) VALUES (?, ?, ?)");
    aliasRows =
        new Rows(
            connection,
            "INSERT INTO alias (folded, name) VALUES (?, ?) ON CONFLICT (folded, name) DO NOTHING");
    last = handle.createQuery("SELECT max(id) FROM name").mapTo(Long.class).findOne().orElse(0L);
  }

  /// How an actor of the register is known here.
  static String actorKey(String actor) {
    return "@" + actor;
  }

  /// The number of somebody; none for a name that has no letter.
  Optional<Long> number(String name, Optional<String> actor) {
    var folded = Words.key(name);
    if (actor.isEmpty()) {
      return folded.isEmpty() ? Optional.empty() : Optional.of(number(folded, name));
    }
    long number = number(actorKey(actor.get()), name);
    if (!folded.isEmpty() && aliases.add(new Known.Alias(folded, number))) {
      aliasRows.add(folded, number);
    }
    return Optional.of(number);
  }

  private long number(String key, String shown) {
    var there = known.get(key);
    if (there != null) {
      return there;
    }
    long number = stored(key).orElseGet(() -> added(key, shown));
    known.put(key, number);
    return number;
  }

  private Optional<Long> stored(String key) {
    return handle
        .createQuery("SELECT id FROM name WHERE key = :key")
        .bind("key", key)
        .mapTo(Long.class)
        .findOne();
  }

  private long added(String key, String shown) {
    rows.add(++last, key, shown);
    return last;
  }

  void send() {
    rows.send();
    aliasRows.send();
  }

  @Override
  public void close() {
    rows.close();
    aliasRows.close();
  }
}
