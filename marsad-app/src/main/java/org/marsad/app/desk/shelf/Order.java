package org.marsad.app.desk.shelf;

import java.util.Comparator;
import java.util.Optional;
import org.marsad.ledger.survey.Numbering;

/// In which claims wait: by a column, and then by the texts. Each claim of a stem has a key; the
/// keys are ordered as the claims are.
final class Order implements Comparator<Queue.Waiting> {
  private static final int BITS = 32;

  private final Numbering all;
  private final Optional<Column<?>> column;

  private Order(Numbering all, Optional<Column<?>> column) {
    this.all = all;
    this.column = column;
  }

  static Order ofTexts(Numbering all) {
    return new Order(all, Optional.empty());
  }

  static Order by(Numbering all, Column<?> column) {
    return new Order(all, Optional.of(column));
  }

  long key(int claim) {
    return key(column.isEmpty() ? 0 : column.get().code(claim), claim);
  }

  private static long key(int code, int claim) {
    return (long) code << BITS | claim;
  }

  static int claim(long key) {
    return (int) key;
  }

  /// The least key of the claims that do not come before one.
  ///
  /// @param steady whether it is a claim of the stem
  long bound(Queue.Waiting one, boolean steady) {
    int claim = steady ? all.number(one.report(), one.claim()) : all.start(one.report());
    int code = column.map(by -> by.find(one)).orElse(0);
    return code < 0 ? key(-code - 1, 0) : key(code, claim);
  }

  @Override
  public int compare(Queue.Waiting one, Queue.Waiting other) {
    int order = column.map(by -> by.compare(one, other)).orElse(0);
    if (order == 0) {
      order = one.report().compareTo(other.report());
    }
    return order == 0 ? one.claim().ref().compareTo(other.claim().ref()) : order;
  }
}
