package org.marsad.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.coder.lexicon.ActorSide.CIVILIANS;
import static org.marsad.coder.lexicon.ActorSide.NON_STATE;
import static org.marsad.coder.lexicon.ActorSide.PROTESTERS;
import static org.marsad.coder.lexicon.ActorSide.STATE;
import static org.marsad.coder.lexicon.ActorSide.UNKNOWN;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.record.Codes;
import org.marsad.record.Factuality;
import org.marsad.record.Stance;

class CodebookTest {
  private static final String TYPES =
      "type\twhat counts\tplover\tcameo\tacled\tucdp\tviolent\tacledEvent\tquad\tcontext\n";

  private final Codebook codebook = Codebook.load();

  @Test
  void everyTypeOfTheCodebookIsThere() {
    assertThat(codebook.types()).hasSize(73);
    assertThat(codebook.type("air-strike"))
        .hasValueSatisfying(type -> {
          assertThat(type.plover()).contains("ASSAULT aerial");
          assertThat(type.quad()).contains("material conflict");
          assertThat(type.acledEvent()).contains("Explosions/Remote violence");
          assertThat(type.violent()).isTrue();
        });
    assertThat(codebook.type("picnic")).isEmpty();
  }

  @Test
  void ploverHasSixteenEventsAndSixtySevenModes() {
    assertThat(codebook.plover()).filteredOn(code -> code.mode().isEmpty()).hasSize(16);
    assertThat(codebook.plover()).filteredOn(code -> code.mode().isPresent()).hasSize(67);
  }

  @Test
  void acledHasTwentyFiveSubEventTypesFromBattlesToOther() {
    assertThat(codebook.acled()).hasSize(25);
    assertThat(codebook.acled().getFirst().subEvent()).isEqualTo("Government regains territory");
    assertThat(codebook.acled().getLast().subEvent()).isEqualTo("Other");
  }

  @ParameterizedTest
  @CsvSource({
    "capture-of-territory, STATE, NON_STATE, Government regains territory",
    "capture-of-territory, NON_STATE, STATE, Non-state actor overtakes territory",
    "capture-of-territory, NON_STATE, NON_STATE, Non-state actor overtakes territory",
    "capture-of-territory, UNKNOWN, NON_STATE, Government regains territory",
    "capture-of-territory, UNKNOWN, UNKNOWN, Non-state actor overtakes territory",
    "armed-attack, NON_STATE, CIVILIANS, Attack",
    "armed-attack, NON_STATE, STATE, Armed clash",
    "armed-attack, UNKNOWN, UNKNOWN, Armed clash",
    "attack, NON_STATE, STATE, Armed clash",
    "attack, UNKNOWN, UNKNOWN, Attack",
    "attack, CIVILIANS, CIVILIANS, Mob violence",
    "killing, STATE, PROTESTERS, Excessive force against protesters",
    "killing, STATE, NON_STATE, Armed clash",
    "killing, UNKNOWN, UNKNOWN, Attack",
    "armed-clash, PROTESTERS, STATE, Violent demonstration",
    "arrest, STATE, CIVILIANS, Arrests",
    "arrest, NON_STATE, CIVILIANS, Abduction/forced disappearance",
    "arrest, NON_STATE, NON_STATE, Arrests",
    "handover, NON_STATE, STATE, Non-violent transfer of territory"
  })
  void acledsSubEventFollowsTheParties(
      String type, ActorSide agent, ActorSide patient, String acled) {
    assertThat(codebook.codes(type, agent, patient).acled()).contains(acled);
  }

  @ParameterizedTest
  @CsvSource({
    "armed-clash, STATE, NON_STATE, 1",
    "armed-clash, NON_STATE, NON_STATE, 2",
    "armed-clash, STATE, UNKNOWN, 1",
    "armed-clash, NON_STATE, UNKNOWN, ",
    "air-strike, STATE, CIVILIANS, 3",
    "air-strike, STATE, UNKNOWN, ",
    "air-strike, UNKNOWN, CIVILIANS, ",
    "air-strike, STATE, NON_STATE, 1",
    "shelling, NON_STATE, STATE, 1",
    "bombing, NON_STATE, NON_STATE, 2",
    "force-against-protesters, STATE, PROTESTERS, 3",
    "riot, STATE, PROTESTERS, ",
    "talks, STATE, NON_STATE, "
  })
  void ucdpsTypeOfViolenceFollowsThePartiesAndIsAbsentWhereTheyAreNotKnown(
      String type, ActorSide agent, ActorSide patient, String ucdp) {
    assertThat(codebook.codes(type, agent, patient).ucdp().orElse(null)).isEqualTo(ucdp);
  }

