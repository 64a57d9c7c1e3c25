package org.marsad.ledger.sqlite;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.pages.FileCheck;
import org.marsad.ledger.pages.Flaw;

/// What SQLite finds against a file of its own, with the names of the tables that it numbers, and
/// the byte of an index's entry that it misses.
final class Order {
  private static final Pattern TREE = Pattern.compile("Tree (\\d+)");
  private static final Pattern MISSING = Pattern.compile("row (\\d+) missing from index (\\w+)");

  private static final Pattern WORDS =
      Pattern.compile(
          "fts5: corrupt(?:ion found reading blob (\\d+)|ion on page (\\d+), segment (\\d+)"
              + "| structure record)");

  private static final int SEGMENT = 37;
  private static final int STRUCTURE = 10;

  private final Handle handle;
  private final Optional<FileCheck> file;

  /// Indexes of which a byte was looked for: once is enough.
  private final Set<String> placed = new HashSet<>();

  /// @param file empty where the file alone says little
  Order(Handle handle, Optional<FileCheck> file) {
    this.handle = handle;
    this.file = file;
  }

  List<String> disorder() {
    return handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
        .flatMap(String::lines)
        .filter(line -> !line.equals("ok") && !line.startsWith("***"))
        .map(this::named)
        .toList();
  }

  private String named(String line) {
    var tree = TREE.matcher(line);
    if (tree.find()) {
      return tree(Long.parseLong(tree.group(1)))
          .map(name -> "in " + name + ": " + line)
          .orElse(line);
    }
    var missing = MISSING.matcher(line);
    if (missing.find() && placed.add(missing.group(2))) {
      return placed(line, entry(Long.parseLong(missing.group(1)), missing.group(2)));
    }
    var words = WORDS.matcher(line);
    if (words.find()) {
      return placed(line, file.flatMap(check -> wordsRow(check, words)));
    }
    return line;
  }

  private static String placed(String line, Optional<Flaw> at) {
    return at.map(flaw -> line + ": " + flaw.words()).orElse(line);
  }

  /// What the searched words are kept in: a row a page of a segment, and one that lists them.
  private Optional<Flaw> wordsRow(FileCheck check, Matcher words) {
    long row =
        words.group(1) != null
            ? Long.parseLong(words.group(1))
            : words.group(2) != null
                ? Long.parseLong(words.group(3)) << SEGMENT | Long.parseLong(words.group(2))
                : STRUCTURE;
    return handle
        .createQuery("SELECT rootpage FROM sqlite_schema WHERE name = 'words_data'")
        .mapTo(Long.class)
        .findOne()
        .flatMap(root -> check.row(root, row));
  }

  private Optional<String> tree(long page) {
    return handle
        .createQuery("SELECT type || ' ' || name FROM sqlite_schema WHERE rootpage = :page")
        .bind("page", page)
        .mapTo(String.class)
        .findOne();
  }

  private record Index(String table, long root, List<String> columns) {}

  private Optional<Flaw> entry(long row, String index) {
    return file.flatMap(check ->
        index(index).flatMap(of -> check.inIndex(of.root(), row, number -> values(of, number))));
  }

  private Optional<Index> index(String name) {
    var columns =
        handle
            .createQuery("SELECT name FROM pragma_index_info(:index) ORDER BY seqno")
            .bind("index", name)
            .mapTo(String.class)
            .list();
    return handle
        .createQuery("SELECT tbl_name, rootpage FROM sqlite_schema WHERE name = :index")
        .bind("index", name)
        .map((rows, _) -> new Index(rows.getString(1), rows.getLong(2), columns))
        .findOne();
  }

  private List<Optional<Object>> values(Index index, long row) {
    var columns = Stream.concat(index.columns().stream(), Stream.of("rowid")).toList();
    return handle
        .createQuery(
            "SELECT "
                + String.join(", ", columns)
                + " FROM "
                + index.table()
                + " NOT INDEXED WHERE rowid = :row")
        .bind("row", row)
        .map((rows, _) -> {
          var values = new ArrayList<Optional<Object>>();
          for (int column = 1; column <= columns.size(); column++) {
            values.add(Optional.ofNullable(rows.getObject(column)));
          }
          return List.copyOf(values);
        })
        .findOne()
        .orElse(List.of());
  }
}
