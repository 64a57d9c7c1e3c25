package org.marsad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ledger.chain.Place;
import org.marsad.ledger.open.Ledgers;

class FlippedByteTest {
  private static final Pattern OF_THE_FILE =
      Pattern.compile("bytes? (\\d+)(( to |, )\\d+)* of the file");
  private static final Pattern OF_A_FIELD = Pattern.compile("of its \\w+: .*it was 0x(..)");
  private static final Pattern PLACE = Pattern.compile("bytes? \\d+");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  @TempDir private Path folder;

  private Path ledger() {
    var file = folder.resolve("marsad.db");
    try (var ledger = Ledgers.create(file.toString(), Clock.systemUTC())) {
      for (int n = 0; n < 12; n++) {
        var coded = Invented.report(n, 6);
        ledger.append(
            List.of(
                Invented.filed(coded.report()).sketched(List.of(n * 7L, 99L)),
                Draft.coded("marsad 0.1.0", coded)));
      }
    }
    return file;
  }

  @Test
  void aWholeLedgerIsSound() {
    var verdict = Ledgers.verify(ledger().toString(), Optional.empty());

    assertThat(verdict.misfits()).isEmpty();
    assertThat(verdict.entries()).isEqualTo(24);
    assertThat(verdict.originals()).isEqualTo(12);
  }

  /// Bytes of the whole file are drawn. Those that hold nothing (free space of pages, counters that
  /// SQLite keeps for itself) are known by this: all that can be read is the same with them
  /// changed. Others are taken instead.
  @Test
  void n11OneFlippedByteIsFoundAndNamedInAHundredRandomPlacesOfAHundred()
      throws IOException, SQLException {
    var file = ledger();
    var whole = Files.readAllBytes(file);
    var before = dump(file);
    var random = new Random(20240502);
    int flips = 0;
    while (flips < 100) {
      int at = random.nextInt(whole.length);
      var harmed = flipped(whole, at, 1 << random.nextInt(8));
      var verdict = Ledgers.verify(harmed.toString(), Optional.empty());
      if (!verdict.sound()) {
        flips++;
        assertThat(verdict).satisfies(v -> named(v, at, whole[at]));
      } else {
        assertThat(dump(harmed)).as("byte %d", at).isEqualTo(before);
      }
    }
  }

  /// SQLite refuses a file whose header or whose tables' description it cannot understand.
  @Test
  void n11AByteWithoutWhichTheDatabaseReadsNothingIsNamed() throws IOException, SQLException {
    var file = ledger();
    var whole = Files.readAllBytes(file);
    var description = lastIndexOf(whole, "CREATE TABLE original");
    var begin = lastIndexOf(whole, "SQLite format 3");
    for (int at : new int[] {begin, begin + 9, 16, 19, 23, description + 1, description + 25}) {
      var harmed = flipped(whole, at, 1);
      assertThat(Ledgers.prove(harmed.toString(), Clock.systemUTC(), Optional.empty()).misfits())
          .as("byte %d", at)
          .first()
          .satisfies(one -> assertThat(one.words()).startsWith("byte " + at + " of the file"));
    }
  }

  @Test
  void n11AByteThatKeepsAPageInOrderIsNamedAndTheEntriesAreRecomputedAllTheSame()
      throws IOException, SQLException {
    var file = ledger();
    var whole = Files.readAllBytes(file);
    long page = query(file, "SELECT rootpage FROM sqlite_schema WHERE name = 'party'");
    int kind = (int) (page - 1) * 4096;
    var verdict = Ledgers.verify(flipped(whole, kind, 64).toString(), Optional.empty());

    assertThat(verdict.entries()).isEqualTo(24);
    assertThat(verdict.misfits()).noneMatch(one -> one instanceof Misfit.OfEntry);
    assertThat(verdict.misfits())
        .anySatisfy(one -> assertThat(one.words()).startsWith("byte " + kind + " of the file"));
  }

