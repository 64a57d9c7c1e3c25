package org.marsad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.app.run.Notices;
import org.marsad.ledger.chain.Keys;
import org.marsad.ledger.chain.Seal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `marsad verify`: whether the ledger is what was written.
@Command(
    name = "verify",
    description = {
      "Recomputes every hash of a ledger and names the first byte that does not fit.",
      "With a seal that was kept elsewhere it also finds out whether entries and hashes were"
          + " changed together."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything fits",
      "1:something does not fit; each has its line",
      "2:the command line is wrong",
      "3:there is no such ledger, seal or key"
    })
final class VerifyCommand implements Callable<Integer> {
  @Mixin private LedgerOption option = new LedgerOption();

  @Option(names = "--seal", paramLabel = "FILE", description = "a seal that 'marsad seal' made")
  private Optional<Path> seal = Optional.empty();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "the public key of whoever sealed it; without it, only the hashes are compared")
  private Optional<Path> key = Optional.empty();

  private final Shell shell;

  VerifyCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var notices = new Notices(shell.err(), false);
    try {
      var verdict = option.prove(shell.clock(), seal());
      verdict.misfits().forEach(misfit -> notices.line(misfit.words()));
      var head = verdict.head();
      notices.line(
          "%d entries and %d originals recomputed%s"
              .formatted(
                  verdict.entries(),
                  verdict.originals(),
                  verdict.sound()
                      ? ": all fit; head " + head.number() + " " + head.hash()
                      : ": " + verdict.misfits().size() + " do not fit"));
      return verdict.sound() ? Exit.ALL_WELL : Exit.SOME_REJECTED;
    } catch (NoSuchFileException e) {
      notices.line(e.getMessage() + ": there is no such file");
      return Exit.NOTHING;
    } catch (IllegalArgumentException e) {
      notices.line(String.valueOf(e.getMessage()));
      return Exit.NOTHING;
    }
  }

  private Optional<Seal> seal() throws IOException {
    if (seal.isEmpty()) {
      return Optional.empty();
    }
    var read = Seal.read(Files.readString(seal.get()));
    if (key.isPresent() && !read.isOf(Keys.readPublic(key.get()))) {
      throw new IllegalArgumentException(
          seal.get() + " was not signed by the owner of " + key.get() + ", or was changed since");
    }
    return Optional.of(read);
  }
}
