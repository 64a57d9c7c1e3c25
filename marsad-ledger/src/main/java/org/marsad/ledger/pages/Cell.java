package org.marsad.ledger.pages;

import java.util.ArrayList;
import java.util.List;

/// One entry of a page of a tree.
///
/// @param row its row's number, in a table
/// @param payload where its record begins
/// @param size the record's length, some of which may lie on other pages
/// @param local how much of it lies here
/// @param end the first byte after the cell
record Cell(int at, long row, int payload, long size, int local, int end) {
  static Cell at(byte[] bytes, int at, int type) throws Page.Unfit {
    int here = at;
    if (type == Page.TABLE_INNER) {
      var row = Numbers.growing(bytes, at + 4);
      return new Cell(at, row.value(), at, 0, 0, at + 4 + row.length());
    }
    here += type == Page.INDEX_INNER ? 4 : 0;
    var size = Numbers.growing(bytes, here);
    here += size.length();
    long row = 0;
    if (type == Page.TABLE_LEAF) {
      var number = Numbers.growing(bytes, here);
      row = number.value();
      here += number.length();
    }
    if (size.value() < 1 || size.value() > Integer.MAX_VALUE) {
      throw new Page.Unfit("a record's length cannot be");
    }
    int local = local(size.value(), bytes.length, type);
    int end = here + local + (local < size.value() ? 4 : 0);
    var cell = new Cell(at, row, here, size.value(), local, Math.max(end, at + 4));
    if (cell.end <= bytes.length) {
      cell.columns(bytes);
    }
    return cell;
  }

  /// How much of a record lies on its own page, the rest on others.
  private static int local(long size, int usable, int type) {
    int most = type == Page.TABLE_LEAF ? usable - 35 : (usable - 12) * 64 / 255 - 23;
    if (size <= most) {
      return (int) size;
    }
    int least = (usable - 12) * 32 / 255 - 23;
    int even = least + (int) ((size - least) % (usable - 4));
    return even <= most ? even : least;
  }

  boolean elsewhere() {
    return local < size;
  }

  /// Where a column lies, how long it is and of which sort.
  record Column(int at, int length, int sort) {}

  /// @throws Page.Unfit where the columns do not make up the record
  List<Column> columns(byte[] bytes) throws Page.Unfit {
    var head = Numbers.growing(bytes, payload);
    if (head.value() > size) {
      throw new Page.Unfit("a record's head is longer than the record", at, payload + 1);
    }
    if (head.value() > local) {
      return List.of();
    }
    var columns = new ArrayList<Column>();
    long column = payload + head.value();
    int here = payload + head.length();
    while (here < payload + head.value()) {
      var sort = Numbers.growing(bytes, here);
      here += sort.length();
      long length = length(sort.value());
      columns.add(
          new Column(
              (int) Math.min(column, Integer.MAX_VALUE),
              (int) Math.min(length, Integer.MAX_VALUE),
              (int) Math.min(sort.value(), Integer.MAX_VALUE)));
      column += length;
    }
    if (here != payload + head.value() || column - payload != size) {
      throw new Page.Unfit("a record's columns do not make it up", at, here);
    }
    return columns;
  }

  /// A whole number that a column holds.
  static long number(byte[] bytes, Column column) {
    long number = column.sort() == 9 ? 1 : 0;
    for (int at = 0; at < column.length(); at++) {
      number = number << 8 | bytes[column.at() + at] & 0xff;
    }
    return number;
  }

  private static long length(long sort) throws Page.Unfit {
    if (sort < 0 || sort == 10 || sort == 11) {
      throw new Page.Unfit("a column is of no sort");
    }
    return switch ((int) Math.min(sort, 12)) {
      case 0, 8, 9 -> 0;
      case 1, 2, 3, 4 -> sort;
      case 5 -> 6;
      case 6, 7 -> 8;
      default -> (sort - 12) / 2;
    };
  }
}
