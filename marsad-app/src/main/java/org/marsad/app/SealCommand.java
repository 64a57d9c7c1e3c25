package org.marsad.app;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.app.run.Notices;
import org.marsad.ledger.chain.Keys;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `marsad seal`: the ledger's head, signed.
@Command(
    name = "seal",
    description = {
      "Signs the ledger's last entry and hash. Keep the seal away from the ledger: whoever changes"
          + " the ledger later cannot change the seal.",
      "A key that is not there yet is made, its public half beside it as FILE.pub."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:sealed",
      "2:the command line is wrong",
      "3:there is no such ledger, or the key is none",
      "4:the seal could not be written"
    })
final class SealCommand implements Callable<Integer> {
  @Mixin private LedgerOption option = new LedgerOption();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      defaultValue = "marsad.key",
      description = "a private key of Ed25519 in PEM; by default ${DEFAULT-VALUE}")
  private Path key = Path.of("marsad.key");

  @Option(names = "--out", paramLabel = "FILE", description = "write there, not to standard output")
  private Optional<Path> out = Optional.empty();

  private final Shell shell;

  SealCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var notices = new Notices(shell.err(), false);
    try (var ledger = option.open(shell.clock())) {
      var seal = ledger.seal(Keys.readPrivate(madeOrFound(notices)));
      if (out.isPresent()) {
        Files.writeString(out.get(), seal.text());
      } else {
        shell.out().print(seal.text());
      }
      notices.line("sealed entry " + seal.head().number() + " of " + ledger.place());
      return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
    } catch (IllegalArgumentException e) {
      notices.line(String.valueOf(e.getMessage()));
      return Exit.NOTHING;
    } catch (NoSuchFileException | FileAlreadyExistsException e) {
      notices.line(
          e.getMessage() + ": cannot be written; name a file in a folder you may write to");
      return Exit.NO_OUTPUT;
    }
  }

  private Path madeOrFound(Notices notices) throws IOException {
    if (!Files.exists(key)) {
      var half = Path.of(key + ".pub");
      Keys.write(Keys.generate(), key, half);
      notices.line("made a key: " + key + " (keep it secret) and " + half + " (give it away)");
    }
    return key;
  }
}
