package org.marsad.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.app.decide.EntryWords;
import org.marsad.app.run.Notices;
import org.marsad.app.table.Table;
import org.marsad.ledger.Ledger;
import org.marsad.record.entry.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `marsad log`: the entries themselves.
@Command(
    name = "log",
    description = "Shows the ledger's entries: who wrote what, when and why.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "2:the command line is wrong",
      "3:there is no such ledger or report",
      "4:the output could not be written"
    })
final class LogCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "REPORT",
      arity = "0..1",
      description = "only entries about this report: its key or the key's beginning")
  private Optional<String> report = Optional.empty();

  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private AsOf asOf = new AsOf();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "50",
      description = "entries shown, the last ones; by default ${DEFAULT-VALUE}")
  private int limit = 50;

  private final Shell shell;

  LogCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    var notices = new Notices(shell.err(), false);
    try (var ledger = option.open(shell.clock())) {
      var entries = entries(ledger);
      if (entries.isEmpty()) {
        notices.line("no such report in the ledger; its key or the key's beginning names it");
        return Exit.NOTHING;
      }
      var table = new Table("entry", "at", "by", "what", "about", "why");
      entries.get().stream()
          .skip(Math.max(0, entries.get().size() - limit))
          .forEach(entry -> table.row(row(entry)));
      shell.out().print(table.page(shell.terminal().width()));
      return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
    }
  }

  private Optional<List<Entry>> entries(Ledger ledger) {
    long upTo = asOf.in(ledger);
    if (report.isPresent()) {
      return ledger.report(report.get()).map(key -> ledger.entriesOf(key, upTo));
    }
    try (var all = ledger.replay(upTo)) {
      return Optional.of(all.skip(Math.max(0, upTo - limit)).toList());
    }
  }

  private static String[] row(Entry entry) {
    return new String[] {
      String.valueOf(entry.number()),
      entry.at().toString(),
      entry.who(),
      EntryWords.what(entry.matter()),
      EntryWords.about(entry.matter()),
      entry.why().orElse("")
    };
  }
}
