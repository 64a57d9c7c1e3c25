package org.marsad.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.marsad.app.desk.Desk;
import org.marsad.app.desk.intake.Sample;
import org.marsad.app.desk.shelf.Keeping;
import org.marsad.app.desk.shelf.Shelf;
import org.marsad.app.desk.web.Doorway;
import org.marsad.app.intake.Once;
import org.marsad.app.run.Notices;
import org.marsad.app.run.Program;
import org.marsad.coder.Coder;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.survey.Snapshot;
import org.marsad.ledger.survey.Survey;
import org.marsad.record.Claim;
import org.marsad.views.incident.Incident;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `marsad desk`: the record on pages in a browser.
@Command(
    name = "desk",
    description = {
      "Opens the record in a browser: to read reports in, to review claims, to look things up.",
      "It runs on this machine, for this machine alone, and needs no network. Ctrl-C ends it."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:ended",
      "2:the command line is wrong",
      "3:the ledger cannot be read, or the port is taken"
    })
final class DeskCommand implements Callable<Integer> {
  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private Person person = new Person();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7474",
      description =
          "where the browser finds it; 0 for any that is free; by default ${DEFAULT-VALUE}")
  private int port = 7474;

  @Option(names = "--no-browser", description = "only say where it is; open nothing")
  private boolean noBrowser;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Shell shell;

  DeskCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "there is no port " + port + "; the highest is 65535");
    }
    var notices = new Notices(shell.err(), false);
    try (var keeping = keeping();
        var desk = new Desk(keeping, coder(), person.name(), port)) {
      var closing = new Thread(() -> close(desk, keeping), "closing");
      Runtime.getRuntime().addShutdownHook(closing);
      notices.line("the desk is open at " + desk.address() + " (Ctrl-C ends it)");
      if (!noBrowser) {
        open(desk.address(), notices);
      }
      new CountDownLatch(1).await();
      return Exit.ALL_WELL;
    } catch (Doorway.PortTaken e) {
      notices.line(e.words());
      return Exit.NOTHING;
    }
  }

  /// Ctrl-C ends the desk, which keeps what it counted for the next sitting.
  private static void close(Desk desk, Keeping keeping) {
    desk.close();
    keeping.close();
  }

  private Supplier<Coder> coder() {
    return new Once<>(() -> shell.coder().apply(WordLists.shipped()));
  }

  /// The person's own ledger, or the sample where there is none yet.
  private Keeping keeping() {
    var clock = shell.clock();
    try {
      return new Keeping(option.open(clock), false, () -> option.create(clock), DeskCommand::shelf);
    } catch (LedgerException e) {
      if (e.trouble() != LedgerException.Trouble.NOT_THERE || !option.canBegin()) {
        throw e;
      }
      var sample = new Sample(System.getProperty("marsad.home", "."), clock, coder());
      return new Keeping(sample.ledger(), true, () -> option.create(clock), DeskCommand::shelf);
    }
  }

  /// A survey is kept beside the ledger's file, for the same program; that of a server's ledger is
  /// made at each start.
  private static Shelf shelf(Ledger ledger) {
    var place = ledger.place();
    return new Shelf(
        ledger,
        Program.digest(List.of(Survey.class, Incident.class, Claim.class))
            .filter(_ -> !place.startsWith("postgres"))
            .map(program -> new Snapshot(Path.of(place + "-survey"), program)));
  }

  private static void open(String address, Notices notices) {
    var system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    var command =
        system.contains("mac")
            ? List.of("open", address)
            : system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                : List.of("xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      notices.line("no browser could be opened; open that address in yours");
    }
  }
}
