package org.marsad.app;

import java.util.concurrent.Callable;
import org.marsad.app.page.Typesetting;
import org.marsad.app.run.Notices;
import org.marsad.app.view.MovementsPage;
import org.marsad.app.view.WholeRecord;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.views.figure.Series;
import org.marsad.views.movement.Movements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `marsad movements`: people on the move and people held.
@Command(
    name = "movements",
    description = "Shows how many fled, returned or are held, from where to where, by whose count.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "2:the command line is wrong",
      "3:there is none, or no such ledger",
      "4:the output could not be written"
    })
final class MovementsCommand implements Callable<Integer> {
  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private AsOf asOf = new AsOf();

  private final Shell shell;

  MovementsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (var ledger = option.open(shell.clock())) {
      var record = WholeRecord.of(Chronicle.of(ledger, asOf.in(ledger)), Series::isAbout);
      var type = new Typesetting(shell.terminal().width(), shell.terminal().styled());
      var page =
          MovementsPage.of(Movements.of(record.standing().statements(), record.origins()), type);
      if (page.isEmpty()) {
        new Notices(shell.err(), false).line("the record has none");
        return Exit.NOTHING;
      }
      shell.out().print(page);
      return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
    }
  }
}
