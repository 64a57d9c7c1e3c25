package org.marsad.ledger.sqlite;

import java.util.List;
import org.jdbi.v3.core.Handle;

/// What SQLite finds against a file of its own.
final class Order {
  private Order() {}

  static List<String> disorder(Handle handle) {
    return handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
        .filter(line -> !line.equals("ok"))
        .toList();
  }
}
