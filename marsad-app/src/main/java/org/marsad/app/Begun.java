package org.marsad.app;

import java.util.Optional;
import java.util.function.Supplier;
import org.marsad.ledger.Ledger;

/// A ledger that is there, or is made when something is to be written in it, and not before; for
/// several threads.
final class Begun implements Supplier<Ledger>, AutoCloseable {
  private final Supplier<Ledger> make;
  private Optional<Ledger> there;

  Begun(Optional<Ledger> there, Supplier<Ledger> make) {
    this.there = there;
    this.make = make;
  }

  @Override
  public synchronized Ledger get() {
    var ledger = there.orElseGet(make);
    there = Optional.of(ledger);
    return ledger;
  }

  @Override
  public synchronized void close() {
    there.ifPresent(Ledger::close);
  }
}
