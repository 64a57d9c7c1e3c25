package org.marsad.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.Verdict;
import org.marsad.ledger.chain.Seal;
import org.marsad.ledger.open.Ledgers;
import picocli.CommandLine.Option;

/// Which ledger a command works on.
final class LedgerOption {
  @Option(
      names = "--ledger",
      paramLabel = "FILE|URL",
      defaultValue = "marsad.db",
      description =
          "the ledger: a file, or postgres://USER@HOST/DATABASE; by default ${DEFAULT-VALUE} in"
              + " the present folder")
  private String place = "marsad.db";

  /// @throws LedgerException where there is none
  Ledger open(Clock clock) {
    return Ledgers.open(place, clock);
  }

  /// @throws LedgerException where there is something already
  Ledger create(Clock clock) {
    return Ledgers.create(place, clock);
  }

  /// Whether one could be begun there: the folder exists.
  boolean canBegin() {
    return place.startsWith("postgres") || Files.isDirectory(folder());
  }

  private Path folder() {
    return Objects.requireNonNullElse(Path.of(place).toAbsolutePath().getParent(), Path.of("/"));
  }

  /// Verifies it, whether or not it can be opened.
  ///
  /// @throws LedgerException where there is none
  Verdict prove(Clock clock, Optional<Seal> seal) {
    return Ledgers.prove(place, clock, seal);
  }

  /// Opens it; where there is none, one is begun when it is first asked for.
  Begun openOrBegin(Clock clock) {
    try {
      return new Begun(Optional.of(open(clock)), () -> create(clock));
    } catch (LedgerException e) {
      if (e.trouble() == LedgerException.Trouble.NOT_THERE) {
        return new Begun(Optional.empty(), () -> create(clock));
      }
      throw e;
    }
  }
}
