package org.marsad.app.desk.shelf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/// What was made last, for as long as the same is asked for again: a few at a time.
public final class Kept<A, B> {
  private final int most;
  private final Function<A, B> making;
  private final Map<A, B> made = new LinkedHashMap<>(8, 0.75f, true);

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

  /// One at a time makes something: others who want the same wait for it.
  public B of(A from) {
    return of(from, () -> making.apply(from));
  }

  public synchronized B of(A from, Supplier<B> otherwise) {
    var known = made.get(from);
    if (known != null) {
      return known;
    }
    var fresh = otherwise.get();
    made.put(from, fresh);
    if (made.size() > most) {
      made.remove(made.keySet().iterator().next());
    }
    return fresh;
  }
}
