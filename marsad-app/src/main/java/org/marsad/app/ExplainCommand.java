package org.marsad.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.app.input.Filing;
import org.marsad.app.input.Inbox;
import org.marsad.app.page.Explanation;
import org.marsad.app.page.Typesetting;
import org.marsad.app.run.Notices;
import org.marsad.coder.lexicon.RuleWords;
import org.marsad.record.CodedReport;
import org.marsad.record.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `marsad explain`: a claim, and by which rule each of its fields came about.
@Command(
    name = "explain",
    description = "Shows which rules made each field of a claim, in words.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:explained",
      "2:the command line is wrong",
      "3:the file cannot be read, or has no such claim",
      "4:the output could not be written"
    })
final class ExplainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FILE", description = "the report, or - for standard input")
  private String file = "";

  @Parameters(
      index = "1",
      paramLabel = "CLAIM-ID",
      description = "the claim's id as 'marsad code' shows it, or its beginning")
  private String id = "";

  @Mixin private About about = new About();

  @Mixin private OwnLists lists = new OwnLists();

  private final Shell shell;

  ExplainCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    var notices = new Notices(shell.err(), false);
    try (var inbox = new Inbox(List.of(file), about.given(), shell.in())) {
      for (var filing = inbox.next(); filing.isPresent(); filing = inbox.next()) {
        var explained = explained(filing.get(), notices);
        if (explained.isPresent()) {
          shell.out().print(explained.get());
          return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
        }
      }
    }
    notices.line(
        file
            + ": no claim '"
            + id
            + "' in it; 'marsad code "
            + file
            + "' shows the ids, and the"
            + " same --published belongs to both");
    return Exit.NOTHING;
  }

  private Optional<String> explained(Filing filing, Notices notices) {
    return switch (filing) {
      case Filing.Filed(_, var report, _) -> explained(report);
      case Filing.Empty _ -> Optional.empty();
      case Filing.Refused refused -> {
        notices.line(refused.line());
        yield Optional.empty();
      }
    };
  }

  private Optional<String> explained(Report report) {
    var words = lists.read();
    CodedReport coded = shell.coder().apply(words).code(report);
    var type = new Typesetting(shell.terminal().width(), shell.terminal().styled());
    return coded.claims().stream()
        .filter(claim -> claim.id().startsWith(id))
        .findFirst()
        .map(claim -> Explanation.of(coded, claim, RuleWords.load(words), type));
  }
}
