package org.marsad.coder.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A tab-separated word list beside this package's classes: `#` lines explain, the first line left
/// names the columns, and every later line fills them all.
record WordFile(String name, List<List<String>> rows) {
  WordFile {
    rows = List.copyOf(rows);
  }

  static WordFile load(String name, int columns) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name + "; is the jar complete?");
      }
      return parse(name, columns, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
  }

  static WordFile parse(String name, int columns, String text) {
    var rows = new ArrayList<List<String>>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("# ")) {
        continue;
      }
      var cells = List.of(line.split("\t", -1));
      if (cells.size() != columns || cells.contains("")) {
        throw new IllegalArgumentException(
            "%s:%d: %d cells where %d belong; fill each, parted by tabs"
                .formatted(name, number, cells.size(), columns));
      }
      rows.add(cells);
    }
    if (rows.isEmpty()) {
      throw new IllegalArgumentException(name + ":1: there is no line of column names");
    }
    return new WordFile(name, rows.subList(1, rows.size()));
  }

  /// The first column.
  List<String> words() {
    return rows.stream().map(List::getFirst).toList();
  }
}
