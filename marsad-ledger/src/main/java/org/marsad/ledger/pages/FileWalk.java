package org.marsad.ledger.pages;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/// Follows the trees of a file from its first page, on which the others are named.
final class FileWalk {
  private final LongFunction<byte[]> pages;
  private final long last;

  /// Where each page is named.
  private final Map<Long, Long> seen = new HashMap<>();

  private final List<Flaw> flaws = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  /// A row of the schema and where in the file it stands.
  private record Told(
      SchemaRow row, List<Cell.Column> columns, long start, long root, long rootAt) {}

  FileWalk(LongFunction<byte[]> pages, long last) {
    this.pages = pages;
    this.last = last;
  }

  List<Flaw> flaws(List<SchemaRow> schema) {
    tree("sqlite_schema", 1, 0, true);
    compare(schema);
    if (flaws.isEmpty()) {
      told.stream()
          .filter(one -> one.root() != 0)
          .forEach(one -> tree(one.row().name(), one.root(), one.rootAt(), !isIndex(one.row())));
      freed();
    }
    return flaws;
  }

  /// A table without row numbers is kept as an index is.
  private static boolean isIndex(SchemaRow row) {
    return row.type().equals("index") || row.sql().endsWith("WITHOUT ROWID");
  }

  private void compare(List<SchemaRow> schema) {
    var unfound = new ArrayList<>(schema);
    unfound.removeAll(told.stream().map(Told::row).toList());
    for (var one : told) {
      if (!schema.contains(one.row())) {
        unfound.stream()
            .min(Comparator.comparingInt(row -> row.distance(one.row())))
            .ifPresent(row -> differs(one, row));
      }
    }
  }

  private void differs(Told one, SchemaRow should) {
    int at = one.row().firstDifference(should);
    for (var column : List.of(0, 1, 2, 4)) {
      var here = one.columns().get(column);
      if (at < here.length()) {
        long place = one.start() + here.at() + at;
        flaw(
            place,
            1,
            "of %s %s a new ledger says '%s'"
                .formatted(should.type(), should.name(), around(should, one.row())));
        return;
      }
      at -= here.length();
    }
  }

  private static String around(SchemaRow should, SchemaRow is) {
    var bytes = should.bytes();
    int at = should.firstDifference(is);
    int from = Math.max(0, at - 12);
    return new String(bytes, from, Math.min(bytes.length, at + 12) - from, StandardCharsets.UTF_8);
  }

  /// @param from where in the file the page is named
  private void tree(String name, long root, long from, boolean table) {
    if (named(name, root, from)) {
      follow(new Tree(name, table), root, from, 1);
    }
  }

  /// A tree that is followed: all its leaves lie as deep.
  private static final class Tree {
    private final String name;
    private final boolean table;
    private int depth = -1;
    private long row = Long.MIN_VALUE;

    Tree(String name, boolean table) {
      this.name = name;
      this.table = table;
    }
  }

  private boolean named(String name, long page, long from) {
    if (page < 1 || page > last) {
      flaw(from, 4, "page " + page + " of " + name + " is named there and is not in the file");
      return false;
    }
    var before = seen.putIfAbsent(page, from);
    if (before != null) {
      flaw(from, 4, "page " + page + " of " + name + " is named there and at byte " + before);
    }
    return before == null;
  }

  private void follow(Tree tree, long number, long from, int depth) {
    var bytes = pages.apply(number);
    int head = number == 1 ? FileHeader.LENGTH : 0;
    var page = new Page(bytes, head);
    try {
      page.check();
    } catch (Page.Unfit e) {
      unfit(tree, number, bytes, head, String.valueOf(e.getMessage()));
      return;
    }
    if (page.table() != tree.table || page.leaf() && tree.depth >= 0 && tree.depth != depth) {
      flaw(from, 4, "page " + number + " is named there and is no page of " + tree.name);
      return;
    }
    tree.depth = page.leaf() ? depth : tree.depth;
    try {
      cells(tree, page, bytes, number, depth);
    } catch (Page.Unfit e) {
      // A page may hold more that nobody can follow than its check finds.
      unfit(tree, number, bytes, head, String.valueOf(e.getMessage()));
    }
  }

  private void cells(Tree tree, Page page, byte[] bytes, long number, int depth) throws Page.Unfit {
    long start = (number - 1) * FileCheck.PAGE;
    for (int n = 0; n < page.cells(); n++) {
      var cell = page.cellAt(page.cell(n));
      if (!page.leaf()) {
        child(tree, Numbers.four(bytes, cell.at()), start + cell.at(), depth);
      }
      if (tree.table) {
        row(tree, page.leaf(), cell, start);
      }
      if (cell.elsewhere()) {
        elsewhere(tree.name, bytes, cell, start);
      }
      if (number == 1 || tree.name.equals("sqlite_schema")) {
        schemaRow(page, cell, bytes, start);
      }
    }
    if (!page.leaf()) {
      int at = page.lastChild();
      child(tree, Numbers.four(bytes, at), start + at, depth);
    }
  }

