package org.marsad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.ledger.open.Ledgers;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;

class AppendTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2024-05-02T12:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private Ledger ledger() {
    return Ledgers.create(folder.resolve("marsad.db").toString(), NOON);
  }

  @Test
  void whatWasAppendedIsReplayedInOrderWithItsNumbers() {
    try (var ledger = ledger()) {
      var coded = Invented.report(1, 3);
      var appended = ledger.append(Invented.drafts(coded));

      assertThat(appended).extracting(a -> a.entry().number()).containsExactly(1L, 2L);
      assertThat(ledger.replay(2)).containsExactlyElementsOf(
          appended.stream().map(Appended::entry).toList());
      assertThat(ledger.head().hash()).isEqualTo(appended.getLast().hash());
    }
  }
}
