package org.marsad.app.desk.shelf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What was made last, for as long as the same is asked for again: a few at a time.
public final class Kept<A, B> {
  private static final class Slot<B> {
    private Optional<B> value = Optional.empty();

    synchronized B value(Supplier<B> making) {
      if (value.isEmpty()) {
        value = Optional.of(making.get());
      }
      return value.get();
    }
  }

  private final int most;
  private final Function<A, B> making;
  private final Map<A, Slot<B>> slots = new LinkedHashMap<>(8, 0.75f, true);

  public Kept(int most, Function<A, B> making) {
    this.most = most;
    this.making = making;
  }

  /// For what needs more than the key to be made.
  public Kept(int most) {
    this(
        most,
        from -> {
          throw new IllegalArgumentException("nothing is made of " + from + " alone");
        });
  }

  /// One makes something, and others who want the same wait for it; nobody else does.
  public B of(A from) {
    return of(from, () -> making.apply(from));
  }

  public B of(A from, Supplier<B> otherwise) {
    return slot(from).value(otherwise);
  }

  private synchronized Slot<B> slot(A from) {
    var slot = slots.computeIfAbsent(from, _ -> new Slot<>());
    if (slots.size() > most) {
      slots.remove(slots.keySet().iterator().next());
    }
    return slot;
  }
}