  private void child(Tree tree, long page, long from, int depth) {
    if (named(tree.name, page, from)) {
      follow(tree, page, from, depth + 1);
    }
  }

  /// Rows grow from leaf to leaf, and an inner page tells the last row of what lies below.
  private void row(Tree tree, boolean leaf, Cell cell, long start) {
    if (leaf ? cell.row() <= tree.row : cell.row() < tree.row) {
      flaw(
          start + cell.at() + (leaf ? 1 : 4),
          leaf ? cell.payload() - cell.at() - 1 : cell.end() - cell.at() - 4,
          "%s of %s is out of order".formatted(leaf ? "a row" : "a row's bound", tree.name));
    }
    tree.row = Math.max(tree.row, cell.row());
  }

  private void elsewhere(String name, byte[] bytes, Cell cell, long start) {
    long from = start + cell.end() - 4;
    long next = Numbers.four(bytes, cell.end() - 4);
    long left = cell.size() - cell.local();
    while (left > 0 && named(name, next, from)) {
      from = (next - 1) * FileCheck.PAGE;
      next = Numbers.four(pages.apply(next), 0);
      left -= FileCheck.PAGE - 4;
    }
    if (left <= 0 && next != 0) {
      flaw(from, 4, "a record of " + name + " ends here, and goes on at page " + next);
    }
  }

  private void schemaRow(Page page, Cell cell, byte[] bytes, long start) throws Page.Unfit {
    if (!page.leaf() || cell.elsewhere()) {
      return;
    }
    var columns = cell.columns(bytes);
    if (columns.size() == 5) {
      var root = columns.get(3);
      told.add(
          new Told(
              new SchemaRow(
                  text(bytes, columns.get(0)),
                  text(bytes, columns.get(1)),
                  text(bytes, columns.get(2)),
                  text(bytes, columns.get(4))),
              columns,
              start,
              Cell.number(bytes, root),
              start + root.at()));
    }
  }

  private static String text(byte[] bytes, Cell.Column column) {
    return new String(bytes, column.at(), column.length(), StandardCharsets.UTF_8);
  }

  private void unfit(Tree tree, long number, byte[] bytes, int head, String why) {
    long start = (number - 1) * FileCheck.PAGE;
    var found = new Mending(bytes, head).found();
    var where = "page %d, of %s: %s".formatted(number, tree.name, why);
    if (found.isEmpty()) {
      flaws.add(
          new Flaw(
              start,
              "one of bytes %d to %d of the file does not fit (%s)"
                  .formatted(start, start + FileCheck.PAGE - 1, where)));
    } else if (found.size() == 1) {
      var one = found.getFirst();
      flaws.add(
          new Flaw(
              start + one.at(),
              "byte %d of the file does not fit (%s): it is 0x%s, it was 0x%s"
                  .formatted(
                      start + one.at(),
                      where,
                      HexFormat.of().toHexDigits(bytes[one.at()]),
                      HexFormat.of().toHexDigits((byte) one.was()))));
    } else {
      flaws.add(
          new Flaw(
              start + found.getFirst().at(),
              "one of bytes %s of the file does not fit (%s)"
                  .formatted(
                      found.stream()
                          .map(one -> String.valueOf(start + one.at()))
                          .collect(Collectors.joining(", ")),
                      where)));
    }
  }

  /// Pages that nothing uses: a chain of lists of them, which the header begins.
  private void freed() {
    var first = pages.apply(1);
    long from = 32;
    long next = Numbers.four(first, 32);
    long count = 0;
    while (next != 0 && named("the list of unused pages", next, from)) {
      var bytes = pages.apply(next);
      long start = (next - 1) * FileCheck.PAGE;
      long many = Numbers.four(bytes, 4);
      count += 1 + many;
      if (many > FileCheck.PAGE / 4 - 2) {
        flaw(start + 4, 4, "it counts " + many + " unused pages on one");
        return;
      }
      for (int n = 0; n < many; n++) {
        named("the list of unused pages", Numbers.four(bytes, 8 + 4 * n), start + 8 + 4L * n);
      }
      from = start;
      next = Numbers.four(bytes, 0);
    }
    if (count != Numbers.four(first, 36) && flaws.isEmpty()) {
      flaw(36, 4, Numbers.four(first, 36) + " unused pages are counted, and there are " + count);
    }
  }

  private void flaw(long at, int length, String words) {
    var bytes = length == 1 ? "byte " + at : "one of bytes " + at + " to " + (at + length - 1);
    flaws.add(new Flaw(at, bytes + " of the file does not fit: " + words));
  }
}
