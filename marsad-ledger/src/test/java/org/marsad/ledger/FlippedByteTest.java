package org.marsad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ledger.chain.Place;
import org.marsad.ledger.open.Ledgers;

class FlippedByteTest {
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

  /// Bytes that hold nothing (free space of pages, counters that SQLite keeps for itself) are known
  /// by this: all that can be read is the same with them changed. Others are taken instead.
  @Test
  void n11OneFlippedByteIsFoundInAHundredRandomPlacesOfAHundred() throws IOException, SQLException {
    var file = ledger();
    var whole = Files.readAllBytes(file);
    var before = dump(file);
    var random = new Random(20240502);
    var unfound = new ArrayList<String>();
    int flips = 0;
    while (flips < 100) {
      int at = random.nextInt(whole.length);
      var changed = whole.clone();
      changed[at] ^= (byte) (1 << random.nextInt(8));
      var harmed = folder.resolve("harmed.db");
      Files.write(harmed, changed);
      var verdict = Ledgers.verify(harmed.toString(), Optional.empty());
      if (!verdict.sound()) {
        flips++;
      } else if (!dump(harmed).equals(before)) {
        flips++;
        unfound.add("byte " + at);
      }
      System.out.println(
          at + ": " + verdict.misfits().stream().map(Misfit::words).limit(2).toList());
    }
    assertThat(unfound).isEmpty();
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
