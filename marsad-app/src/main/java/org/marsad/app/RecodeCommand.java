package org.marsad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.marsad.app.intake.Recoding;
import org.marsad.app.run.Notices;
import org.marsad.app.table.Table;
import org.marsad.ledger.Ledger;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `marsad recode`: the ledger's reports coded again by the present coder.
@Command(
    name = "recode",
    description = {
      "Codes the reports of a ledger again with the present coder and word lists.",
      "Prints what changed, rule by rule. What people decided stays decided; a decision that fits"
          + " no claim any more is listed and kept."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every report is coded by the present coder",
      "2:the command line is wrong",
      "3:there is no such ledger",
      "4:the ledger could not be written"
    })
final class RecodeCommand implements Callable<Integer> {
  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private OwnLists lists = new OwnLists();

  @Option(names = "--dry-run", description = "only show what would change; write nothing")
  private boolean dry;

  private final Shell shell;

  RecodeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    var notices = new Notices(shell.err(), shell.terminal().err());
    try (var ledger = option.open(shell.clock())) {
      var coder = shell.coder().apply(lists.read());
      var outcome = new Recoding(ledger, coder, !dry).run(filed(ledger));
      shell.out().print(page(outcome));
      var claims = outcome.diff().claims();
      notices.line(
          "%s %d reports, %d as before; claims: %d gained, %d lost, %d changed; decisions that fit no claim: %d"
              .formatted(
                  dry ? "would code" : "coded",
                  outcome.reports(),
                  outcome.same(),
                  claims.gained(),
                  claims.lost(),
                  claims.changed(),
                  outcome.orphans().size()));
      return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
    }
  }

  private static List<ReportKey> filed(Ledger ledger) {
    var keys = new ArrayList<ReportKey>();
    try (var entries = ledger.replay(ledger.head().number())) {
      entries.forEach(entry -> {
        if (entry.matter() instanceof Matter.Filed(var key, _, _)) {
          keys.add(key);
        }
      });
    }
    return keys;
  }

  private String page(Recoding.Outcome outcome) {
    var rules = new Table("rule", "gained", "lost", "changed");
    outcome
        .diff()
        .rules()
        .forEach((rule, counts) ->
            rules.row(
                rule,
                String.valueOf(counts.gained()),
                String.valueOf(counts.lost()),
                String.valueOf(counts.changed())));
    var orphans = new Table("entry", "decided", "by", "claim");
    outcome
        .orphans()
        .forEach(orphan ->
            orphans.row(
                String.valueOf(orphan.entry().number()),
                orphan.entry().matter().kind(),
                orphan.entry().who(),
                orphan.claim().address()));
    int width = shell.terminal().width();
    return rules.page(width) + (orphans.isEmpty() ? "" : "\n" + orphans.page(width));
  }
}
