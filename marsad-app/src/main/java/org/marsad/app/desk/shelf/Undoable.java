package org.marsad.app.desk.shelf;

import java.util.HashSet;
import java.util.Optional;
import org.marsad.ledger.Ledger;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;

/// What a person decided and has not taken back.
public final class Undoable {
  private Undoable() {}

  /// The last such entry.
  public static Optional<Entry> last(Ledger ledger, String who) {
    try (var entries = ledger.decisionsBackwards(ledger.head().number())) {
      var undone = new HashSet<Long>();
      return entries
          .filter(entry -> {
            if (entry.matter() instanceof Matter.Undone(var earlier)) {
              if (!undone.contains(entry.number())) {
                undone.add(earlier);
              }
              return false;
            }
            return !undone.contains(entry.number()) && entry.who().equals(who);
          })
          .findFirst();
    }
  }
}
