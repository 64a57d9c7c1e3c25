package org.marsad.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.marsad.app.decide.Deciding;
import org.marsad.app.decide.EntryWords;
import org.marsad.app.run.Notices;
import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Reliability;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// `marsad decide`: what a person decides, one entry each, every one to be undone by another.
@Command(
    name = "decide",
    description = {
      "Writes down what you decide about claims, incidents, actors, places and sources.",
      "A claim is named REPORT/CLAIM, as 'marsad search' shows it. Nothing is overwritten:"
          + " 'marsad decide undo ENTRY' takes a decision back, and 'marsad log' shows them all."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:written down",
      "2:the command line is wrong",
      "3:there is no such ledger, claim or report",
      "4:the ledger could not be written"
    })
final class DecideCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Shell shell;

  DecideCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "decide what? 'marsad decide --help' lists it");
  }

  /// Words of a vocabulary as the record writes them: likely-reliable is LIKELY_RELIABLE.
  static <E extends Enum<E>> ITypeConverter<E> words(Class<E> vocabulary) {
    return word -> {
      var name = word.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
      return Arrays.stream(vocabulary.getEnumConstants())
          .filter(one -> one.name().equals(name))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException(
                  "'"
                      + word
                      + "' is none of: "
                      + Arrays.stream(vocabulary.getEnumConstants())
                          .map(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                          .collect(Collectors.joining(", "))));
    };
  }

  private Integer decided(LedgerOption option, Person person, Function<Deciding, Entry> deciding) {
    try (var ledger = option.open(shell.clock())) {
      var entry = deciding.apply(new Deciding(ledger, person.name(), person.reason()));
      var words = EntryWords.what(entry.matter()) + " " + EntryWords.about(entry.matter());
      new Notices(shell.err(), false).line("entry " + entry.number() + ": " + words);
      return Exit.ALL_WELL;
    }
  }

  @Command(
      name = "accept",
      description = "The claim says what the report says.",
      mixinStandardHelpOptions = true)
  Integer accept(
      @Parameters(paramLabel = "CLAIM") String claim,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    return decided(option, person, deciding -> deciding.accept(claim));
  }

  @Command(
      name = "reject",
      description = "The report does not say that; the claim is counted nowhere.",
      mixinStandardHelpOptions = true)
  Integer reject(
      @Parameters(paramLabel = "CLAIM") String claim,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    return decided(option, person, deciding -> deciding.reject(claim));
  }

  @Command(
      name = "correct",
      description = {
        "A field of the claim is otherwise. FIELD is type, agents, patients, when, where, figures,"
            + " voices or factuality.",
        "Examples: type=shelling; when=2024-03-14 or when=2024-03-14..2024-03-16;"
            + " where=Hajin@34.69,40.83/1 (latitude, longitude, precision 1 to 7);"
            + " figures=\"killed 12..15\"; agents=\"Red Front; Army\"; patients=none."
      },
      mixinStandardHelpOptions = true)
  Integer correct(
      @Parameters(paramLabel = "CLAIM") String claim,
      @Parameters(paramLabel = "FIELD=VALUE") String correction,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    return decided(
        option, person, deciding -> deciding.correct(claim, List.of(correction)).getFirst());
  }

  @Command(
      name = "contradict",
      description = "Something speaks against the claim: another claim, or what --why tells.",
      mixinStandardHelpOptions = true)
  Integer contradict(
      @Parameters(paramLabel = "CLAIM") String claim,
      @Parameters(paramLabel = "BY-CLAIM", arity = "0..1") Optional<String> by,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    return decided(option, person, deciding -> deciding.contradict(claim, by));
  }

  @Command(
      name = "join",
      description = "The two claims are about one incident.",
      mixinStandardHelpOptions = true)
  Integer join(
      @Parameters(paramLabel = "CLAIM") String one,
      @Parameters(paramLabel = "CLAIM") String other,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    return decided(option, person, deciding -> deciding.join(one, other));
  }

  @Command(
      name = "part",
      description = "The two claims are about two incidents, for good.",
      mixinStandardHelpOptions = true)
  Integer part(
      @Parameters(paramLabel = "CLAIM") String one,
      @Parameters(paramLabel = "CLAIM") String other,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    return decided(option, person, deciding -> deciding.part(one, other));
  }

  @Command(
      name = "grade",
      description = "The grade of the incident that the claim is about.",
      mixinStandardHelpOptions = true)
  Integer grade(
      @Parameters(paramLabel = "CLAIM") String claim,
      @Parameters(paramLabel = "GRADE", description = "${COMPLETION-CANDIDATES}") Grade grade,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    return decided(option, person, deciding -> deciding.grade(claim, grade));
  }

  @Command(
      name = "source",
      description = "How far a source may be relied on, and how it stands to what it tells.",
      mixinStandardHelpOptions = true)
  Integer source(
      @Parameters(paramLabel = "NAME", description = "a publisher's or voice's name, or actor id")
          String source,
      @Parameters(paramLabel = "RELIABILITY", description = "${COMPLETION-CANDIDATES}")
          Reliability reliability,
      @Parameters(
              paramLabel = "CONNECTION",
              arity = "0..1",
              defaultValue = "UNKNOWN",
              description = "${COMPLETION-CANDIDATES}")
          Connection connection,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    return decided(
        option,
        person,
        deciding -> deciding.write(new Decision.SourceGraded(source, reliability, connection)));
  }

  @Command(
      name = "same-actor",
      description = "Two actors are one.",
      mixinStandardHelpOptions = true)
  Integer sameActor(
      @Parameters(paramLabel = "ACTOR", description = "the id or name that falls away")
          String actor,
      @Parameters(paramLabel = "INTO", description = "the id or name that stays") String into,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    return decided(
        option, person, deciding -> deciding.write(new Decision.ActorsJoined(actor, into)));
  }

  @Command(
      name = "move-place",
      description = "A place lies elsewhere, in every claim about it.",
      mixinStandardHelpOptions = true)
  Integer movePlace(
      @Parameters(paramLabel = "PLACE", description = "its gazetteer id, or its name") String place,
      @Parameters(paramLabel = "LAT") double lat,
      @Parameters(paramLabel = "LON") double lon,
      @Option(
              names = "--precision",
              paramLabel = "1-7",
              defaultValue = "1",
              description = "UCDP's: 1 is exact, 6 a country; by default ${DEFAULT-VALUE}")
          int precision,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    try {
      var moved = new Decision.PlaceMoved(place, lat, lon, precision);
      return decided(option, person, deciding -> deciding.write(moved));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  @Command(
      name = "withdraw",
      description = "The report is no longer part of the record; its bytes stay. Asks for --why.",
      mixinStandardHelpOptions = true)
  Integer withdraw(
      @Parameters(paramLabel = "REPORT") String report,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    if (person.reason().isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "a report is withdrawn for a reason; give it with --why");
    }
    return decided(option, person, deciding -> deciding.withdraw(report));
  }

  @Command(
      name = "undo",
      description = "An earlier decision, join, part or withdrawal no longer holds.",
      mixinStandardHelpOptions = true)
  Integer undo(
      @Parameters(paramLabel = "ENTRY", description = "its number, as 'marsad log' shows it")
          long entry,
      @Mixin LedgerOption option,
      @Mixin Person person) {
    return decided(option, person, deciding -> deciding.undo(entry));
  }
}
