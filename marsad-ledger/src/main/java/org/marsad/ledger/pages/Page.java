package org.marsad.ledger.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// One page of a tree: what its bytes say of their own order. A page accounts for each of its
/// bytes: a head, pointers, cells, free blocks and fragments, which neither overlap nor leave a
/// gap.
final class Page {
  static final int TABLE_LEAF = 13;
  static final int TABLE_INNER = 5;
  static final int INDEX_LEAF = 10;
  static final int INDEX_INNER = 2;
  private static final int LEAST_CELL = 4;
  private static final int MOST_FRAGMENTS = 60;

  private final byte[] bytes;
  private final int head;

  /// @param head where the page's own head begins: 100 on a file's first page
  Page(byte[] bytes, int head) {
    this.bytes = bytes;
    this.head = head;
  }

  /// What keeps a page from being one.
  static final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    private final int from;
    private final int to;

    Unfit(String words) {
      this(words, 0, Integer.MAX_VALUE);
    }

    /// @param from where on the page the byte is likely to lie
    /// @param to the first byte after that
    Unfit(String words, int from, int to) {
      super(words, null, false, false);
      this.from = from;
      this.to = to;
    }

    int from() {
      return from;
    }

    int to() {
      return to;
    }
  }

  private record Extent(int from, int to) {}

  int type() {
    return bytes[head] & 0xff;
  }

  boolean leaf() {
    return type() == TABLE_LEAF || type() == INDEX_LEAF;
  }

  boolean table() {
    return type() == TABLE_LEAF || type() == TABLE_INNER;
  }

  int cells() {
    return Numbers.two(bytes, head + 3);
  }

  int pointers() {
    return head + (leaf() ? 8 : 12);
  }

  int cell(int number) {
    return Numbers.two(bytes, pointers() + 2 * number);
  }

  /// Where the last child of an inner page is named.
  int lastChild() {
    return head + 8;
  }

  /// @throws Unfit where the page does not account for its bytes
  void check() throws Unfit {
    if (!leaf() && type() != TABLE_INNER && type() != INDEX_INNER) {
      throw new Unfit("it is no page of a tree");
    }
    int end = pointers() + 2 * cells();
    int start = Numbers.two(bytes, head + 5);
    start = start == 0 ? 65_536 : start;
    if (end > start || start > bytes.length) {
      throw new Unfit("its cells begin among its pointers");
    }
    var extents = new ArrayList<>(free(start));
    long before = Long.MIN_VALUE;
    for (int number = 0; number < cells(); number++) {
      int at = cell(number);
      if (at < start || at > bytes.length - LEAST_CELL) {
        throw new Unfit("a cell lies outside");
      }
      var cell = cellAt(at);
      extents.add(new Extent(at, cell.end()));
      if (table() && number > 0 && cell.row() <= before) {
        throw new Unfit("its rows are out of order");
      }
      before = cell.row();
    }
    covered(extents, start);
  }

  Cell cellAt(int at) throws Unfit {
    var cell = Cell.at(bytes, at, type());
    if (cell.end() > bytes.length) {
      throw new Unfit("a cell is too long");
    }
    return cell;
  }

  private List<Extent> free(int start) throws Unfit {
    var blocks = new ArrayList<Extent>();
    int at = Numbers.two(bytes, head + 1);
    while (at != 0) {
      if (at < start || at > bytes.length - LEAST_CELL) {
        throw new Unfit("free space lies outside");
      }
      int next = Numbers.two(bytes, at);
      int size = Numbers.two(bytes, at + 2);
      if (size < LEAST_CELL || at + size > bytes.length || next != 0 && next < at + size) {
        throw new Unfit("free space has no order");
      }
      blocks.add(new Extent(at, at + size));
      at = next;
    }
    return blocks;
  }

  private void covered(List<Extent> extents, int start) throws Unfit {
    extents.sort(Comparator.comparingInt(Extent::from));
    int at = start;
    int gaps = 0;
    for (var extent : extents) {
      if (extent.from() < at) {
        throw new Unfit("two cells overlap");
      }
      gaps += extent.from() - at;
      at = extent.to();
    }
    gaps += bytes.length - at;
    if (gaps != (bytes[head + 7] & 0xff) || gaps > MOST_FRAGMENTS) {
      throw new Unfit("it leaves " + gaps + " bytes over and says otherwise");
    }
  }

  boolean fits() {
    try {
      check();
      return true;
    } catch (Unfit _) {
      return false;
    }
  }
}
