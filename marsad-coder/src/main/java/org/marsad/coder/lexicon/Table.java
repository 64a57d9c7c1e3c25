package org.marsad.coder.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A word list as it stands in its file: tab-separated columns, one thing a line.
///
/// Lines that begin with `#` are comments and explain the columns; empty lines count for nothing;
/// the first line left names the columns. Cells are trimmed. Empty cells at the end of a line may
/// be left out. What is wrong with a file is told as `file:line: what; mend` by a [FaultyTable].
public record Table(String file, List<String> columns, List<Row> rows) {
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /// The table in `text`; `file` is the name that errors show.
  public static Table parse(String file, String text) {
    var lines = text.startsWith("\uFEFF") ? text.substring(1).lines() : text.lines();
    List<String> columns = List.of();
    var rows = new ArrayList<Row>();
    int number = 0;
    for (var line : (Iterable<String>) lines::iterator) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (columns.isEmpty()) {
        columns = named(file, number, cells(line));
      } else {
        rows.add(row(file, number, columns, cells(line)));
      }
    }
    if (columns.isEmpty()) {
      throw new FaultyTable(
          file,
          Math.max(1, number),
          "there is no line of column names; add one under the comments");
    }
    return new Table(file, columns, rows);
  }

  /// The table in the UTF-8 resource `name` that lies in the package of `beside`.
  public static Table resource(Class<?> beside, String name) {
    return parse(name, resourceText(beside, name));
  }

  /// The words of that resource, as they stand.
  public static String resourceText(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "no resource " + name + " beside " + beside.getName() + "; is the jar complete?");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + name, e);
    }
  }

  /// This table, if its columns are exactly these, in any order.
  public Table expecting(String... expected) {
    for (var column : expected) {
      if (!columns.contains(column)) {
        throw new FaultyTable(file, 1, "the column '" + column + "' is missing; add it");
      }
    }
    for (var column : columns) {
      if (!Arrays.asList(expected).contains(column)) {
        throw new FaultyTable(
            file,
            1,
            "the column '%s' is not known; use %s".formatted(column, String.join(", ", expected)));
      }
    }
    return this;
  }

  /// What the table says, without its comments, blank lines and file name.
  String words() {
    return Stream.concat(Stream.of(columns), rows.stream().map(Row::cells))
        .map(cells -> String.join("\t", cells).stripTrailing())
        .collect(Collectors.joining("\n"));
  }

  private static List<String> cells(String line) {
    return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
  }

  private static List<String> named(String file, int line, List<String> columns) {
    if (new HashSet<>(columns).size() < columns.size() || columns.contains("")) {
      throw new FaultyTable(
          file, line, "a column has no name or another's; give each a name of its own");
    }
    return columns;
  }

  private static Row row(String file, int line, List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new FaultyTable(
          file, line, cells.size() + " cells under " + columns.size() + " columns; take out a tab");
    }
    return new Row(file, line, columns, cells);
  }

  /// One line of the table.
  ///
  /// @param line where it stands in its file, from 1
  public record Row(String file, int line, List<String> columns, List<String> cells) {
    public Row {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }

    /// The cell in that column, which must not be empty.
    public String text(String column) {
      return optional(column)
          .orElseThrow(
              () -> faulty("'" + column + "' is empty; fill it in (tabs part the columns)"));
    }

    /// The cell in that column, if anything stands there.
    public Optional<String> optional(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw faulty("there is no column '" + column + "'; add it to the line of column names");
      }
      return at < cells.size() && !cells.get(at).isEmpty()
          ? Optional.of(cells.get(at))
          : Optional.empty();
    }

    /// The things in that cell, which stand apart by `|`; none where it is empty.
    public List<String> list(String column) {
      var things =
          optional(column).stream()
              .flatMap(cell -> Arrays.stream(cell.split("\\|", -1)))
              .map(String::strip)
              .toList();
      if (things.contains("")) {
        throw faulty("'" + column + "' has a | with nothing beside it; take it out");
      }
      return things;
    }

    /// The cell in that column, which must be one of `words`.
    public String oneOf(String column, Collection<String> words) {
      var word = text(column);
      if (!words.contains(word)) {
        throw faulty("%s '%s' is none of %s".formatted(column, word, String.join(", ", words)));
      }
      return word;
    }

    /// `yes` or `no`.
    public boolean yes(String column) {
      return oneOf(column, List.of("yes", "no")).equals("yes");
    }

    /// A number with a decimal point, where the cell is filled.
    public Optional<Double> number(String column) {
      return optional(column).map(cell -> parsed(column, cell));
    }

    /// An ISO day such as `2015-10-10`, where the cell is filled.
    public Optional<LocalDate> day(String column) {
      return optional(column).map(cell -> parsedDay(column, cell));
    }

    /// What to throw when this line is wrong; the words say what is wrong and the mend.
    public FaultyTable faulty(String wrongAndMend) {
      return new FaultyTable(file, line, wrongAndMend);
    }

    private Double parsed(String column, String cell) {
      try {
        return Double.valueOf(cell);
      } catch (NumberFormatException e) {
        throw faulty("%s '%s' is no number; write it like 35.33".formatted(column, cell));
      }
    }

    private LocalDate parsedDay(String column, String cell) {
      try {
        return LocalDate.parse(cell);
      } catch (DateTimeParseException e) {
        throw faulty("%s '%s' is no day; write it like 2015-10-10".formatted(column, cell));
      }
    }
  }
}