  @Test
  void aMilitiaIsMobilisedAsAMilitia() {
    assertThat(codebook.codes("deployment", STATE, UNKNOWN).plover()).contains("MOBILIZE troops");
    assertThat(codebook.codes("deployment", NON_STATE, UNKNOWN).plover())
        .contains("MOBILIZE militia");
  }

  @Test
  void aTypeThatOthersDoNotHaveGetsNoCode() {
    assertThat(codebook.codes("funeral", UNKNOWN, UNKNOWN)).isEqualTo(Codes.NONE);
    assertThat(codebook.codes("displacement", UNKNOWN, CIVILIANS).plover()).isEmpty();
  }

  @Test
  void aTypeThatIsNotInTheCodebookIsTheCallersMistake() {
    assertThatThrownBy(() -> codebook.codes("picnic", PROTESTERS, CIVILIANS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("picnic");
  }

  @Test
  void aMeasureKnowsTheHappeningsItBelongsTo() {
    assertThat(codebook.belongs("displaced", "displacement")).isTrue();
    assertThat(codebook.belongs("displaced", "talks")).isFalse();
    assertThat(codebook.belongs("missing", "air-strike")).isTrue();
    assertThat(codebook.belongs("applause", "talks")).isFalse();
  }

  @Test
  void aFigureByItselfTellsOfTheNearestHappening() {
    assertThat(codebook.nearestType("detained")).contains("arrest");
    assertThat(codebook.nearestType("killed")).contains("killing");
    assertThat(codebook.nearestType("area")).contains("capture-of-territory");
    assertThat(codebook.nearestType("present")).isEmpty();
  }

  @Test
  void everyStanceSaysWhatTheTextCommitsTo() {
    assertThat(codebook.stances()).extracting(StanceGloss::stance).contains(Stance.values());
    assertThat(codebook.stance(Stance.SAYS).factuality()).isEqualTo(Factuality.CERTAIN);
    assertThat(codebook.stance(Stance.DENIES).factuality()).isEqualTo(Factuality.DENIED);
    assertThat(codebook.stance(Stance.DECLINES_TO_COMMENT).factuality())
        .isEqualTo(Factuality.UNKNOWN);
  }

  @Test
  void theDigestStandsForWhatTheTablesSayAndNotForTheirComments() {
    assertThat(codebook.digest()).matches("[0-9a-f]{12}").isEqualTo(Codebook.load().digest());
    assertThat(changed("codebook.tsv", "\ntalks\t", "\n# Words.\n\ntalks\t").digest())
        .isEqualTo(codebook.digest());
    assertThat(changed("codebook.tsv", "A burial, mourning", "A burial, a vigil").digest())
        .isNotEqualTo(codebook.digest());
  }

  @Test
  void aFileOfOnesOwnAddsTypesAndReplacesThoseOfTheSameName() {
    var own =
        codebook.with(
            "own.tsv",
            TYPES
                + "blackout\tPower is cut off.\tCOERCE withhold\t\t\t\tno\t\tmaterial conflict\n"
                + "funeral\tA burial.\t\t\tOther\t\tno\tStrategic developments\n");
    assertThat(own.types()).hasSize(74);
    assertThat(own.codes("blackout", STATE, CIVILIANS).plover()).contains("COERCE withhold");
    assertThat(own.codes("funeral", UNKNOWN, UNKNOWN).acled()).contains("Other");
    assertThat(own.digest()).isNotEqualTo(codebook.digest());
    assertThat(codebook.type("blackout")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ASSAULT laser|||||plover 'ASSAULT laser' is none of",
        "|21||||cameo '21' is no CAMEO code",
        "||Skirmish|||acled 'Skirmish' is none of",
        "||Attack|Battles||acledEvent 'Battles' does not go with the code beside it;"
            + " write 'Violence against civilians'",
        "AGREE||||material conflict|quad 'material conflict' does not go with the code beside it;"
            + " write 'verbal cooperation'",
        "||||verbal conflict|quad 'verbal conflict' does not go with the code beside it; leave it"
            + " empty"
      })
  void aMappingToACodeThatIsNotThereIsRefusedWithFileAndLine(
      String plover, String cameo, String acled, String event, String quad, String message) {
    var row =
        "blackout\tPower is cut off.\t%s\t%s\t%s\t\tno\t%s\t%s\n"
            .formatted(filled(plover), filled(cameo), filled(acled), filled(event), filled(quad));
    assertThatThrownBy(() -> codebook.with("own.tsv", TYPES + row))
        .isInstanceOf(FaultyTable.class)
        .hasMessageStartingWith("own.tsv:2: " + message);
  }

  @Test
  void aTypeThatStandsTwiceInOneFileIsRefused() {
    var row = "blackout\tPower is cut off.\t\t\t\t\tno\n";
    assertThatThrownBy(() -> codebook.with("own.tsv", TYPES + row + row))
        .hasMessage("own.tsv:3: type 'blackout' stands twice; remove one");
  }

  @Test
  void aNameWithSpacesOrCapitalsIsRefused() {
    assertThatThrownBy(() -> codebook.with("own.tsv", TYPES + "Black Out\tDark.\t\t\t\t\tno\n"))
        .hasMessage("own.tsv:2: type 'Black Out' is no name; use lower-case letters and hyphens");
  }

  @Test
  void aRuleThatIsNeverReachedIsRefused() {
    var first = "\narmed-attack\tany\tcivilians\t";
    assertThatThrownBy(
            () -> changed("codebook-rules.tsv", first, "\narmed-attack\tany\tany\t\t190" + first))
        .hasMessageMatching(
            "codebook-rules.tsv:[0-9]+: an earlier row fits whatever this one fits; move this one"
                + " up");
  }

  @Test
  void aMeasureOfAHappeningThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> changed("measures.tsv", "\tsurrender\t", "\tgiving-up\t"))
        .hasMessageMatching(
            "measures.tsv:[0-9]+: 'giving-up' is no type of the codebook; mend or remove it");
  }

