package org.marsad.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Entry;
import org.marsad.views.incident.Block;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Incidents;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.scenario.Outline;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// What the invented reports of the scenario corpus add up to, as it is written down beside them.
class ScenarioTest {
  private static final Path EXPECTED = Path.of("src/test/resources/scenario/expected.txt");
  private static final List<CodedReport> REPORTS = Corpus.reports();

  @Test
  void everyIncidentOriginFigureAndControlLineIsAsWrittenDown() throws IOException {
    assertThat(Outline.of(Standing.of(Corpus.entries(REPORTS))))
        .isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void thereAreEnoughReportsToMeanSomething() {
    assertThat(REPORTS).hasSizeGreaterThanOrEqualTo(40);
  }

  static List<Long> seeds() {
    return IntStream.range(0, 25).mapToObj(Long::valueOf).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderInWhichReportsCameMakesNoDifference(long seed) {
    var shuffled = new ArrayList<>(REPORTS);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Outline.of(Standing.of(Corpus.entries(shuffled))))
        .isEqualTo(Outline.of(Standing.of(Corpus.entries(REPORTS))));
    assertThat(ids(Corpus.entries(shuffled))).isEqualTo(ids(Corpus.entries(REPORTS)));
  }

  @Test
  void anIncidentNeedsOnlyTheReportsOfItsNeighbourhood() {
    var statements = Standing.of(Corpus.entries(REPORTS)).statements();
    for (var incident : Incidents.of(statements).all()) {
      var near = Incidents.of(inReach(incident, statements));
      assertThat(near.of(incident.statements().getFirst().key())).contains(incident);
    }
  }

  @Test
  void everyJoinSaysWhyAndHowMuch() {
    for (var incident : Incidents.of(Standing.of(Corpus.entries(REPORTS))).all()) {
      assertThat(incident.joins()).hasSize(incident.statements().size() - 1);
      assertThat(incident.joins()).allMatch(join -> !join.why().isEmpty() && join.score() > 0);
    }
  }

  private static List<String> ids(List<Entry> entries) {
    return Incidents.of(Standing.of(entries)).all().stream().map(Incident::id).toList();
  }

  /// The statements of all reports that have a claim in a block of the incident's neighbourhood.
  private static List<Statement> inReach(Incident incident, List<Statement> statements) {
    var first = incident.statements().getFirst();
    var blocks =
        Objects.requireNonNull(blocksOf(first, statements).get(first.key())).neighbourhood();
    return statements.stream()
        .filter(one -> blocksOf(one, statements).values().stream().anyMatch(blocks::contains))
        .toList();
  }

  private static Map<ClaimKey, Block> blocksOf(Statement one, List<Statement> statements) {
    return Block.of(
        statements.stream().filter(other -> other.source().equals(one.source())).toList());
  }
}
