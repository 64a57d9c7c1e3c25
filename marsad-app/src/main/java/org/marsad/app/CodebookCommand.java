package org.marsad.app;

import java.util.concurrent.Callable;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.coder.lexicon.CodebookPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `marsad codebook`: the codebook, made from the very tables that the coder uses.
@Command(
    name = "codebook",
    description =
        "Prints the codebook as Markdown: every type with its codes in PLOVER, CAMEO,"
            + " ACLED and UCDP, measures, statuses and stances.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:printed", "4:the output could not be written"})
final class CodebookCommand implements Callable<Integer> {
  @Mixin private OwnLists lists = new OwnLists();

  private final Shell shell;

  CodebookCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    shell.out().print(CodebookPage.of(Codebook.load(lists.read())));
    return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
  }
}
