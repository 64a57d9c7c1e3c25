package org.marsad.app;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.marsad.app.run.Notices;
import org.marsad.app.table.Table;
import org.marsad.app.view.ChangeWords;
import org.marsad.ledger.Ledger;
import org.marsad.views.change.Changes;
import org.marsad.views.standing.Standing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `marsad changes`: what was known otherwise on two days.
@Command(
    name = "changes",
    description = "Shows what changed in the record from one day to another (by default till now).",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "2:the command line is wrong",
      "3:nothing changed, or there is no such ledger",
      "4:the output could not be written"
    })
final class ChangesCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "SINCE",
      converter = AsOf.Moment.class,
      description = "the end of that day (UTC), like 2024-03-14, or a moment")
  private Instant since = Instant.EPOCH;

  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private AsOf asOf = new AsOf();

  private final Shell shell;

  ChangesCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (var ledger = option.open(shell.clock())) {
      var before = standing(ledger, ledger.asOf(since));
      var now = standing(ledger, asOf.in(ledger));
      var table = new Table("what", "which", "how");
      Changes.between(before, now).forEach(change -> table.row(ChangeWords.of(change)));
      if (table.isEmpty()) {
        new Notices(shell.err(), false).line("nothing changed");
        return Exit.NOTHING;
      }
      shell.out().print(table.page(shell.terminal().width()));
      return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
    }
  }

  private static Standing standing(Ledger ledger, long upTo) {
    try (var entries = ledger.replay(upTo)) {
      return Standing.of(entries.toList());
    }
  }
}
