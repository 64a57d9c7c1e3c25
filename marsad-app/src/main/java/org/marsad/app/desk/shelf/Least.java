package org.marsad.app.desk.shelf;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/// Keeps the first of all claims that it is given.
final class Least implements IntConsumer {
  private final Order order;
  private final int most;
  private final PriorityQueue<Long> keys = new PriorityQueue<>(Comparator.reverseOrder());
  private long worst = Long.MAX_VALUE;
  private int seen;

  Least(Order order, int most) {
    this.order = order;
    this.most = most;
  }

  @Override
  public void accept(int claim) {
    seen++;
    long key = order.key(claim);
    if (key < worst) {
      keys.add(key);
      if (keys.size() > most) {
        keys.remove();
      }
      if (keys.size() == most) {
        worst = keys.element();
      }
    }
  }

  /// How many it was given.
  int seen() {
    return seen;
  }

  /// The first of these and of some more, in their order.
  List<Queue.Waiting> with(Rows rows, Stream<Queue.Waiting> more) {
    return Stream.concat(keys.stream().map(key -> rows.waiting(Order.claim(key))), more)
        .sorted(order)
        .limit(most)
        .toList();
  }
}
