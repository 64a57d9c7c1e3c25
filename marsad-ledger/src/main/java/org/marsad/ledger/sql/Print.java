package org.marsad.ledger.sql;

/// A short number that differs where values differ: 64 bits after Fowler, Noll and Vo.
final class Print {
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Print() {}

  static long of(Object values) {
    var text = values.toString();
    long print = BASIS;
    for (int at = 0; at < text.length(); at++) {
      print = (print ^ text.charAt(at)) * PRIME;
    }
    return print;
  }
}
