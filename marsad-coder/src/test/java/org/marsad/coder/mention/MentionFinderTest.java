package org.marsad.coder.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Shipped;
import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.RoleWords;
import org.marsad.coder.reading.Reader;
import org.marsad.record.Report;

class MentionFinderTest {
  private static final LanguageEngine ENGINE = Shipped.ENGINE;
  private static final MentionFinder FINDER =
      new MentionFinder(ActorRegister.load(), NounClasses.load(), RoleWords.load());

  @Test
  void aStateThatCondemnsIsNoPlace() {
    assertThat(mentions("Turkey condemned the shelling.")).contains("organization Turkey");
  }

  @Test
  void aStateInWhichSomethingHappensIsAPlace() {
    assertThat(mentions("Shells fell on a market in Turkey.")).contains("place Turkey");
  }

  @Test
  void whatAStateOwnsShowsWhetherItActs() {
    assertThat(mentions("Officials praised Jordan's decision.")).contains("organization Jordan");
    assertThat(mentions("Snow fell on Jordan's border.")).contains("place Jordan");
  }

  @Test
  void statesInARowAreReadAlike() {
    assertThat(mentions("Refugees live in Jordan, Lebanon and Turkey."))
        .contains("place Jordan", "place Lebanon", "place Turkey");
  }

  @Test
  void dotsMakeNoOtherState() {
    assertThat(found("The U.S. urged restraint."))
        .anySatisfy(m -> {
          assertThat(m.span().length()).isEqualTo(4);
          assertThat(m.actor()).contains("usa");
        });
  }

  @Test
  void aFullStopIsNoPartOfAName() {
    assertThat(mentions("He fled to Iraq. It rained.")).contains("place Iraq");
  }

  @Test
  void aShortNameOnceIntroducedStandsForTheBody() {
    assertThat(mentions("The Rivers Recovery Fund (RRF) paid. Later the RRF paid again."))
        .filteredOn("organization RRF"::equals)
        .hasSize(2);
  }

  @Test
  void aFamilyIsAGroup() {
    assertThat(mentions("The family left the house.")).contains("group family");
  }

  @Test
  void theSecretaryOfStateIsNoState() {
    assertThat(mentions("The Secretary of State arrived on Monday."))
        .doesNotContain("organization State");
  }

  @Test
  void nationalsArePeopleAndNotTheirState() {
    assertThat(found("Gunmen abducted two Moroccans."))
        .anySatisfy(m -> {
          assertThat(m.name()).isEqualTo("two Moroccans");
          assertThat(m.kind()).isEqualTo(Mention.Kind.GROUP);
          assertThat(m.actor()).isEmpty();
        });
  }

  @Test
  void thePoliceAreThoseOfTheCountryThatTheReportNamesMost() {
    var text = "Norway mourns. Norwegian and American guests came. The police closed a road.";
    assertThat(found(text)).noneSatisfy(m -> assertThat(m.actor()).contains("usa-police"));
    assertThat(found("American guests came. The police closed a road."))
        .anySatisfy(m -> assertThat(m.actor()).contains("usa-police"));
  }

  private static List<Mention> found(String text) {
    return FINDER.find(ENGINE.read(new Reader().read(Report.of("r", text)), s -> true)).all();
  }

  private static List<String> mentions(String text) {
    return found(text).stream()
        .map(m -> m.kind().word() + " " + text.substring(m.span().start(), m.span().end()))
        .toList();
  }
}
