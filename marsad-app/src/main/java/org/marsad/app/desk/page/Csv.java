package org.marsad.app.desk.page;

import java.util.List;
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

  private static String cell(String words) {
    boolean formula = words.matches("(?s)[=+@\\t\\r-].*") && !words.matches("-?\\d+(\\.\\d+)?");
    var safe = formula ? "'" + words : words;
    return safe.matches("(?s).*[\",\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
