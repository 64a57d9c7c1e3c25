package org.marsad.app.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.app.Shipped;
import org.marsad.app.desk.Desk;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.open.Ledgers;

/// Pages of a record that counts as large from its first entry on, and comes in faster than it is
/// counted.
class LateTest {
  private static final Shelf.Limits LARGE = new Shelf.Limits(0, 3);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String LATE = "newer entries are still being counted";

  private final HttpClient client = HttpClient.newHttpClient();

  @TempDir private Path folder;

  private Instant now = Instant.parse("2024-05-01T08:00:00Z");
  private Ledger ledger;
  private Keeping keeping;
  private Desk desk;

  @BeforeEach
  void open() {
    InstantSource clock = () -> now;
    ledger = Ledgers.create(folder.resolve("record.db").toString(), clock.withZone(ZoneOffset.UTC));
    Opinions.added(ledger, 5);
    now = Instant.parse("2024-05-03T08:00:00Z");
    Opinions.added(ledger, 15);
    keeping =
        new Keeping(ledger, false, () -> ledger, one -> new Shelf(one, Optional.empty(), LARGE));
    desk = new Desk(keeping, () -> Shipped.CODER, "tester", 0);
  }

  @AfterEach
  void close() {
    desk.close();
    keeping.close();
  }

  @Test
  void aPageThatLagsBehindSaysSo() throws IOException, InterruptedException {
    assertThat(counted("/incidents")).doesNotContain(LATE);
    Opinions.added(ledger, 9);
    assertThat(page("/incidents").body()).contains("As of entry 20 of the ledger. 9 " + LATE);
    var end = Instant.now().plus(PATIENCE);
    while (page("/incidents").body().contains(LATE)) {
      assertThat(Instant.now()).isBefore(end);
    }
    assertThat(page("/incidents.json").body()).contains("\"entries\":29");
  }

  @Test
  void aDayThatHasToBeCountedIsNamedAndLeavesOtherPagesAsTheyAre()
      throws IOException, InterruptedException {
    counted("/incidents");
    var waiting = page("/incidents?as-of=2024-05-01");
    assertThat(waiting.statusCode()).isEqualTo(503);
    assertThat(waiting.body()).contains("as it was known at the end of 2024-05-01");
    assertThat(page("/incidents").statusCode()).isEqualTo(200);
    assertThat(counted("/incidents?as-of=2024-05-01")).doesNotContain(LATE);
  }

  private String counted(String path) throws IOException, InterruptedException {
    var end = Instant.now().plus(PATIENCE);
    var answer = page(path);
    while (answer.statusCode() == 503) {
      assertThat(Instant.now()).isBefore(end);
      answer = page(path);
    }
    return answer.body();
  }

  private HttpResponse<String> page(String path) throws IOException, InterruptedException {
    var address = URI.create(desk.address()).resolve(path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
