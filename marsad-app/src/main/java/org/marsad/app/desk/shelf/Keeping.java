package org.marsad.app.desk.shelf;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.marsad.ledger.Ledger;

/// The ledger that the desk shows: the person's own, or the shipped sample until there is one.
public final class Keeping implements AutoCloseable {
  private record Open(Ledger ledger, Shelf shelf, boolean sample) {}

  private final Supplier<Ledger> begin;
  private final Function<Ledger, Shelf> shelves;
  private volatile Open open;

  /// @param sample whether the ledger is the shipped illustration
  /// @param begin makes a ledger of the person's own
  public Keeping(
      Ledger ledger, boolean sample, Supplier<Ledger> begin, Function<Ledger, Shelf> shelves) {
    this.begin = begin;
    this.shelves = shelves;
    this.open = new Open(ledger, shelves.apply(ledger), sample);
  }

  public Ledger ledger() {
    return open.ledger();
  }

  public Shelf shelf() {
    return open.shelf();
  }

  public boolean sample() {
    return open.sample();
  }

  /// Where the ledger lies.
  public String place() {
    return open.ledger().place();
  }

  /// A ledger to file reports in: nothing of a person's own goes into the sample.
  public synchronized Ledger own() {
    if (open.sample()) {
      var shown = open.ledger();
      var sample = open.shelf();
      var own = begin.get();
      open = new Open(own, shelves.apply(own), false);
      open.shelf().begin();
      sample.close();
      shown.close();
    }
    return open.ledger();
  }

  /// The last entry that counts at the end of a day (UTC), or now.
  public long upTo(Optional<LocalDate> day) {
    return day.map(one -> one.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).minusMillis(1))
        .map(open.ledger()::asOf)
        .orElseGet(() -> open.shelf().ready());
  }

  /// How many entries came after one.
  public long newer(long upTo) {
    return open.ledger().head().number() - upTo;
  }

  @Override
  public void close() {
    open.shelf().close();
    open.ledger().close();
  }
}
