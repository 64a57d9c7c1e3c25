package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.app.Shipped;
import org.marsad.app.desk.intake.Sample;
import org.marsad.ledger.open.Ledgers;

/// Where there is no ledger yet the desk shows the examples, and says on every page that they are
/// invented; the first report of a person's own begins a ledger without them.
class SampleTest {
  private static final String BANNER = "class=\"notice sample\"";
  private static final String TOLD =
      "Gunmen killed nine people in Tawila on Tuesday, the Joint Relief Office said.";

  @TempDir private Path folder = Path.of("");

  @Test
  void anIllustrationSaysSoOnEveryPageAndInEveryFile() {
    try (var desk = new OpenDesk(folder, true)) {
      desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + TOLD);
      var browser = desk.browser();
      for (var page : List.of("/", "/queue", "/incidents", "/map", "/figures", "/search?q=nine")) {
        assertThat(browser.get(page).body()).as(page).contains(BANNER, "invented");
      }
      assertThat(browser.get("/incidents.json").body()).contains("\"sample\":true");
      assertThat(browser.get("/figures.svg?measure=killed").body()).contains("invented");
      assertThat(browser.get("/export/view/figures").body()).contains("invented");
    }
  }

  @Test
  void theFirstReportOfOnesOwnBeginsALedgerWithoutTheExamples() throws InterruptedException {
    try (var desk = new OpenDesk(folder, true)) {
      desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + TOLD);
      var browser = desk.browser();
      browser.post(
          "/intake",
          Map.of(
              "text",
              "Police arrested 17 people in Gao on Sunday, a lawyer said.",
              "publisher",
              "Delta Post",
              "published",
              "2024-05-20"));
      for (int i = 0; i < 600 && !browser.get("/intake.json").body().contains("\"done\":1"); i++) {
        Thread.sleep(Duration.ofMillis(100));
      }
      assertThat(browser.get("/incidents").body()).contains("Gao").doesNotContain("Tawila", BANNER);
      assertThat(browser.get("/incidents.json").body()).contains("\"sample\":false");
    }
    assertThat(entries("record.db")).as("the sample stays as it was").isEqualTo(2);
    assertThat(entries("own.db")).isEqualTo(2);
  }

  @Test
  void theExamplesAreCodedWhereTheBuildHasNotDoneSo() throws IOException {
    var examples = Files.createDirectories(folder.resolve("examples"));
    Files.writeString(
        examples.resolve("one.txt"), "Published: 2024-05-02\nPublisher: Gazette\n\n" + TOLD);
    try (var ledger =
        new Sample(folder.toString(), Clock.systemUTC(), () -> Shipped.CODER).ledger()) {
      assertThat(ledger.head().number()).isEqualTo(2);
    }
  }

  private long entries(String ledger) {
    try (var all = Ledgers.open(folder.resolve(ledger).toString(), Clock.systemUTC())) {
      return all.head().number();
    }
  }
}
