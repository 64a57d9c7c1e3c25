package org.marsad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.open.Ledgers;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresLedgerTest implements LedgerContract, SurveyContract {
  private final SteppingClock clock = new SteppingClock();
  private Optional<PostgresServer> started = Optional.empty();

  @BeforeAll
  void start() {
    started =
        Optional.of(
            PostgresServer.start(PostgresServer.installed().orElseGet(PostgresLedgerTest::none)));
  }

  private static Path none() {
    var words = "PostgreSQL is not installed (apt-get install postgresql)";
    return "true".equals(System.getenv("CI")) ? fail(words) : abort(words + ": left out");
  }

  @AfterAll
  void stop() {
    started.ifPresent(PostgresServer::close);
  }

  private PostgresServer server() {
    return started.orElseThrow();
  }

  @Override
  public String place() {
    return server().place();
  }

  @Override
  public SteppingClock clock() {
    return clock;
  }

  @Test
  void aSchemaOfOtherTablesIsNoLedgerAndStaysAsItIs() throws SQLException {
    sql("CREATE SCHEMA other", "CREATE TABLE other.things (name TEXT)");

    assertTrouble(Trouble.NOT_A_LEDGER, () -> Ledgers.open(server().place("other"), clock));
    assertTrouble(Trouble.ALREADY_THERE, () -> Ledgers.create(server().place("other"), clock));
  }

  @Test
  void aServerThatDoesNotAnswerIsNamedWithoutThePassword() {
    var place = "postgres://someone:secret@127.0.0.1:1/nowhere";

    assertThatThrownBy(() -> Ledgers.open(place, clock))
        .hasMessageContaining("127.0.0.1:1/nowhere")
        .hasMessageNotContaining("secret");
    assertTrouble(Trouble.UNREACHABLE, () -> Ledgers.open(place, clock));
  }

  @Test
  void aLedgerOfANewerMarsadIsRefused() throws SQLException {
    Ledgers.create(server().place("newer"), clock).close();
    sql("INSERT INTO newer.version VALUES (99, now())");

    assertTrouble(Trouble.NEWER, () -> Ledgers.open(server().place("newer"), clock));
  }

  @Test
  void anEntryIsNotChangedByWhoeverHasTheServersPassword() throws SQLException {
    try (var ledger = Ledgers.create(server().place("kept"), clock)) {
      ledger.append(Invented.drafts(Invented.report(1, 1)));
    }

    assertThatThrownBy(() -> sql("UPDATE kept.entry SET who = 'nobody'"))
        .hasMessageContaining("never changed");
    assertThatThrownBy(() -> sql("TRUNCATE kept.original")).hasMessageContaining("never changed");
  }

  @Test
  void n11AByteChangedInATableIsNamed() throws SQLException {
    var place = server().place("harmed");
    try (var ledger = Ledgers.create(place, clock)) {
      ledger.append(Invented.drafts(Invented.report(1, 2)));
      ledger.append(Invented.drafts(Invented.report(2, 2)));
    }
    sql(
        "ALTER TABLE harmed.entry DISABLE TRIGGER ALL",
        "UPDATE harmed.entry SET body = overlay(body placing 'X' from 101) WHERE number = 2");

    assertThat(Ledgers.verify(place, Optional.empty()).misfits())
        .first()
        .satisfies(m -> assertThat(m.words()).contains("entry 2").contains("byte 100 of its body"));
  }

  /// Neither says anything of what lies there.
  @Test
  void aServerThatGoesAwayOrRefusesIsNoDamage() throws Exception {
    var place = server().place("sound");
    try (var ledger = Ledgers.create(place, clock)) {
      ledger.append(Invented.drafts(Invented.report(1, 2)));
    }
    sql(
        "CREATE ROLE stranger LOGIN",
        "CREATE ROLE hasty LOGIN IN ROLE marsad",
        "ALTER ROLE hasty SET statement_timeout = '200ms'");
    assertThatThrownBy(() -> prove(place.replace("marsad@", "stranger@")))
        .hasMessageContaining("permission denied")
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.READ_ONLY));
    try (var connection = DriverManager.getConnection(server().jdbc());
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("LOCK TABLE sound.original IN ACCESS EXCLUSIVE MODE");
      assertThatThrownBy(() -> prove(place.replace("marsad@", "hasty@")))
          .hasMessageContaining("statement timeout")
          .isInstanceOfSatisfying(
              LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.OTHER));
      var verdict = CompletableFuture.supplyAsync(() -> prove(place));
      var waiting =
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'";
      while (!verdict.isDone()) {
        sql(waiting);
        Thread.sleep(20);
      }
      assertThatThrownBy(verdict::join)
          .cause()
          .isInstanceOfSatisfying(
              LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.UNREACHABLE));
    }
    assertThat(prove(place).misfits()).isEmpty();
  }

  @Test
  void n11ATableThatIsGoneIsNamedAndTheRestIsRead() throws SQLException {
    var place = server().place("torn");
    try (var ledger = Ledgers.create(place, clock)) {
      ledger.append(Invented.drafts(Invented.report(1, 2)));
    }
    sql("DROP TABLE torn.sketch");

    var verdict = prove(place);
    assertThat(verdict.entries()).isEqualTo(2);
    assertThat(verdict.originals()).isEqualTo(1);
    assertThat(verdict.misfits())
        .anySatisfy(one -> assertThat(one.words()).contains("sketch"))
        .noneSatisfy(one -> assertThat(one.words()).contains("aborted"));
  }

  private Verdict prove(String place) {
    return Ledgers.prove(place, clock, Optional.empty());
  }

  @Test
  void n14AnUpgradeKeepsWhoMayReadAndEveryCount() throws SQLException {
    var place = server().place("older");
    try (var ledger = Ledgers.create(place, clock)) {
      ledger.append(Invented.drafts(Invented.report(1, 3)));
    }
    sql(
        "CREATE ROLE reader LOGIN",
        "GRANT USAGE ON SCHEMA older TO reader",
        "GRANT SELECT ON older.entry TO reader",
        "DROP TABLE older.sketch",
        "DROP TABLE older.index_version",
        "DROP TABLE older.words",
        "DELETE FROM older.version WHERE number > 1");

    try (var ledger = Ledgers.open(place, Clock.systemUTC())) {
      assertThat(ledger.head().number()).isEqualTo(2);
      assertThat(ledger.find(Query.words("shelled")).hits()).hasSize(3);
      assertThat(ledger.verify().misfits()).isEmpty();
    }
    try (var connection =
            DriverManager.getConnection(server().jdbc().replace("user=marsad", "user=reader"));
        var statement = connection.createStatement();
        var rows = statement.executeQuery("SELECT count(*) FROM older.entry")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getLong(1)).isEqualTo(2);
    }
  }

  private void sql(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection(server().jdbc());
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
