package org.marsad.app.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marsad.app.input.Given;
import org.marsad.app.input.Inbox;
import org.marsad.record.Report;

class CodingRunTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final StringBuilder written = new StringBuilder();

  @Test
  void everyInputIsAccountedFor() {
    var account =
        run(
            2,
            report -> report.id(),
            """
            {"id":"a","text":"Troops left."}
            {"id":"b","text":" "}
            {"id":"c","text":
            {"id":"d","text":"Troops came.","published":"soon"}
            {"id":"e","text":"Troops stayed."}
            """);
    assertThat(account.line())
        .isEqualTo("read 5 = coded 2 + empty 1 + rejected 2 (broken JSON 1, no date 1)");
    assertThat(written).hasToString("ae");
  }

  @Test
  void theOrderIsThatOfTheInputWhateverTheWorkers() {
    var lines =
        IntStream.range(0, 200)
            .mapToObj("{\"id\":\"%d \",\"text\":\"Troops left.\"}"::formatted)
            .collect(Collectors.joining("\n"));
    run(4, CodingRunTest::nowAndThenSlowly, lines);
    assertThat(written)
        .hasToString(IntStream.range(0, 200).mapToObj(i -> i + " ").collect(Collectors.joining()));
  }

  @Test
  void whatCodesIsLoadedOnceForAllReportsAndNotWithoutOne() {
    var loads = new AtomicInteger();
    Supplier<Function<Report, String>> loading =
        () -> {
          loads.incrementAndGet();
          return Report::id;
        };
    try (var inbox = inbox("{\"id\":\"a\",\"text\":\" \"}\n")) {
      new CodingRun<>(loading, 1, notices()).run(inbox, (_, _) -> true);
    }
    assertThat(loads).hasValue(0);
    try (var inbox = inbox("{\"text\":\"Troops left.\"}\n".repeat(20))) {
      new CodingRun<>(loading, 2, notices()).run(inbox, (_, _) -> true);
    }
    assertThat(loads).hasValue(1);
  }

  @Test
  void anIdUsedTwiceIsNotedAndBothAreKept() {
    var line = "{\"id\":\"a\",\"text\":\"Troops left.\"}\n";
    assertThat(run(1, Report::id, line + line).coded()).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("stdin:2: the id 'a' was used before");
  }

  @Test
  void aReportThatTheCoderFailsOnDoesNotStopTheOthers() {
    var account =
        run(
            1,
            report -> {
              if (report.id().equals("a")) {
                throw new IllegalStateException("no sentence");
              }
              return report.id();
            },
            "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"y\"}");
    assertThat(account.line())
        .isEqualTo("read 2 = coded 1 + empty 0 + rejected 1 (coder failed 1)");
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("stdin:1: the coder failed on it");
  }

  @Test
  void aRunEndsWhenNobodyTakesTheOutput() {
    var lines = "{\"text\":\"Troops left.\"}\n".repeat(1000);
    try (var inbox = inbox(lines)) {
      var account = new CodingRun<>(() -> Report::id, 1, notices()).run(inbox, (_, _) -> false);
      assertThat(account.read()).isEqualTo(1);
    }
  }

  @Test
  void theBarShowsTheShareAndTheTimeLeft() {
    assertThat(Notices.drawing(120, 0.5, 60))
        .isEqualTo("[############············]  50%  120 reports, 2.0/s, 1:00 left");
    assertThat(Notices.drawing(120, 0, 60)).isEqualTo("120 reports, 2.0/s");
  }

  private Account run(int workers, Function<Report, String> coding, String lines) {
    try (var inbox = inbox(lines)) {
      return new CodingRun<>(() -> coding, workers, notices())
          .run(
              inbox,
              (_, words) -> {
                written.append(words);
                return true;
              });
    }
  }

  private static String nowAndThenSlowly(Report report) {
    if (report.id().endsWith("3 ")) {
      try {
        Thread.sleep(Duration.ofMillis(5));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    return report.id();
  }

  private Notices notices() {
    return new Notices(new PrintStream(said, true, StandardCharsets.UTF_8), false);
  }

  private static Inbox inbox(String lines) {
    return new Inbox(
        List.of("-"),
        Given.NOTHING,
        new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }
}
