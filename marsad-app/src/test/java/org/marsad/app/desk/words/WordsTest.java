package org.marsad.app.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.coder.lexicon.Actor;
import org.marsad.coder.lexicon.ActorKind;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.coder.lexicon.RuleWords;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.views.incident.Ground;

class WordsTest {
  private static final Pattern FILLING = Pattern.compile("\\{\\d}");
  private static final Pattern FORM = Pattern.compile("\\.(zero|one|two|few|many|other)$");

  @ParameterizedTest
  @EnumSource
  void everyLanguageIsComplete(Language language) {
    var english = Words.in(Language.ENGLISH).phrases();
    var other = Words.in(language).phrases();
    assertThat(other.keySet().stream().map(WordsTest::whole).collect(Collectors.toSet()))
        .isEqualTo(english.keySet().stream().map(WordsTest::whole).collect(Collectors.toSet()));
    other.forEach((key, phrase) -> {
      assertThat(phrase).as(key).isNotBlank();
      if (!whole(key).equals(key)) {
        return;
      }
      assertThat(FILLING.matcher(phrase).results().map(found -> found.group()).sorted())
          .as(key)
          .containsExactlyElementsOf(
              FILLING
                  .matcher(english.get(key))
                  .results()
                  .map(found -> found.group())
                  .sorted()
                  .toList());
    });
  }

  /// The key of a phrase that languages have in as many forms as they need.
  private static String whole(String key) {
    return FORM.matcher(key).replaceFirst("");
  }

  @Test
  void aNumberOfThingsIsWordedAsTheLanguageDoes() {
    var arabic = Words.in(Language.ARABIC);
    assertThat(
            Stream.of(1, 2, 3, 10, 11, 99, 100, 102, 103)
                .map(number -> arabic.counted("why.origins", number)))
        .containsExactly(
            "مصدر أصلي واحد",
            "مصدران أصليان مستقلان",
            "3 مصادر أصلية مستقلة",
            "10 مصادر أصلية مستقلة",
            "11 مصدرًا أصليًا مستقلًا",
            "99 مصدرًا أصليًا مستقلًا",
            "100 مصدر أصلي مستقل",
            "102 مصدر أصلي مستقل",
            "103 مصادر أصلية مستقلة");
    assertThat(Words.in(Language.ENGLISH).counted("why.origins", 1)).isEqualTo("one origin");
    assertThat(Words.in(Language.FRENCH).counted("why.origins", 2)).startsWith("2 sources");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsCountedAndWhyClaimsStandTogetherHasWords(Language language) {
    var phrases = Words.in(language).phrases();
    for (var ground : Ground.values()) {
      assertThat(phrases).containsKey("reason." + ground.word());
    }
    for (var row : WordLists.shipped().table("classes.tsv").rows()) {
      assertThat(phrases).containsKey("counts." + row.text("class"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatTheRegisterTellsOfActorsHasWords(Language language) {
    var words = Words.in(language);
    assertThat(ActorKind.values()).allMatch(kind -> words.knows("actor-kind", kind.word()));
    assertThat(ActorRegister.load(WordLists.shipped()).all())
        .flatExtracting(Actor::parents)
        .allMatch(parent -> words.knows("actor-relation", parent.value().relation()));
  }

  @Test
  void anApostropheIsNoQuotationMark() {
    assertThat(Words.in(Language.FRENCH).of("site.as-of.showing", "2024-03-14"))
        .contains("tel qu'il était connu à la fin du 2024-03-14");
  }

  /// A new type or rule needs its words in `codebook.ar.properties` and `codebook.fr.properties`.
  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
  void theCodebookAndTheRulesAreToldInEveryLanguage(Language language) {
    var words = Words.in(language);
    var codebook = Codebook.load();
    var keys = new TreeSet<String>();
    codebook
        .types()
        .forEach(
            type -> Collections.addAll(keys, "type." + type.name(), "what.type." + type.name()));
    codebook.measures().forEach(measure -> keys.add("what.measure." + measure.name()));
    codebook
        .statuses()
        .forEach(one ->
            Collections.addAll(keys, "status." + one.status(), "what.status." + one.status()));
    codebook.stances().forEach(one -> keys.add("what.stance." + one.stance().word()));
    RuleWords.load().ids().forEach(id -> keys.add("rule." + id));
    var there = words.codebook();
    assertThat(there.keySet()).containsAll(keys);
    assertThat(there.keySet()).filteredOn(key -> !key.startsWith("measure.")).isSubsetOf(keys);
    assertThat(there.values()).noneMatch(String::isBlank);
    assertThat(codebook.measures())
        .allSatisfy(measure ->
            assertThat(words.named("measure", measure.name()))
                .isNotEqualTo(measure.name().replace('-', ' ')));
  }

  @Test
  void aRuleWithoutWordsOfItsOwnIsToldByItsKind() {
    var french = Words.in(Language.FRENCH);
    assertThat(french.rule("time.weekday", "English")).startsWith("Une expression de temps");
    assertThat(french.rule("no-such-rule", "English")).isEqualTo("English");
    assertThat(french.named("type", "air-strike")).isEqualTo("frappe aérienne");
    assertThat(Words.in(Language.ENGLISH).named("type", "air-strike")).isEqualTo("air strike");
  }
}
