package org.marsad.coder.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Shipped;
import org.marsad.coder.reading.Reader;
import org.marsad.record.Report;

class LanguageEngineTest {
  private static final LanguageEngine ENGINE = Shipped.ENGINE;

  @Test
  void whoDetainedStandsUnderTheParticiple() {
    assertThat(arcs("Militants detained by the alliance were taken to a prison near Hajin."))
        .contains(
            "detained acl Militants",
            "alliance obl detained",
            "by case alliance",
            "Militants nsubj:pass taken",
            "were aux:pass taken",
            "prison obl taken",
            "Hajin nmod prison");
  }

  @Test
  void twelveOfThemAreTwelve() {
    assertThat(arcs("The army said that rebels who attacked the village had killed 12 of them."))
        .contains(
            "killed ccomp said",
            "attacked acl:relcl rebels",
            "12 obj killed",
            "them nmod 12",
            "of case them");
  }

  @Test
  void oneInsurgentIsANounAndTheObject() {
    assertThat(arcs("Troops returned fire killing one insurgent and forcing the others to flee."))
        .contains("insurgent obj killing", "one nummod insurgent");
  }

  @Test
  void aNameWithOfModifiesTheNounAfterIt() {
    assertThat(arcs("Troops arrested an Islamic Movement of Uzbekistan leader."))
        .contains(
            "leader obj arrested",
            "an det leader",
            "Movement compound leader",
            "Uzbekistan nmod Movement");
  }

  @Test
  void aNameWithOfModifiesTheNounAfterItThoughMoreFollows() {
    assertThat(arcs("Troops arrested an Islamic Movement of Uzbekistan courier during a raid."))
        .contains("courier obj arrested", "Movement compound courier");
  }

  @Test
  void whoIsKilledIsNotTheSubjectOfWere() {
    assertThat(arcs("The gunmen, one of them the commander, were all killed."))
        .contains("gunmen nsubj:pass killed");
  }

  @Test
  void whatFollowsTheVerbIsNoAppositionOfItsSubject() {
    assertThat(arcs("The force captured a Taliban leader responsible for planning attacks."))
        .contains("leader obj captured");
  }

  @Test
  void whatIsLinkedByBeIsTheHead() {
    assertThat(arcs("The general's troops are ready to seize the town, according to the ministry."))
        .contains(
            "are cop ready",
            "troops nsubj ready",
            "general nmod:poss troops",
            "'s case general",
            "to mark seize",
            "to fixed according",
            "ministry obl ready");
  }

  @Test
  void whatThereIsIsTheSubject() {
    assertThat(arcs("There were three explosions in the city."))
        .contains("There expl were", "explosions nsubj were", "three nummod explosions");
  }

  @Test
  void bareTimeNounsAreTime() {
    assertThat(arcs("Government forces shelled the town last week."))
        .contains("week obl:tmod shelled", "last amod week", "Government compound forces");
  }

  @Test
  void offsetsGiveTheWords() {
    String text = "Rebels shot Omar Haddad.\n\n“He can’t walk,” a doctor in Kupiansk said.";
    assertThat(read(text).sentences())
        .isNotEmpty()
        .flatExtracting(Sentence::tokens)
        .allSatisfy(token ->
            assertThat(text.substring(token.span().start(), token.span().end()))
                .isEqualTo(token.text()));
  }

  @Test
  void namesAreFoundWithoutGrammar() {
    var report = new Reader().read(Report.of("r", "Rebels shot Omar Haddad in Kupiansk."));
    var sentence = ENGINE.read(report, s -> false).sentences().getFirst();
    assertThat(sentence.isParsed()).isFalse();
    assertThat(sentence.token(2).entity()).isEqualTo("PERSON");
  }

  @Test
  void manyThreadsReadAsOne() {
    var texts =
        List.of(
            "Rebels killed 12 soldiers in an air strike on Hajin.",
            "The mayor, who was wounded, blamed militants.",
            "Police said two men had been shot dead in Lashio on Saturday.");
    var alone = texts.stream().map(LanguageEngineTest::arcs).toList();
    var many = Collections.nCopies(40, texts).parallelStream();
    assertThat(many.map(ts -> ts.stream().map(LanguageEngineTest::arcs).toList()).distinct())
        .containsExactly(alone);
  }

  private static Document read(String text) {
    return ENGINE.read(new Reader().read(Report.of("r", text)), s -> true);
  }

  /// "dependent relation head", for all words but the root.
  private static List<String> arcs(String text) {
    return read(text).sentences().stream()
        .flatMap(s -> s.tokens().stream().map(t -> Map.entry(s, t)))
        .filter(e -> e.getKey().head(e.getValue().index()) >= 0)
        .map(e -> arc(e.getKey(), e.getValue().index()))
        .toList();
  }

  private static String arc(Sentence s, int i) {
    return s.token(i).text() + " " + s.relation(i) + " " + s.token(s.head(i)).text();
  }
}
