package org.marsad.app.intake;

import java.util.Optional;
import java.util.function.Supplier;

/// Asks for something when it is first needed, and only then; for several threads.
public final class Once<T> implements Supplier<T> {
  private final Supplier<T> from;
  private Optional<T> got = Optional.empty();

  public Once(Supplier<T> from) {
    this.from = from;
  }

  @Override
  public synchronized T get() {
    T value = got.orElseGet(from);
    got = Optional.of(value);
    return value;
  }
}
