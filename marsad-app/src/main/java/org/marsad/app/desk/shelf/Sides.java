package org.marsad.app.desk.shelf;

import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// Of all claims that it is given, how many come before one and after it, and which are next to it.
final class Sides implements IntConsumer {
  private final Order order;
  private final long bound;
  private final boolean steady;
  private long last = Long.MIN_VALUE;
  private long next = Long.MAX_VALUE;
  private int before;
  private int after;

  /// @param bound the key of the one; the least that comes after it where it is not among the
  ///   claims
  /// @param steady whether it is
  Sides(Order order, long bound, boolean steady) {
    this.order = order;
    this.bound = bound;
    this.steady = steady;
  }

  @Override
  public void accept(int claim) {
    long key = order.key(claim);
    if (key < bound) {
      before++;
      last = Math.max(last, key);
    } else if (!steady || key > bound) {
      after++;
      next = Math.min(next, key);
    }
  }

  int before() {
    return before;
  }

  int after() {
    return after;
  }

  Stream<Queue.Waiting> last(Rows rows) {
    return before == 0 ? Stream.empty() : Stream.of(rows.waiting(Order.claim(last)));
  }

  Stream<Queue.Waiting> next(Rows rows) {
    return after == 0 ? Stream.empty() : Stream.of(rows.waiting(Order.claim(next)));
  }
}
