package org.marsad.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.marsad.app.page.HitPage;
import org.marsad.app.page.Typesetting;
import org.marsad.app.run.Notices;
import org.marsad.ledger.Box;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `marsad search`: claims by words, names, numbers, places and days.
@Command(
    name = "search",
    description = {
      "Finds claims. All that is given must fit.",
      "Words stand anywhere in the claim's sentence, its parties and its voices; \"quoted\" words"
          + " stand together, beginnings* end in a star, and a number is found however it is"
          + " written: 37,000 finds 37 000."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:something was found",
      "2:the command line is wrong",
      "3:nothing was found, or there is no such ledger",
      "4:the output could not be written"
    })
final class SearchCommand implements Callable<Integer> {
  @Parameters(paramLabel = "WORD", arity = "0..*", description = "what to look for")
  private List<String> words = new ArrayList<>();

  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private AsOf asOf = new AsOf();

  @Option(names = "--party", paramLabel = "NAME", description = "did it, or had it done to them")
  private List<String> parties = new ArrayList<>();

  @Option(names = "--voice", paramLabel = "NAME", description = "one of those who say so")
  private List<String> voices = new ArrayList<>();

  @Option(names = "--origin", paramLabel = "NAME", description = "the far end of those who say so")
  private Optional<String> origin = Optional.empty();

  @Option(names = "--place", paramLabel = "NAME", description = "a place, by name or gazetteer id")
  private List<String> places = new ArrayList<>();

  @Option(names = "--country", paramLabel = "CC", description = "two letters, like SY")
  private Optional<String> country = Optional.empty();

  @Option(names = "--type", paramLabel = "TYPE", description = "a type of the codebook")
  private List<String> types = new ArrayList<>();

  @Option(
      names = "--box",
      paramLabel = "S,W,N,E",
      description = "degrees: southern, western, northern and eastern edge")
  private Optional<String> box = Optional.empty();

  @Mixin private Period period = new Period();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "20",
      description = "claims shown; by default ${DEFAULT-VALUE}")
  private int limit = 20;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Shell shell;

  SearchCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    var notices = new Notices(shell.err(), false);
    try (var ledger = option.open(shell.clock())) {
      var page = ledger.find(query(ledger));
      var type = new Typesetting(shell.terminal().width(), shell.terminal().styled());
      page.hits().forEach(hit -> shell.out().print(HitPage.of(hit, type)));
      if (page.hits().isEmpty()) {
        notices.line("no claim fits");
        return Exit.NOTHING;
      }
      if (page.next().isPresent()) {
        notices.line("the last " + page.hits().size() + " of more; --limit shows more");
      }
      return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
    }
  }

  private Query query(Ledger ledger) {
    try {
      return new Query(
          String.join(" ", words),
          parties,
          voices,
          origin,
          places,
          country,
          Optional.empty(),
          box.map(SearchCommand::box),
          period.days(),
          types,
          List.of(),
          OptionalLong.of(asOf.in(ledger)),
          limit,
          OptionalLong.empty(),
          List.of(),
          OptionalLong.empty(),
          false);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  private static Box box(String words) {
    var edges = words.split(",", -1);
    if (edges.length != 4) {
      throw new IllegalArgumentException(
          "'" + words + "' is no box; write it like 34,40,35,41: south, west, north, east");
    }
    return new Box(edge(edges[0]), edge(edges[1]), edge(edges[2]), edge(edges[3]));
  }

  private static double edge(String words) {
    try {
      return Double.parseDouble(words.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + words + "' is no number of degrees", e);
    }
  }
}
