package org.marsad.ledger.sql;

import org.jdbi.v3.core.Handle;
import org.marsad.ledger.Census;

/// Counts without reading what is counted: claims are numbered without a gap in the order of the
/// entries since which they stand, so that most counts are differences of numbers.
final class Counting {
  private static final String HOLDING =
      " from_entry <= :upTo AND (until_entry IS NULL OR until_entry > :upTo)";

  private final Handle handle;
  private final long upTo;

  Counting(Handle handle, long upTo) {
    this.handle = handle;
    this.upTo = upTo;
  }

  Census census(long since) {
    long last = lastClaim(upTo);
    long before = lastClaim(Math.min(since, upTo));
    return new Census(
        count("SELECT count(*) FROM report WHERE" + HOLDING, since),
        count("SELECT count(*) FROM report WHERE filed > :since AND" + HOLDING, since),
        last - count("SELECT count(*) FROM claim WHERE until_entry <= :upTo", since),
        last - before - endedNew(before),
        count("SELECT count(*) FROM claim WHERE decided = 1 AND" + HOLDING, since),
        last
            - before
            - endedNew(before)
            - count(
                "SELECT count(*) FROM claim WHERE decided = 1 AND from_entry > :since AND"
                    + HOLDING,
                since),
        count("SELECT count(*) FROM orphan WHERE" + HOLDING, since));
  }

  private long endedNew(long before) {
    return count("SELECT count(*) FROM claim WHERE until_entry <= :upTo AND id > :since", before);
  }

  private long count(String sql, long since) {
    var query = handle.createQuery(sql);
    return new Clauses()
        .bind("upTo", upTo)
        .bind("since", since)
        .bound(query)
        .mapTo(Long.class)
        .one();
  }

  /// The greatest number of a claim that stood so at an entry; 0 where there was none.
  long lastClaim(long entry) {
    long low = 0;
    long high =
        handle.createQuery("SELECT max(id) FROM claim").mapTo(Long.class).findOne().orElse(0L);
    while (low < high) {
      long middle = low + (high - low + 1) / 2;
      if (since(middle) > entry) {
        high = middle - 1;
      } else {
        low = middle;
      }
    }
    return low;
  }

  private long since(long claim) {
    return handle
        .createQuery("SELECT from_entry FROM claim WHERE id = :id")
        .bind("id", claim)
        .mapTo(Long.class)
        .one();
  }
}
