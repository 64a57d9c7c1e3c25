package org.marsad.ledger.sqlite;

import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

/// What SQLite finds against a file of its own, with the names of the tables that it numbers.
final class Order {
  private static final Pattern TREE = Pattern.compile("Tree (\\d+)");

  private Order() {}

  static List<String> disorder(Handle handle) {
    return handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
        .flatMap(String::lines)
        .filter(line -> !line.equals("ok") && !line.startsWith("***"))
        .map(line -> named(handle, line))
        .toList();
  }

  private static String named(Handle handle, String line) {
    var tree = TREE.matcher(line);
    if (!tree.find()) {
      return line;
    }
    return handle
        .createQuery("SELECT type || ' ' || name FROM sqlite_schema WHERE rootpage = :page")
        .bind("page", Long.parseLong(tree.group(1)))
        .mapTo(String.class)
        .findOne()
        .map(name -> "in " + name + ": " + line)
        .orElse(line);
  }
}
