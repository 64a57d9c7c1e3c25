package org.marsad.app;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.app.page.Typesetting;
import org.marsad.app.run.Notices;
import org.marsad.app.view.FiguresPage;
import org.marsad.app.view.WholeRecord;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.views.figure.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `marsad figures`: numbers with everything they rest on.
@Command(
    name = "figures",
    description = {
      "Shows the numbers of each incident: low, best, high, and every voice with its words.",
      "Later numbers of one origin take the place of earlier ones; parts are never added to wholes,"
          + " and counts that run over time are never added up."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "2:the command line is wrong",
      "3:there is none, or no such ledger",
      "4:the output could not be written"
    })
final class FiguresCommand implements Callable<Integer> {
  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private AsOf asOf = new AsOf();

  @Mixin private PolicyOption policy = new PolicyOption();

  @Mixin private Choice choice = new Choice();

  @Option(
      names = "--measure",
      paramLabel = "MEASURE",
      description = "only this one of the codebook: killed, injured, displaced, detained …")
  private Optional<String> measure = Optional.empty();

  private final Shell shell;

  FiguresCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    try (var ledger = option.open(shell.clock())) {
      var chronicle = Chronicle.of(ledger, asOf.in(ledger));
      var type = new Typesetting(shell.terminal().width(), shell.terminal().styled());
      var written = new Counted(shell.out());
      var page = new FiguresPage(policy.policy(), measure, type, written::take);
      chronicle.each(
          choice.query(),
          told -> {
            if (choice.fits(told.incident())) {
              page.incident(told);
            }
          });
      page.totals();
      page.series(WholeRecord.of(chronicle, Series::isAbout), choice::fits);
      if (written.pieces == 0) {
        new Notices(shell.err(), false).line("the record has none");
        return Exit.NOTHING;
      }
      return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
    }
  }

  /// Prints, and knows whether it printed anything.
  private static final class Counted {
    private final PrintStream out;
    private long pieces;

    Counted(PrintStream out) {
      this.out = out;
    }

    void take(String piece) {
      pieces++;
      out.print(piece);
    }
  }
}
