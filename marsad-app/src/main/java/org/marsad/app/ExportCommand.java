package org.marsad.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.app.export.RecordLines;
import org.marsad.app.run.Notices;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.chronicle.Chronicle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `marsad export`: the record given away.
@Command(
    name = "export",
    description = {
      "Writes every claim as it stands, and every incident with its figures, as lines of JSON.",
      "Each figure names the claims and words that it rests on."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written",
      "2:the command line is wrong",
      "3:there is no such ledger",
      "4:the output could not be written"
    })
final class ExportCommand implements Callable<Integer> {
  /// What is written.
  enum Format {
    JSONL
  }

  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private AsOf asOf = new AsOf();

  @Mixin private PolicyOption policy = new PolicyOption();

  @Option(
      names = "--format",
      paramLabel = "jsonl",
      defaultValue = "JSONL",
      description = "by default jsonl, the one there is")
  private Format format = Format.JSONL;

  @Option(names = "--out", paramLabel = "FILE", description = "write there, not to standard output")
  private Optional<Path> file = Optional.empty();

  private final Shell shell;

  ExportCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (var ledger = option.open(shell.clock())) {
      if (file.isEmpty()) {
        return written(ledger, shell.out());
      }
      try (var out =
          new PrintStream(Files.newOutputStream(file.get()), false, StandardCharsets.UTF_8)) {
        return written(ledger, out);
      } catch (IOException e) {
        new Notices(shell.err(), false)
            .line("--out " + e.getMessage() + "; name a file in a folder you may write to");
        return Exit.NO_OUTPUT;
      }
    }
  }

  private Integer written(Ledger ledger, PrintStream out) {
    long upTo = asOf.in(ledger);
    switch (format) {
      case JSONL ->
          RecordLines.write(
              Chronicle.of(ledger, upTo),
              policy.policy(),
              ledger.head(),
              asOf.moment(),
              out::print);
    }
    return out.checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
  }
}
