package org.marsad.ledger.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/// Looks for the one byte of a page with which, were it another, the page would be in order.
final class Mending {
  /// Of a cell's head and its record's: the rest are values, which any order allows.
  private static final int OF_A_CELL = 48;

  private final byte[] page;
  private final int head;

  Mending(byte[] page, int head) {
    this.page = page;
    this.head = head;
  }

  /// A byte and what it may have been.
  record Remedy(int at, int was) {}

  /// Every such byte, each with the value that differs in the fewest bits. Where the page says what
  /// is wrong with it, the byte is looked for there first.
  List<Remedy> found() {
    try {
      new Page(page, head).check();
      return List.of();
    } catch (Page.Unfit e) {
      var near = found(places().subSet(e.from(), e.to()));
      return near.isEmpty() ? found(places()) : near;
    }
  }

  private List<Remedy> found(SortedSet<Integer> places) {
    var found = new ArrayList<Remedy>();
    for (int at : places) {
      was(at).ifPresent(was -> found.add(new Remedy(at, was)));
    }
    return found;
  }

  private OptionalInt was(int at) {
    byte is = page[at];
    int best = -1;
    for (int was = 0; was < 256; was++) {
      if (was == (is & 0xff) || best >= 0 && bits(was, is) >= bits(best, is)) {
        continue;
      }
      page[at] = (byte) was;
      best = new Page(page, head).fits() ? was : best;
    }
    page[at] = is;
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static int bits(int one, int other) {
    return Integer.bitCount((one ^ other) & 0xff);
  }

  /// The bytes by which a page keeps its order.
  private TreeSet<Integer> places() {
    var places = new TreeSet<Integer>();
    add(places, head, 12);
    var read = new Page(page, head);
    int cells = Math.min(read.cells(), (page.length - head) / 2);
    for (int number = 0;
        number < cells && read.pointers() + 2 * number + 1 < page.length;
        number++) {
      add(places, read.pointers() + 2 * number, 2);
      add(places, read.cell(number), OF_A_CELL);
    }
    for (int free = Numbers.two(page, head + 1), seen = 0;
        free != 0 && free < page.length - 4 && seen < page.length;
        free = Numbers.two(page, free), seen++) {
      add(places, free, 4);
    }
    return places;
  }

  private void add(TreeSet<Integer> places, int from, int length) {
    for (int at = from; at < Math.min(page.length, from + length); at++) {
      places.add(at);
    }
  }
}
