package org.marsad.ledger.sql;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.record.entry.Matter;

/// Entries that take others back, themselves perhaps taken back by later ones: which entries do not
/// hold.
final class Undoings {
  private final NavigableMap<Long, Long> undone = new TreeMap<>();

  Undoings(Collection<Row> rows) {
    for (var row : rows) {
      add(row.link().number(), row.entry(Reports.NONE).matter());
    }
  }

  void addAll(Map<Long, Matter> matters) {
    matters.forEach(this::add);
  }

  private void add(long number, Matter matter) {
    if (matter instanceof Matter.Undone(var earlier)) {
      undone.put(number, earlier);
    }
  }

  boolean holds(long entry) {
    Set<Long> gone = new HashSet<>();
    undone
        .descendingMap()
        .forEach((number, earlier) -> {
          if (!gone.contains(number)) {
            gone.add(earlier);
          }
        });
    return !gone.contains(entry);
  }
}
