package org.marsad.app;

import java.util.concurrent.Callable;
import org.marsad.coder.Coder;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `marsad` itself: shows the help.
@Command(
    name = "marsad",
    description =
        "Turns news reports about a conflict into claims: who did what to whom, where,"
            + " when, how many; who says so; how sure; and the exact words.",
    mixinStandardHelpOptions = true,
    versionProvider = MarsadCommand.Version.class,
    subcommands = HelpCommand.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all went well",
      "1:some inputs were rejected; each has its line on standard error",
      "2:the command line is wrong",
      "3:nothing could be read, or what was asked for is not there",
      "4:the output could not be written"
    },
    footer = {
      "",
      "./marsad test runs all tests. Completion for bash and zsh: source <(./marsad"
          + " generate-completion)"
    })
final class MarsadCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getOut());
    return Exit.ALL_WELL;
  }

  /// The program's version, which stands in every coded report too.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"marsad " + Coder.VERSION};
    }
  }
}
