package org.marsad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.open.Ledgers;

/// Programs that append are killed, or run out of disk. `-Dmarsad.kills=200` kills as many.
class KilledTest {
  private static final int KILLS = Integer.getInteger("marsad.kills", 20);
  private static final int AT_ONCE = 2;

  @TempDir private Path folder;

  /// Each file is killed again and again, and appended to again after each time.
  @Test
  void n9KillAtRandomMomentsLosesNoAcknowledgedDecision() throws Exception {
    var archive = folder.resolve("classes.jsa");
    var first = ledger("first.db");
    child(first, List.of("-XX:ArchiveClassesAtExit=" + archive), "3").waitFor();
    var options = List.of("-XX:SharedArchiveFile=" + archive);
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      var all =
          IntStream.range(0, AT_ONCE)
              .<Callable<Path>>mapToObj(n -> () -> killedAgainAndAgain(n, options))
              .toList();
      for (var file : pool.invokeAll(all)) {
        assertThat(Ledgers.verify(file.get().toString(), Optional.empty()).misfits()).isEmpty();
      }
    }
  }

  private Path killedAgainAndAgain(int number, List<String> options)
      throws IOException, InterruptedException {
    var file = ledger("killed-" + number + ".db");
    var random = new Random(number);
    long entries = 0;
    for (int kill = 0; kill < KILLS / AT_ONCE; kill++) {
      long acknowledged = killed(file, options, 20 + random.nextInt(280));
      try (var ledger = Ledgers.open(file.toString(), Clock.systemUTC())) {
        entries = ledger.head().number();
        assertThat(entries).isGreaterThanOrEqualTo(acknowledged);
        assertThat(ledger.entry(acknowledged)).isPresent();
        assertThat(entries % 3).as("whole transactions").isZero();
      }
    }
    assertThat(entries).isPositive();
    return file;
  }

  /// The last number that the child said before it was killed.
  private long killed(Path file, List<String> options, int millis)
      throws IOException, InterruptedException {
    var child = child(file, options);
    try (var said = child.inputReader()) {
      var first = said.readLine();
      TimeUnit.MILLISECONDS.sleep(millis);
      // Unlike the process, its handle leaves the pipe open.
      child.toHandle().destroyForcibly();
      child.waitFor();
      var rest = new StringWriter();
      said.transferTo(rest);
      // The last line may have been cut short.
      var whole = rest.toString().substring(0, rest.toString().lastIndexOf('\n') + 1);
      return Long.parseLong((first + "\n" + whole).lines().toList().getLast());
    }
  }

  @Test
  void aFullDiskIsToldInWordsAndNothingThatWasAcknowledgedIsLost() throws Exception {
    var file = ledger("full.db");
    var child =
        new ProcessBuilder("bash", "-c", "ulimit -f 6000; exec \"$@\"", "bash")
            .redirectErrorStream(true);
    child.command().addAll(command(file, List.of(), "100000"));
    var process = child.start();
    List<String> lines;
    try (var said = new BufferedReader(process.inputReader())) {
      lines = said.lines().filter(l -> !l.startsWith("SLF4J")).toList();
    }
    process.waitFor();

    assertThat(lines.getLast()).startsWith(Trouble.FULL + " " + file).contains("Make room");
    long acknowledged = Long.parseLong(lines.get(lines.size() - 2));
    try (var ledger = Ledgers.open(file.toString(), Clock.systemUTC())) {
      assertThat(ledger.head().number()).isEqualTo(acknowledged);
      ledger.append(Invented.drafts(Invented.report(999_999, 2)));
      assertThat(ledger.verify().misfits()).isEmpty();
    }
  }

  private Path ledger(String name) {
    var file = folder.resolve(name);
    Ledgers.create(file.toString(), Clock.systemUTC()).close();
    return file;
  }

  private Process child(Path file, List<String> options, String... more) throws IOException {
    return new ProcessBuilder(command(file, options, more))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private List<String> command(Path file, List<String> options, String... more) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-Xlog:disable",
            "-Xmx128m",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.sqlite.tmpdir=" + folder));
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), AppendingChild.class.getName()));
    command.add(file.toString());
    command.addAll(List.of(more));
    return command;
  }
}
