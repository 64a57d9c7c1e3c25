package org.marsad.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.marsad.app.page.Typesetting;
import org.marsad.app.run.Notices;
import org.marsad.app.table.Table;
import org.marsad.app.view.BandWords;
import org.marsad.app.view.IncidentPage;
import org.marsad.app.view.WholeRecord;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.record.Where;
import org.marsad.views.figure.Toll;
import org.marsad.views.incident.Incident;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `marsad incidents`: what the claims of all reports are about.
@Command(
    name = "incidents",
    description = {
      "Lists the incidents that the reports tell of, or shows one with everything that is said of"
          + " it.",
      "Copies of one text and papers that quote one monitor are one origin. Denied, planned and"
          + " supposed things are no incidents."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:shown",
      "2:the command line is wrong",
      "3:there is none, or no such ledger",
      "4:the output could not be written"
    })
final class IncidentsCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "INCIDENT",
      arity = "0..1",
      description = "one incident, by its name in the list or by any claim of it (REPORT/CLAIM)")
  private Optional<String> id = Optional.empty();

  @Mixin private LedgerOption option = new LedgerOption();

  @Mixin private AsOf asOf = new AsOf();

  @Mixin private PolicyOption policy = new PolicyOption();

  @Mixin private Choice choice = new Choice();

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "1000",
      description = "the newest N of a list; by default ${DEFAULT-VALUE}")
  private int limit = 1_000;

  private final Shell shell;

  IncidentsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    var notices = new Notices(shell.err(), false);
    try (var ledger = option.open(shell.clock())) {
      var chronicle = Chronicle.of(ledger, asOf.in(ledger));
      var page =
          id.isPresent()
              ? page(new Addresses(ledger, chronicle), id.get())
              : list(chronicle, notices);
      if (page.isEmpty()) {
        notices.line(id.map(i -> i + ": no such incident").orElse("there is no such incident"));
        return Exit.NOTHING;
      }
      shell.out().print(page.get());
      return shell.out().checkError() ? Exit.NO_OUTPUT : Exit.ALL_WELL;
    }
  }

  private Optional<String> page(Addresses addresses, String address) {
    return addresses
        .incident(address)
        .filter(told -> choice.fits(told.incident()))
        .map(told -> page(told.incident(), WholeRecord.of(told)));
  }

  private String page(Incident incident, WholeRecord record) {
    var type = new Typesetting(shell.terminal().width(), shell.terminal().styled());
    return IncidentPage.of(incident, record, policy.policy(), type);
  }

  private Optional<String> list(Chronicle chronicle, Notices notices) {
    var table =
        new Table("incident", "day", "type", "killed", "injured", "told by", "grade", "where");
    boolean more = filled(table, chronicle);
    if (more) {
      notices.line("the newest " + limit + " of more; --limit shows more");
    }
    return table.isEmpty() ? Optional.empty() : Optional.of(table.page(shell.terminal().width()));
  }

  /// Whether there are more than were asked for.
  private boolean filled(Table table, Chronicle chronicle) {
    var query = choice.query();
    int rows = 0;
    var leaf = chronicle.incidents(query, Optional.empty());
    while (true) {
      for (var told : leaf.incidents()) {
        if (choice.fits(told.incident())) {
          if (rows++ == limit) {
            return true;
          }
          row(table, told.incident(), WholeRecord.of(told));
        }
      }
      if (leaf.next().isEmpty()) {
        return false;
      }
      leaf = chronicle.incidents(query, leaf.next());
    }
  }

  private void row(Table table, Incident incident, WholeRecord record) {
    var tolls = record.tolls(incident, policy.policy());
    table.row(
        incident.id(),
        incident.day().map(Object::toString).orElse("?"),
        incident.type(),
        people(tolls, "killed"),
        people(tolls, "injured"),
        record.witnesses(incident),
        record.grading(incident).grade().word(),
        incident.where().map(Where::name).orElse("?"));
  }

  /// The number of people, where anybody gives one; of several classes the widest.
  private static String people(List<Toll> tolls, String measure) {
    return tolls.stream()
        .filter(toll -> toll.quantity().measure().equals(measure) && !toll.quantity().part())
        .findFirst()
        .map(toll -> BandWords.of(toll.band()))
        .orElse("");
  }
}
