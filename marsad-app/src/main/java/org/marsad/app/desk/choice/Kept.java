package org.marsad.app.desk.choice;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/// What was made of something last, for as long as the very same thing is asked for again.
public final class Kept<A, B> {
  private record Made<A, B>(A from, B made) {}

  private final Function<A, B> making;
  private final AtomicReference<List<Made<A, B>>> last = new AtomicReference<>(List.of());

  public Kept(Function<A, B> making) {
    this.making = making;
  }

  /// Compares by identity: a record is large, and comes from a shelf that keeps it.
  @SuppressWarnings("ReferenceEquality")
  public B of(A from) {
    for (var known : Objects.requireNonNull(last.get())) {
      if (known.from() == from) {
        return known.made();
      }
    }
    var made = making.apply(from);
    last.set(List.of(new Made<>(from, made)));
    return made;
  }
}
