package org.marsad.app.desk.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.open.Ledgers;
import org.marsad.ledger.survey.Survey;

/// A record that counts as large from its first entry on.
class ShelfTest {
  private static final Shelf.Limits LARGE = new Shelf.Limits(0, 3);
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir private Path folder;

  private Ledger ledger;
  private Shelf shelf;

  @BeforeEach
  void open() {
    ledger = Ledgers.create(folder.resolve("record.db").toString(), Clock.systemUTC());
    Opinions.added(ledger, 20);
    shelf = new Shelf(ledger, Optional.empty(), LARGE);
  }

  @AfterEach
  void close() {
    shelf.close();
    ledger.close();
  }

  @Test
  void aLargeRecordIsCountedWhileThePageSaysSo() {
    assertThatThrownBy(() -> shelf.survey(20)).isInstanceOf(Counting.class);
    assertThat(counted(20).upTo()).isEqualTo(20);
  }

  @Test
  void lookingAtEarlierDaysLeavesNowAsItIs() {
    var now = counted(20);
    for (long earlier : List.of(18L, 10L, 3L, 12L)) {
      assertThat(counted(earlier).upTo()).isEqualTo(earlier);
    }
    assertThat(shelf.ready()).isEqualTo(20);
    assertThat(shelf.survey(20)).isSameAs(now);
  }

  @Test
  void aDecisionShowsAtOnce() {
    counted(20);
    Opinions.added(ledger, 1);
    assertThat(shelf.ready()).isEqualTo(21);
    assertThat(shelf.survey(21).upTo()).isEqualTo(21);
  }

  @Test
  void whatCameInAtOnceIsBroughtInBehindThePage() {
    counted(20);
    Opinions.added(ledger, 9);
    assertThat(shelf.ready()).isEqualTo(20);
    await(() -> shelf.ready() == 29);
  }

  @Test
  void aCountThatFailsIsToldOnceAndTriedAgain() {
    var broken = new Shelf(unreadable(ledger), Optional.empty(), LARGE);
    await(() -> {
      try {
        broken.survey(20);
        return false;
      } catch (Counting _) {
        return false;
      } catch (IllegalStateException e) {
        return String.valueOf(e.getMessage()).contains("could not be counted");
      }
    });
    assertThatThrownBy(() -> broken.survey(20)).isInstanceOf(Counting.class);
  }

  /// A ledger of which only the head can be read.
  private static Ledger unreadable(Ledger ledger) {
    return (Ledger)
        Proxy.newProxyInstance(
            ShelfTest.class.getClassLoader(),
            new Class<?>[] {Ledger.class},
            (_, method, arguments) -> {
              if (method.getName().equals("head")) {
                return method.invoke(ledger, arguments);
              }
              throw new IllegalArgumentException("a page of the ledger cannot be read");
            });
  }

  private Survey counted(long upTo) {
    await(() -> {
      try {
        shelf.survey(upTo);
        return true;
      } catch (Counting _) {
        return false;
      }
    });
    return shelf.survey(upTo);
  }

  private interface Condition {
    boolean holds();
  }

  private static void await(Condition condition) {
    var end = Instant.now().plus(PATIENCE);
    while (!condition.holds()) {
      assertThat(Instant.now()).isBefore(end);
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
