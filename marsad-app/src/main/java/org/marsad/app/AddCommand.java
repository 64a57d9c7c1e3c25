package org.marsad.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.app.input.Inbox;
import org.marsad.app.intake.Intake;
import org.marsad.app.intake.IntakeAccount;
import org.marsad.app.intake.RejectedList;
import org.marsad.app.run.Notices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `marsad add`: reports into the ledger.
@Command(
    name = "add",
    description = {
      "Files reports in the ledger and codes them. What is there already is left as it is.",
      "A text that another outlet printed too is filed and told as a copy."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every report is in the ledger, or had no text",
      "1:some inputs were rejected; each has its line on standard error",
      "2:the command line is wrong",
      "3:inputs were rejected and none is in the ledger, or there is no such ledger",
      "4:the ledger could not be written"
    })
final class AddCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE|DIR|-",
      arity = "1..*",
      description =
          "reports, folders of reports, or - for standard input; see 'marsad code --help'")
  private List<String> names = new ArrayList<>();

  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private About about = new About();

  @Mixin private OwnLists lists = new OwnLists();

  @Mixin private Person person = new Person();

  @Option(
      names = "--rejected",
      paramLabel = "FILE",
      description = "write what was rejected, and why, to this file: one line of JSON each")
  private Optional<Path> rejected = Optional.empty();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "reports coded at a time; by default as many as there are processors")
  private int workers = Runtime.getRuntime().availableProcessors();

  private final Shell shell;

  AddCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws IOException {
    var notices = new Notices(shell.err(), shell.terminal().err());
    try (var inbox = new Inbox(names, about.given(), shell.in());
        var ledger = option.openOrBegin(shell.clock())) {
      var account =
          new Intake(ledger, person.name())
              .run(inbox, () -> shell.coder().apply(lists.read()), Math.max(1, workers), notices);
      if (rejected.isPresent()) {
        Files.writeString(rejected.get(), RejectedList.lines(account.refused()));
      }
      notices.line(account.line());
      return exit(account);
    }
  }

  private static int exit(IntakeAccount account) {
    if (account.account().rejected() == 0) {
      return Exit.ALL_WELL;
    }
    return account.account().coded() == 0 ? Exit.NOTHING : Exit.SOME_REJECTED;
  }
}
