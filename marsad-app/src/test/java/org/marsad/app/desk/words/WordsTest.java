package org.marsad.app.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.coder.lexicon.Codebook;
import org.marsad.coder.lexicon.RuleWords;

class WordsTest {
  private static final Pattern FILLING = Pattern.compile("\\{\\d}");

  @ParameterizedTest
  @EnumSource
  void everyLanguageIsComplete(Language language) {
    var english = Words.in(Language.ENGLISH).phrases();
    var other = Words.in(language).phrases();
    assertThat(other.keySet()).isEqualTo(english.keySet());
    other.forEach((key, phrase) -> {
      assertThat(phrase).as(key).isNotBlank();
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
