package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.coder.Coder;
import org.marsad.record.Claim;
import org.marsad.record.Figure;
import org.marsad.record.Moment;
import org.marsad.record.Participant;
import org.marsad.record.Report;
import org.marsad.record.Stance;
import org.marsad.record.Voice;
import org.marsad.record.When;
import org.marsad.record.Where;

/// Short reports in the manner of the agencies, with invented units, and what is to be read in
/// them: one claim a line, without those that are taken for granted. "~" stands after what is
/// inherited. To renew the lines after a change that is meant: `-Dcases=renew`; then read them.
class WireTest {
  private static final Coder CODER = Coder.load();
  private static final Path CASES = Path.of("src/test/resources/case");
  private static final boolean RENEW = "renew".equals(System.getProperty("cases"));

  @ParameterizedTest
  @MethodSource("cases")
  void aWireIsReadAsWrittenBesideIt(String name) throws IOException {
    var lines = lines(Files.readString(CASES.resolve(name + ".txt")));
    var expected = CASES.resolve(name + ".expected");
    if (RENEW) {
      Files.write(expected, lines);
    }
    assertThat(lines).isEqualTo(Files.readAllLines(expected));
  }

  static Stream<String> cases() throws IOException {
    try (var files = Files.list(CASES)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(f -> f.endsWith(".txt"))
          .map(f -> f.replace(".txt", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  /// The first line of a case is its day of publication.
  private static List<String> lines(String file) {
    int first = file.indexOf('\n');
    var report =
        new Report(
            "case",
            file.substring(first + 1).strip() + "\n",
            Optional.empty(),
            Optional.of(LocalDate.parse(file.substring(0, first).strip())),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return CODER.code(report).claims().stream()
        .filter(c -> !c.presupposed())
        .map(WireTest::line)
        .toList();
  }

  private static String line(Claim claim) {
    return Stream.of(
            claim.proposition().kind() + " " + claim.proposition().type(),
            claim.factuality().word(),
            who(claim.agents()) + " -> " + who(claim.patients()),
            claim.when().map(WireTest::day).orElse("-"),
            claim.where().map(WireTest::place).orElse("-"),
            claim.figures().stream().map(WireTest::number).collect(Collectors.joining("; ")),
            claim.voices().stream().map(WireTest::voice).collect(Collectors.joining(" <- ")))
        .collect(Collectors.joining(" | "))
        .strip();
  }

  private static String who(List<Participant> participants) {
    return participants.isEmpty()
        ? "-"
        : participants.stream().map(Participant::name).collect(Collectors.joining(" + "));
  }

  private static String day(When when) {
    var from = when.earliest().map(Moment::iso).orElse("...");
    var to = when.latest().map(Moment::iso).orElse("...");
    return (from.equals(to) ? from : from + ".." + to) + (when.inherited() ? "~" : "");
  }

  private static String place(Where where) {
    return where.name() + (where.inherited() ? "~" : "");
  }

  private static String number(Figure figure) {
    var amount = figure.amount();
    return Stream.of(amount.low(), amount.best(), amount.high())
            .map(n -> n.map(v -> String.valueOf(Math.round(v))).orElse("?"))
            .collect(Collectors.joining("/"))
        + figure.measure().map(m -> " " + m).orElse("")
        + (figure.partOf().isPresent() ? " of those" : "")
        + (figure.sameAs().isPresent() ? " again" : "");
  }

  private static String voice(Voice voice) {
    return voice.name() + (voice.stance() == Stance.SAYS ? "" : " (" + voice.stance().word() + ")");
  }
}
