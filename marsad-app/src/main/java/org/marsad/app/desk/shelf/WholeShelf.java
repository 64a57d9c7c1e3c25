package org.marsad.app.desk.shelf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.marsad.app.view.WholeRecord;
import org.marsad.ledger.Ledger;

/// Reads all entries and keeps the last few records that were asked for.
public final class WholeShelf implements Shelf {
  private static final int KEPT = 4;

  private final Ledger ledger;
  private final Map<Long, WholeRecord> records =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, WholeRecord> eldest) {
          return size() > KEPT;
        }
      };

  public WholeShelf(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public synchronized WholeRecord record(long upTo) {
    return records.computeIfAbsent(upTo, number -> WholeRecord.of(ledger, number));
  }
}
