package org.marsad.ledger.pages;

import java.util.Optional;
import java.util.function.LongFunction;

/// Looks in a table for where a row lies.
final class TableRow {
  private final LongFunction<byte[]> pages;
  private final long row;

  TableRow(LongFunction<byte[]> pages, long row) {
    this.pages = pages;
    this.row = row;
  }

  /// The bytes among which lies whatever is wrong with the row; where there is no such row, the
  /// page that would hold it.
  Optional<Flaw> in(long number) {
    var bytes = pages.apply(number);
    var page = new Page(bytes, number == 1 ? FileHeader.LENGTH : 0);
    if (!page.fits() || !page.table()) {
      return Optional.empty();
    }
    for (int n = 0; n < page.cells(); n++) {
      try {
        var cell = page.cellAt(page.cell(n));
        if (page.leaf() && cell.row() == row) {
          return Optional.of(flaw((number - 1) * FileCheck.PAGE, cell.at(), cell.end()));
        }
        if (!page.leaf() && row <= cell.row()) {
          return in(Numbers.four(bytes, cell.at()));
        }
      } catch (Page.Unfit _) {
        return Optional.empty();
      }
    }
    return page.leaf()
        ? Optional.of(flaw((number - 1) * FileCheck.PAGE, 0, FileCheck.PAGE))
        : in(Numbers.four(bytes, page.lastChild()));
  }

  private static Flaw flaw(long start, int at, int end) {
    long from = start + at;
    long to = start + end - 1;
    return new Flaw(from, "one of bytes " + from + " to " + to + " of the file does not fit");
  }
}
