package org.marsad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.open.Ledgers;

/// What a ledger in a file does when the file is not as it should be.
class SqliteFileTest {
  private static final Clock CLOCK = Clock.systemUTC();

  @TempDir private Path folder;

  private Path filled() {
    var file = folder.resolve("marsad.db");
    try (var ledger = Ledgers.create(file.toString(), CLOCK)) {
      ledger.append(Invented.drafts(Invented.report(1, 3)));
    }
    return file;
  }

  @Test
  void aNewFileIsForItsOwnersEyesAlone() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(filled())))
        .isEqualTo("rw-------");
  }

  @Test
  void aClosedLedgerIsOneFileAlone() throws IOException {
    filled();
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aTextFileIsNoLedgerAndStaysAsItIs() throws IOException {
    var file = folder.resolve("notes.txt");
    Files.writeString(file, "Not a ledger at all, but a text of some length. ".repeat(100));
    var before = Files.readAllBytes(file);

    assertThatThrownBy(() -> Ledgers.open(file.toString(), CLOCK))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("notes.txt");
    assertTrouble(Trouble.ALREADY_THERE, () -> Ledgers.create(file.toString(), CLOCK));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void anotherProgramsDatabaseIsNoLedgerAndStaysAsItIs() throws SQLException, IOException {
    var file = folder.resolve("other.db");
    sql(file, "CREATE TABLE things (name TEXT)");
    var before = Files.readAllBytes(file);

    assertTrouble(Trouble.NOT_A_LEDGER, () -> Ledgers.open(file.toString(), CLOCK));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aLedgerOfANewerMarsadIsRefused() throws SQLException {
    var file = filled();
    sql(file, "PRAGMA user_version = 99");

    assertTrouble(Trouble.NEWER, () -> Ledgers.open(file.toString(), CLOCK));
  }

  @Test
  void aFileThatMayNotBeWrittenIsReadAndNotAppendedTo() throws IOException {
    var file = filled();
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    var before = Files.readAllBytes(file);

    try (var ledger = Ledgers.open(file.toString(), CLOCK)) {
      assertThat(ledger.find(Query.words("shelled")).hits()).hasSize(3);
      assertThat(ledger.verify().misfits()).isEmpty();
      assertTrouble(Trouble.READ_ONLY, () -> ledger.append(Invented.drafts(Invented.report(2, 1))));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aFileThatAnotherProgramIsWritingToIsSaidToBeLocked() throws SQLException {
    var file = filled();
    try (var ledger = Ledgers.open(file.toString(), CLOCK);
        var other = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");

      assertThat(ledger.head().number()).isEqualTo(2);
      assertTrouble(Trouble.LOCKED, () -> ledger.append(Invented.drafts(Invented.report(2, 1))));
      statement.execute("ROLLBACK");
      assertThat(ledger.append(Invented.drafts(Invented.report(2, 1)))).hasSize(2);
    }
  }

  @Test
  void manyWhoAppendAtOnceWaitForOneAnother() throws Exception {
    var file = filled().toString();
    try (var one = Ledgers.open(file, CLOCK);
        var other = Ledgers.open(file, CLOCK);
        var pool = Executors.newFixedThreadPool(4)) {
      var work = new ArrayList<Callable<List<Appended>>>();
      IntStream.range(0, 12)
          .forEach(n -> {
            var ledger = n % 2 == 0 ? one : other;
            work.add(() -> ledger.append(Invented.drafts(Invented.report(100 + n, 1))));
          });
      for (var done : pool.invokeAll(work)) {
        assertThat(done.get()).hasSize(2);
      }
      assertThat(one.head().number()).isEqualTo(26);
      assertThat(other.verify().misfits()).isEmpty();
    }
  }

  @Test
  void anEntryIsNotChangedByWhoeverHasTheFile() {
    var file = filled();

    assertThatThrownBy(() -> sql(file, "UPDATE entry SET who = 'nobody'"))
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> sql(file, "DELETE FROM original"))
        .hasMessageContaining("never deleted");
  }

  @Test
  void anEntryThatWasTakenAwayIsMissed() throws SQLException {
    var file = filled();
    sql(file, "DROP TRIGGER entry_undeleted", "DELETE FROM entry WHERE number = 1");

    assertThat(words(file)).first().asString().contains("entry 1 is missing");
  }

  @Test
  void anEntryThatWasWrittenAnewWithItsHashIsNamed() throws SQLException {
    var file = folder.resolve("marsad.db");
    var forged = folder.resolve("forged.db");
    try (var ledger = Ledgers.create(file.toString(), CLOCK);
        var other = Ledgers.create(forged.toString(), CLOCK)) {
      for (int n = 1; n < 4; n++) {
        ledger.append(Invented.drafts(Invented.report(n, 1)));
        other.append(Invented.drafts(Invented.report(n + 10, 1)));
      }
    }
    sql(
        file,
        "DROP TRIGGER entry_unchanged",
        "ATTACH '" + forged + "' AS forged",
        "UPDATE entry SET (who, kind, report, hash, sums, body) = (SELECT who, kind, report, hash,"
            + " sums, body FROM forged.entry f WHERE f.number = entry.number) WHERE number = 6",
        "UPDATE entry SET at = (SELECT at FROM forged.entry f WHERE f.number = 6)"
            + " WHERE number = 6");

    assertThat(words(file)).first().asString().contains("entry 6");
  }

  @Test
  void n14AnUpgradeKeepsWhoMayReadAndEveryCount() throws IOException, SQLException {
    var file = folder.resolve("old.db");
    try (var old = Objects.requireNonNull(getClass().getResourceAsStream("version-1.db"))) {
      Files.copy(old, file);
    }
    var permissions = PosixFilePermissions.fromString("rw-r-----");
    Files.setPosixFilePermissions(file, permissions);
    var before = rows(file);

    for (int round = 0; round < 2; round++) {
      try (var ledger = Ledgers.open(file.toString(), CLOCK)) {
        assertThat(ledger.head().number()).isEqualTo(5);
        assertThat(ledger.find(Query.words("shelled")).hits()).hasSize(3);
        assertThat(ledger.verify().misfits()).isEmpty();
      }
      assertThat(rows(file)).isEqualTo(before);
      assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    }
  }

  /// Every entry and original as SQL shows it.
  private static List<String> rows(Path file) throws SQLException {
    var all = new ArrayList<String>();
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT number || at || who || kind || hex(hash) || body FROM entry"
                    + " UNION ALL SELECT hex(sha256) || hex(bytes) FROM original")) {
      while (rows.next()) {
        all.add(rows.getString(1));
      }
    }
    return all;
  }

  private static List<String> words(Path file) {
    return Ledgers.verify(file.toString(), Optional.empty()).misfits().stream()
        .map(Misfit::words)
        .toList();
  }

  private static void sql(Path file, String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      for (var one : statements) {
        statement.execute(one);
      }
    }
  }

  private static void assertTrouble(Trouble trouble, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(trouble));
  }
}
