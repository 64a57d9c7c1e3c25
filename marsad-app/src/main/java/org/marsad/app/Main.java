package org.marsad.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.marsad.app.decide.NotThere;
import org.marsad.app.input.ListsFolder;
import org.marsad.coder.Coder;
import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.lexicon.FaultyTable;
import org.marsad.coder.lexicon.Lexicon;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.ledger.LedgerException;
import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Reliability;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;

/// The command line: everything is put together here, by hand.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var terminal =
        Terminal.of(
            System.getProperty("marsad.terminals", ""),
            System.getProperty("marsad.width", ""),
            System.getenv("NO_COLOR") != null);
    var shell =
        new Shell(
            System.in,
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            terminal,
            Main::load,
            Clock.systemUTC());
    int exit = run(shell, args);
    shell.out().flush();
    shell.err().flush();
    System.exit(exit);
  }

  /// Runs one command line.
  ///
  /// @return the exit code, see [Exit]
  static int run(Shell shell, String... args) {
    var line = new CommandLine(new MarsadCommand());
    line.addSubcommand(new CodeCommand(shell));
    line.addSubcommand(new ExplainCommand(shell));
    line.addSubcommand(new CodebookCommand(shell));
    line.addSubcommand(new InitCommand(shell));
    line.addSubcommand(new AddCommand(shell));
    line.addSubcommand(new RecodeCommand(shell));
    line.addSubcommand(new SearchCommand(shell));
    line.addSubcommand(new IncidentsCommand(shell));
    line.addSubcommand(new FiguresCommand(shell));
    line.addSubcommand(new ControlCommand(shell));
    line.addSubcommand(new MovementsCommand(shell));
    line.addSubcommand(new ChangesCommand(shell));
    line.addSubcommand(new ExportCommand(shell));
    line.addSubcommand(new DecideCommand(shell));
    line.addSubcommand(new LogCommand(shell));
    line.addSubcommand(new VerifyCommand(shell));
    line.addSubcommand(new SealCommand(shell));
    line.addSubcommand(new DeskCommand(shell));
    line.addSubcommand(new GenerateCompletion());
    line.setOut(new PrintWriter(shell.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(shell.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpWidth(Math.clamp(shell.terminal().width(), 60, 100));
    line.registerConverter(Grade.class, DecideCommand.words(Grade.class));
    line.registerConverter(Reliability.class, DecideCommand.words(Reliability.class));
    line.registerConverter(Connection.class, DecideCommand.words(Connection.class));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            shell.terminal().styled() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setParameterExceptionHandler(Main::usage);
    line.setExecutionExceptionHandler((e, _, _) -> failed(e, shell));
    return executed(line, shell, args);
  }

  private static int executed(CommandLine line, Shell shell, String... args) {
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      shell.err().println("marsad: out of memory; give it more: MARSAD_JAVA_OPTS=-Xmx3g");
      return Exit.NOTHING;
    }
  }

  /// A word list that cannot be used says itself what is wrong; anything else is a fault of ours.
  private static int failed(Exception e, Shell shell) throws Exception {
    var cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    if (cause instanceof FaultyTable) {
      shell.err().println("marsad: the word lists cannot be used: " + cause.getMessage());
      return Exit.NOTHING;
    }
    if (cause instanceof ListsFolder.Unusable || cause instanceof NotThere) {
      shell.err().println("marsad: " + cause.getMessage());
      return Exit.NOTHING;
    }
    if (cause instanceof LedgerException trouble) {
      shell.err().println("marsad: " + trouble.getMessage());
      return exit(trouble);
    }
    throw e;
  }

  private static int exit(LedgerException trouble) {
    return switch (trouble.trouble()) {
      case NOT_THERE, ALREADY_THERE, NOT_A_LEDGER, NEWER, OLDER, DAMAGED, UNREACHABLE ->
          Exit.NOTHING;
      case LOCKED, READ_ONLY, FULL, UNFIT, OTHER -> Exit.NO_OUTPUT;
    };
  }

  /// One line on what is wrong, and where help is.
  private static int usage(CommandLine.ParameterException e, String... args) {
    var command = e.getCommandLine().getCommandSpec().qualifiedName();
    e.getCommandLine().getErr().println("marsad: " + e.getMessage());
    e.getCommandLine().getErr().println("Try '" + command + " --help'.");
    return Exit.USAGE;
  }

  /// Models and word lists are loaded side by side.
  private static Coder load(WordLists lists) {
    var lexicon = CompletableFuture.supplyAsync(() -> Lexicon.load(lists));
    var engine = LanguageEngine.load();
    return new Coder(engine, lexicon.join());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