  @Test
  void aStanceLeftOutIsMissed() {
    assertThatThrownBy(() -> changed("stances.tsv", "\ndoubts\t", "\n#"))
        .hasMessage("stances.tsv:1: the stance 'doubts' is missing; add a row");
  }

  @Test
  void thePageShowsEveryTypeItsCodesAndTheRulesOfTheParties() {
    var page = CodebookPage.of(codebook);
    assertThat(page).startsWith("# The codebook\n\nDigest " + codebook.digest() + ".\n");
    assertThat(page).endsWith("\n").doesNotEndWith("\n\n");
    assertThat(codebook.types()).allSatisfy(type -> assertThat(page).contains(type.name() + "**"));
    assertThat(codebook.measures()).allSatisfy(row -> assertThat(page).contains(row.name()));
    assertThat(CodebookPage.ofType(codebook, "air-strike"))
        .isEqualTo(
            """
            **air-strike**: Fire or bombs from a manned aircraft, or from aircraft of unstated kind. Violent.
            - PLOVER ASSAULT aerial (material conflict); CAMEO 195; ACLED Air/drone strike (Explosions/Remote violence); UCDP by the parties' kinds\
            """);
    assertThat(CodebookPage.ofType(codebook, "capture-of-territory"))
        .contains("\n- by state, to any: ACLED Government regains territory");
    assertThat(CodebookPage.ofType(codebook, "funeral"))
        .contains("no code elsewhere: exports say what is lost");
  }

  @Test
  void thePageDoesNotDependOnTheMachinesLanguage() {
    var page = CodebookPage.of(codebook);
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(CodebookPage.of(Codebook.load())).isEqualTo(page);
    } finally {
      Locale.setDefault(before);
    }
  }

  /// The shipped codebook with one passage of one table replaced.
  private static Codebook changed(String file, String words, String others) {
    return Codebook.load(name -> {
      var text = Table.resourceText(Codebook.class, name);
      assertThat(!name.equals(file) || text.contains(words)).isTrue();
      return Table.parse(name, name.equals(file) ? text.replace(words, others) : text);
    });
  }

  @SuppressWarnings("NullAway")
  private static String filled(String cell) {
    return cell == null ? "" : cell;
  }
}
