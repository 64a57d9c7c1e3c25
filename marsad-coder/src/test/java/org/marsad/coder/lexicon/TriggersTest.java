package org.marsad.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marsad.record.Aspect;
import org.marsad.record.Factuality;

class TriggersTest {
  private static final Set<String> BESIDE_TYPES = Set.of("-", "tally", "effect");

  private final Triggers triggers = Triggers.load();
  private final Codebook codebook = Codebook.load();

  @Test
  void everyWordTellsOfATypeTheCodebookKnows() {
    assertThat(triggers.all())
        .hasSizeGreaterThan(4000)
        .allMatch(t ->
            BESIDE_TYPES.contains(t.type())
                || t.type().startsWith("control:")
                || codebook.type(t.type()).isPresent());
  }

  @Test
  void everyTypeOfTheCodebookHasItsWords() {
    var told = triggers.all().stream().map(Trigger::type).collect(Collectors.toSet());
    assertThat(codebook.types()).allMatch(type -> told.contains(type.name()));
  }

  @Test
  void everyStatusOfControlHasItsWords() {
    var told = triggers.all().stream().map(Trigger::type).collect(Collectors.toSet());
    assertThat(codebook.statuses()).allMatch(s -> told.contains("control:" + s.status()));
  }

  @Test
  void everyMeasureIsOneOfTheCodebook() {
    assertThat(triggers.all())
        .allMatch(t -> t.measure().map(m -> codebook.measure(m).isPresent()).orElse(true))
        .allMatch(t -> t.count().map(m -> codebook.measure(m).isPresent()).orElse(true));
  }

  @Test
  void everyPloverCodeIsOneOfPlover() {
    var codes = codebook.plover().stream().map(PloverCode::code).collect(Collectors.toSet());
    assertThat(triggers.all()).allMatch(t -> t.plover().map(codes::contains).orElse(true));
  }

  @Test
  void noReadingStandsBelowOneThatAlwaysHolds() {
    var closed = new java.util.HashSet<String>();
    assertThat(triggers.all())
        .allSatisfy(t -> {
          var word = t.pos() + " " + String.join(" ", t.words());
          assertThat(closed).doesNotContain(word);
          if (t.conditions().isEmpty()) {
            closed.add(word);
          }
        });
  }

  @Test
  void everyReadingHasAnExample() {
    assertThat(triggers.all()).noneMatch(t -> t.example().isBlank());
  }

  @Test
  void theHeadOfANounStandsBeforeItsPreposition() {
    assertThat(triggers.noun("claim")).anyMatch(t -> t.words().contains("responsibility"));
  }

  @Test
  void cuesOfFactualityAndAspectUseTheRecordsWords() {
    assertThat(triggers.cues()).allSatisfy(c -> Factuality.of(c.factuality()));
    assertThat(triggers.aspect("continue").map(Aspect::of)).contains(Aspect.ONGOING);
    assertThat(triggers.lightVerb("come under").orElseThrow().subjectSuffers()).isTrue();
  }

  @Test
  void aConditionThatNothingTestsIsRefused() {
    var table =
        Table.parse(
            "mine.tsv",
            """
            lemma\tpos\ttype\twhen\tframe\tsub\tcount\tplover\texample
            storm\tV\toffensive\tobject:place
            """);
    assertThatThrownBy(() -> Trigger.of(table.rows().getFirst()))
        .isInstanceOf(FaultyTable.class)
        .hasMessageContaining("mine.tsv:2")
        .hasMessageContaining("object:place");
  }
}