  /// A page may be in order while a record on it is not.
  @Test
  void n11WhateverByteOfTheTablesDescriptionIsChangedThereIsAVerdict() throws IOException {
    var file = ledger();
    var whole = Files.readAllBytes(file);
    int begin = lastIndexOf(whole, "tableoriginaloriginal");
    for (int back = 1; back <= 8; back++) {
      for (int bit = 0; bit < 8; bit++) {
        int at = begin - back;
        var harmed = flipped(whole, at, 1 << bit).toString();
        assertThatCode(() -> Ledgers.prove(harmed, Clock.systemUTC(), Optional.empty()))
            .as("byte %d, bit %d", at, bit)
            .doesNotThrowAnyException();
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void whatCannotBeReadIsNotLeftOpen() throws IOException {
    var memory = Path.of("/proc/self/mem"); // a file that is there, and cannot be read at 0
    for (int n = 0; n < 3; n++) {
      assertThatThrownBy(
              () -> Ledgers.prove(memory.toString(), Clock.systemUTC(), Optional.empty()))
          .isInstanceOf(LedgerException.class)
          .hasMessageContaining("/proc/self/mem");
    }
    try (var open = Files.list(Path.of("/proc/self/fd"))) {
      assertThat(open.map(FlippedByteTest::behind)).noneMatch(name -> name.endsWith("/mem"));
    }
  }

  private static String behind(Path link) {
    try {
      return Files.readSymbolicLink(link).toString();
    } catch (IOException e) {
      return ""; // the listing's own
    }
  }

  @Test
  void aFileThatNeverWasALedgerIsNotVerified() throws IOException {
    var file = folder.resolve("letter.txt");
    Files.writeString(file, "No ledger, but a letter of some length. ".repeat(300));

    assertThatThrownBy(() -> Ledgers.prove(file.toString(), Clock.systemUTC(), Optional.empty()))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is no ledger of Marsad's");
  }

  private Path flipped(byte[] whole, int at, int bits) throws IOException {
    var changed = whole.clone();
    changed[at] ^= (byte) bits;
    var harmed = folder.resolve("harmed.db");
    Files.deleteIfExists(folder.resolve("harmed.db-wal"));
    Files.deleteIfExists(folder.resolve("harmed.db-shm"));
    return Files.write(harmed, changed);
  }

  /// A byte is named, of an entry, an original, a searched row or the file; where the first that is
  /// named is one of the file, or what it was is told, that is the one that was changed.
  private static void named(Verdict verdict, int at, byte was) {
    var all = verdict.misfits().stream().map(Misfit::words).toList();
    var first = all.stream().filter(words -> PLACE.matcher(words).find()).findFirst();
    assertThat(first).as("byte %d: %s", at, all).isPresent();
    var places = OF_THE_FILE.matcher(first.get()).results().map(one -> holds(one, at)).toList();
    assertThat(places.isEmpty() || places.contains(true)).as("byte %d: %s", at, all).isTrue();
    OF_A_FIELD
        .matcher(first.get())
        .results()
        .forEach(found -> assertThat(found.group(1)).isEqualTo(HexFormat.of().toHexDigits(was)));
  }

  private static boolean holds(MatchResult place, int at) {
    var numbers =
        NUMBER.matcher(place.group()).results().map(n -> Integer.parseInt(n.group())).toList();
    return place.group().contains(" to ")
        ? numbers.getFirst() <= at && at <= numbers.getLast()
        : numbers.contains(at);
  }

  private static int lastIndexOf(byte[] whole, String words) {
    return new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf(words);
  }

  @Test
  void aFlippedByteOfAReportIsNamedToTheByteWithWhatItWas() throws IOException, SQLException {
    var file = ledger();
    sql(
        file,
        "DROP TRIGGER entry_unchanged",
        "UPDATE entry SET body = replace(body, '1,003 people', '1,903 people') WHERE number = 1");
    var offset = query(file, "SELECT instr(body, '1,903 people') + 1 FROM entry WHERE number = 1");

    assertThat(Ledgers.verify(file.toString(), Optional.empty()).misfits())
        .first()
        .isEqualTo(
            new Misfit.OfEntry(
                1,
                Optional.of(Place.of("body", offset)),
                "entry 1 does not fit at byte "
                    + offset
                    + " of its body: it is 0x39, it was 0x30"));
  }

  @Test
  void aFlippedByteOfAnOriginalIsNamedToTheByte() throws SQLException {
    var file = ledger();
    sql(
        file,
        "DROP TRIGGER original_unchanged",
        "UPDATE original SET bytes = CAST(replace(CAST(bytes AS TEXT), '1,034 p', '1,834 p') AS BLOB)"
            + " WHERE id = 2");

    assertThat(Ledgers.verify(file.toString(), Optional.empty()).misfits())
        .first()
        .satisfies(m -> assertThat(m.words()).contains("of its bytes: it was 0x30"));
  }

  private static void sql(Path file, String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (var one : statements) {
        statement.execute(one);
      }
    }
  }

  private static long query(Path file, String query) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      return rows.getLong(1);
    }
  }

  /// Everything that can be read of a file by SQL, table by table.
  private static List<String> dump(Path file) throws SQLException {
    var lines = new ArrayList<String>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file + "?open_mode=1");
        var statement = connection.createStatement()) {
      var tables = new ArrayList<String>();
      try (var names =
          statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      tables.removeIf(t -> t.startsWith("words_") && !t.equals("words_vocab"));
      tables.removeIf(t -> t.startsWith("place_box_"));
      tables.add("sqlite_schema");
      for (var table : tables) {
        var columns = table.equals("sqlite_schema") ? "type, name, tbl_name, sql" : "*";
        try (var rows = statement.executeQuery("SELECT " + columns + " FROM " + table)) {
          while (rows.next()) {
            var line = new StringBuilder(table);
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
              var bytes = rows.getBytes(column);
              line.append('|').append(bytes == null ? "null" : HexFormat.of().formatHex(bytes));
            }
            lines.add(line.toString());
          }
        }
      }
    } catch (SQLException e) {
      lines.add(e.toString());
    }
    return lines;
  }
}
