package org.marsad.ledger.pages;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// Looks in an index for an entry of which one byte was changed.
final class IndexEntry {
  private final LongFunction<byte[]> pages;
  private final LongFunction<byte[]> entries;
  private final byte[] should;

  /// Where the entry of each row ends.
  private final Map<Long, Long> ends = new HashMap<>();

  /// @param entries of a row, what its entry should be
  /// @param row of which the index has no entry
  IndexEntry(LongFunction<byte[]> pages, LongFunction<byte[]> entries, long row) {
    this.pages = pages;
    this.entries = entries;
    should = entries.apply(row);
  }

  /// The row's own entry, or another that is not as it should be: it may stand in the way.
  Optional<Flaw> in(long root) {
    return first(root, this::oneByteFrom).or(() -> first(root, this::strange));
  }

  private interface Look {
    Optional<Flaw> at(byte[] record, long row, long place);
  }

  private Optional<Flaw> first(long number, Look look) {
    var bytes = pages.apply(number);
    var page = new Page(bytes, number == 1 ? FileHeader.LENGTH : 0);
    if (!page.fits() || page.table()) {
      return Optional.empty();
    }
    for (int n = 0; n < page.cells(); n++) {
      int at = page.cell(n);
      var found =
          looked(bytes, at, page.type(), number, look)
              .or(() -> page.leaf() ? Optional.empty() : first(Numbers.four(bytes, at), look));
      if (found.isPresent()) {
        return found;
      }
    }
    return page.leaf() ? Optional.empty() : first(Numbers.four(bytes, page.lastChild()), look);
  }

  private static Optional<Flaw> looked(byte[] bytes, int at, int type, long number, Look look) {
    try {
      var cell = Cell.at(bytes, at, type);
      if (cell.elsewhere()) {
        return Optional.empty();
      }
      int from = cell.payload();
      var record = Arrays.copyOfRange(bytes, from, from + cell.local());
      long row = Cell.number(bytes, cell.columns(bytes).getLast());
      return look.at(record, row, (number - 1) * FileCheck.PAGE + from);
    } catch (Page.Unfit _) {
      return Optional.empty();
    }
  }

  /// The entry that the row should have, but for one byte; where it is not just another row's.
  private Optional<Flaw> oneByteFrom(byte[] record, long row, long place) {
    int at = Arrays.mismatch(record, should);
    boolean one =
        record.length == should.length
            && at >= 0
            && Arrays.equals(record, at + 1, record.length, should, at + 1, should.length);
    return one && !Arrays.equals(entries.apply(row), record)
        ? Optional.of(flaw(record, should, place))
        : Optional.empty();
  }

  private Optional<Flaw> strange(byte[] record, long row, long place) {
    var is = entries.apply(row);
    if (is.length == record.length && !Arrays.equals(is, record)) {
      return Optional.of(flaw(record, is, place));
    }
    long end = place + record.length;
    return Optional.ofNullable(ends.put(row, end)).map(before -> twice(row, before, end));
  }

  /// A row's number is what an entry ends with.
  private static Flaw twice(long row, long one, long other) {
    int length = Math.max(1, (71 - Long.numberOfLeadingZeros(row)) / 8);
    var bytes =
        LongStream.concat(
                LongStream.range(one - length, one), LongStream.range(other - length, other))
            .mapToObj(Long::toString)
            .collect(Collectors.joining(", "));
    return new Flaw(
        one - length,
        "two entries name row " + row + ": one of bytes " + bytes + " of the file does not fit");
  }

  private static Flaw flaw(byte[] record, byte[] should, long place) {
    int at = Arrays.mismatch(record, should);
    return new Flaw(
        place + at,
        "an entry there differs at byte %d of the file: it is 0x%s, the row has 0x%s"
            .formatted(
                place + at,
                HexFormat.of().toHexDigits(record[at]),
                HexFormat.of().toHexDigits(should[at])));
  }
}
