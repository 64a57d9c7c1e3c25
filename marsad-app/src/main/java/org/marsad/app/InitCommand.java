package org.marsad.app;

import java.util.concurrent.Callable;
import org.marsad.app.run.Notices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `marsad init`: begins a ledger.
@Command(
    name = "init",
    description = "Begins an empty ledger.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the ledger is there",
      "2:the command line is wrong",
      "3:something lies there already",
      "4:it could not be written"
    })
final class InitCommand implements Callable<Integer> {
  @Mixin private LedgerOption option = new LedgerOption();

  private final Shell shell;

  InitCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (var ledger = option.create(shell.clock())) {
      new Notices(shell.err(), false).line("began an empty ledger: " + ledger.place());
      return Exit.ALL_WELL;
    }
  }
}
