package org.marsad.views.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.record.entry.ClaimKey;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// Weeks of made-up reports from two neighbouring villages, in which every day runs into the next.
class DenseTownTest {
  private static final List<String> WORDS =
      List.of(
          "market",
          "school",
          "bakery",
          "road",
          "bridge",
          "convoy",
          "farmers",
          "drivers",
          "women",
          "fighters",
          "hospital",
          "camp",
          "truck",
          "village",
          "river",
          "police");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void anIncidentIsTheSameFromItsNeighbourhoodAlone(long seed) {
    var statements = statements(seed);
    var blocks = blocks(statements);
    var incidents = Incidents.of(statements);
    assertThat(incidents.all()).hasSizeGreaterThan(20);
    for (var incident : incidents.all()) {
      var key = incident.statements().getFirst().key();
      var reach = Objects.requireNonNull(blocks.get(key)).neighbourhood();
      var near =
          statements.stream()
              .filter(one -> reach.contains(Objects.requireNonNull(blocks.get(one.key()))))
              .toList();
      assertThat(Incidents.of(near).of(key)).contains(incident);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5, 6})
  void theOrderOfStatementsMakesNoDifference(long seed) {
    var statements = statements(seed);
    var shuffled = new ArrayList<>(statements);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(Incidents.of(shuffled)).isEqualTo(Incidents.of(statements));
  }

  private static Map<ClaimKey, Block> blocks(List<Statement> statements) {
    var blocks = new HashMap<ClaimKey, Block>();
    statements.stream()
        .collect(Collectors.groupingBy(one -> one.source().key()))
        .values()
        .forEach(ofOne -> blocks.putAll(Block.of(ofOne)));
    return blocks;
  }

  private static List<Statement> statements(long seed) {
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = 0; i < 90; i++) {
      text.append(report(i, random));
    }
    return Standing.of(Corpus.entries(Corpus.reports(text.toString()))).statements();
  }

  private static String report(int number, Random random) {
    var day = LocalDate.of(2024, 5, 1).plusDays(random.nextInt(24));
    var words = new ArrayList<>(WORDS);
    Collections.shuffle(words, random);
    var told = String.join(" ", words.subList(0, 4));
    int killed = 1 + random.nextInt(30);
    return """
    == r%d | %s | Paper %d
    Shells hit %s and killed %d people.
    --
    shelling: Shells hit %s and killed %d people ; at %s ; on %s ; says Source %d ; fig killed people %d "%d"
    """
        .formatted(
            number,
            day.plusDays(random.nextInt(2)),
            random.nextInt(12),
            told,
            killed,
            told,
            killed,
            random.nextBoolean() ? "hajin" : "al-bahra",
            day,
            random.nextInt(9),
            killed,
            killed);
  }
}
