package org.marsad.ledger.sql;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/// What people joined and parted: which reports are tied by it. Reports are named by the numbers of
/// the entries that filed them.
final class Bonds {
  private static final String HOLDING =
      " from_entry <= :upTo AND (until_entry IS NULL OR until_entry > :upTo)";

  private Bonds() {}

  /// The entries by which claims of some reports are joined or parted, that hold after an entry.
  static Set<Long> of(Handle handle, Collection<Long> filed, long upTo) {
    return numbers(
        handle,
        "SELECT DISTINCT entry FROM bond WHERE filed IN "
            + Clauses.numbers(filed)
            + " AND"
            + HOLDING,
        upTo);
  }

  /// These reports, those tied to them, those tied to these, and so on.
  static Set<Long> tied(Handle handle, Collection<Long> filed, long upTo) {
    var all = new TreeSet<>(filed);
    Collection<Long> fresh = filed;
    while (!fresh.isEmpty()) {
      var bonds = of(handle, fresh, upTo);
      var reached =
          bonds.isEmpty()
              ? new TreeSet<Long>()
              : new TreeSet<>(
                  numbers(
                      handle,
                      "SELECT DISTINCT filed FROM bond WHERE entry IN " + Clauses.numbers(bonds),
                      upTo));
      reached.removeAll(all);
      all.addAll(reached);
      fresh = List.copyOf(reached);
    }
    return all;
  }

  private static Set<Long> numbers(Handle handle, String sql, long upTo) {
    var query = handle.createQuery(sql);
    return new TreeSet<>(new Clauses().bind("upTo", upTo).bound(query).mapTo(Long.class).list());
  }
}
