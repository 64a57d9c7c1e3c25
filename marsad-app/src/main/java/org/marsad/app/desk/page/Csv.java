package org.marsad.app.desk.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A table as comma-separated values (RFC 4180). Words that a spreadsheet would take for a formula
/// are kept from it by an apostrophe.
final class Csv {
  private final StringBuilder lines = new StringBuilder();
  private final int columns;

  Csv(List<String> heads) {
    columns = heads.size();
    row(heads);
  }

  void row(List<String> cells) {
    if (cells.size() != columns) {
      throw new IllegalArgumentException(cells.size() + " cells under " + columns + " heads");
    }
    lines.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
    lines.append("\r\n");
  }

  @Override
  public String toString() {
    return lines.toString();
  }

  /// Whole where it is whole; nothing for what nobody said.
  static String number(Optional<Double> value) {
    return value
        .map(v -> v == Math.rint(v) ? Long.toString(v.longValue()) : Double.toString(v))
        .orElse("");
  }

  private static String cell(String words) {
    boolean formula = words.matches("(?s)[=+@\\t\\r-].*") && !words.matches("-?\\d+(\\.\\d+)?");
    var safe = formula ? "'" + words : words;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
