package org.marsad.app.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Rows under headings, for people: columns as wide as they need to be; of what is too wide for the
/// page the last column gives way.
public final class Table {
  private static final String GAP = "  ";
  private static final int LEAST = 12;

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  public Table(String... headings) {
    this.headings = List.of(headings);
  }

  /// @throws IllegalArgumentException where there are not as many cells as headings
  public void row(String... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells under " + headings.size() + " headings");
    }
    rows.add(Arrays.stream(cells).map(Table::onOneLine).toList());
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The rows as lines; nothing where there is none.
  ///
  /// @param width columns of the page
  public String page(int width) {
    if (rows.isEmpty()) {
      return "";
    }
    var widths = IntStream.range(0, headings.size()).map(this::widest).toArray();
    int last = widths.length - 1;
    int others = Arrays.stream(widths, 0, last).sum() + GAP.length() * last;
    widths[last] = Math.min(widths[last], Math.max(LEAST, width - others));
    var page = new StringBuilder(line(headings, widths));
    page.append(
        Arrays.stream(widths)
            .mapToObj("-"::repeat)
            .collect(Collectors.joining(GAP))
            .stripTrailing());
    page.append('\n');
    rows.forEach(row -> page.append(line(row, widths)));
    return page.toString();
  }

  private int widest(int column) {
    return IntStream.concat(
            IntStream.of(length(headings.get(column))),
            rows.stream().mapToInt(row -> length(row.get(column))))
        .max()
        .orElse(0);
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
            .mapToObj(i -> padded(cells.get(i), widths[i]))
            .collect(Collectors.joining(GAP))
            .stripTrailing()
        + "\n";
  }

  private static String padded(String cell, int width) {
    int length = length(cell);
    if (length > width) {
      return cell.substring(0, cell.offsetByCodePoints(0, width - 1)) + "…";
    }
    return cell + " ".repeat(width - length);
  }

  private static int length(String cell) {
    return cell.codePointCount(0, cell.length());
  }

  /// What a report says may hold anything; a table has one line a row and no control characters.
  private static String onOneLine(String cell) {
    return cell.replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "").strip();
  }
}
