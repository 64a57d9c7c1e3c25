package org.marsad.app;

import java.io.BufferedOutputStream;
import java.io.FileNotFoundException;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.marsad.app.input.Inbox;
import org.marsad.app.page.ReportPage;
import org.marsad.app.page.Typesetting;
import org.marsad.app.run.Account;
import org.marsad.app.run.CodingRun;
import org.marsad.app.run.Notices;
import org.marsad.json.CodedReportJson;
import org.marsad.record.CodedReport;
import org.marsad.record.Report;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `marsad code`: reports in, claims out.
@Command(
    name = "code",
    description = "Codes reports: says of each what it claims, who says so and how sure that is.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:every report was coded, or had no text",
      "1:some inputs were rejected; each has its line on standard error",
      "2:the command line is wrong",
      "3:inputs were rejected and none was coded",
      "4:the output could not be written"
    },
    footer = {
      "",
      "A .txt file is one report; lines 'Published: 2024-03-14' and 'Publisher: NAME' at its top"
          + " tell of it. Of an .html file the article is read. Each line of a .jsonl file is one"
          + " report: {\"id\",\"text\",\"title\"?,\"published\"?,\"publisher\"?,\"url\"?,\"language\"?}."
          + " All are UTF-8, and no report is over 10 MB. Output is in the order of the input."
    })
final class CodeCommand implements Callable<Integer> {
  /// How coded reports are written.
  enum Format {
    TEXT,
    JSON,
    JSONL
  }

  @Parameters(
      paramLabel = "FILE|DIR|-",
      description =
          "reports, folders of reports (read with all folders in them, by name), or - for"
              + " standard input, which is also read when nothing is named")
  private List<String> names = new ArrayList<>();

  @Mixin private About about = new About();

  @Mixin private OwnLists lists = new OwnLists();

  @Option(
      names = "--format",
      paramLabel = "text|json|jsonl",
      description =
          "a page to read (the default on a terminal), JSON over many lines, or one"
              + " report a line (the default otherwise)")
  private Optional<Format> format = Optional.empty();

  @Option(names = "--layers", description = "with JSON: show what the claims were made from, too")
  private boolean layers;

  @Option(names = "--out", paramLabel = "FILE", description = "write there, not to standard output")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "reports coded at a time; by default as many as there are processors")
  private int workers = Runtime.getRuntime().availableProcessors();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Shell shell;

  CodeCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    check();
    var notices = new Notices(shell.err(), shell.terminal().err());
    if (file.isEmpty()) {
      return coded(notices, shell.out());
    }
    try (var out = new FileOutputStream(file.get().toFile());
        var stream =
            new PrintStream(
                new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8)) {
      return coded(notices, stream);
    } catch (FileNotFoundException e) {
      notices.line("--out " + e.getMessage() + "; name a file in a folder you may write to");
      return Exit.NO_OUTPUT;
    } catch (IOException e) {
      notices.line("--out " + file.get() + " could not be closed: " + e.getMessage());
      return Exit.NO_OUTPUT;
    }
  }

  private void check() {
    if (workers < 1) {
      throw wrong("--workers is " + workers + "; it takes 1 or more");
    }
    if (names.isEmpty() && shell.terminal().in()) {
      throw wrong("nothing to code; name a file or a folder, or - to type a report");
    }
    if (names.isEmpty()) {
      names = List.of("-");
    }
  }

  private CommandLine.ParameterException wrong(String words) {
    return new CommandLine.ParameterException(spec.commandLine(), words);
  }

  private Integer coded(Notices notices, PrintStream out) {
    try (var inbox = new Inbox(names, about.given(), shell.in())) {
      var account =
          new CodingRun<>(this::writing, workers, notices)
              .run(
                  inbox,
                  (_, words) -> {
                    out.print(words);
                    return !out.checkError();
                  });
      notices.line(account.line());
      if (out.checkError()) {
        notices.line("the output could not be written; is the disk full, or the reader gone?");
        return Exit.NO_OUTPUT;
      }
      return exit(account);
    }
  }

  private static int exit(Account account) {
    if (account.rejected() == 0) {
      return Exit.ALL_WELL;
    }
    return account.coded() == 0 ? Exit.NOTHING : Exit.SOME_REJECTED;
  }

  private Function<Report, String> writing() {
    var coder = shell.coder().apply(lists.read());
    return report -> written(coder.code(report));
  }

  private String written(CodedReport coded) {
    return switch (format.orElse(usual())) {
      case TEXT -> ReportPage.of(coded, typesetting()) + "\n";
      case JSON -> CodedReportJson.pretty(coded, layers) + "\n";
      case JSONL -> CodedReportJson.line(coded, layers) + "\n";
    };
  }

  private Format usual() {
    return shell.terminal().out() && file.isEmpty() ? Format.TEXT : Format.JSONL;
  }

  private Typesetting typesetting() {
    return new Typesetting(shell.terminal().width(), shell.terminal().styled() && file.isEmpty());
  }
}
