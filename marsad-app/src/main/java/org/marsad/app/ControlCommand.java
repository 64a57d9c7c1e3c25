package org.marsad.app;

import java.util.concurrent.Callable;
import org.marsad.app.page.Typesetting;
import org.marsad.app.run.Notices;
import org.marsad.app.view.ControlPage;
import org.marsad.app.view.WholeRecord;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.views.control.Control;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `marsad control`: who holds which place.
@Command(
    name = "control",
    description = {
      "Shows who holds which place since when, by whose word.",
      "Held: the one who lost it says so, or two independent origins. Claimed: only the party"
          + " itself. Contested: another says otherwise."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "2:the command line is wrong",
      "3:there is none, or no such ledger",
      "4:the output could not be written"
    })
final class ControlCommand implements Callable<Integer> {
  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private AsOf asOf = new AsOf();

  private final Shell shell;

  ControlCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (var ledger = option.open(shell.clock())) {
      var record = WholeRecord.of(Chronicle.of(ledger, asOf.in(ledger)), Control::isAbout);
      var type = new Typesetting(shell.terminal().width(), shell.terminal().styled());
      var page =
          ControlPage.of(
              Control.of(record.standing().statements(), record.origins()), record, type);
      if (page.isEmpty()) {
        new Notices(shell.err(), false).line("the record has none");
        return Exit.NOTHING;
      }
      shell.out().print(page);
      return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
    }
  }
}
