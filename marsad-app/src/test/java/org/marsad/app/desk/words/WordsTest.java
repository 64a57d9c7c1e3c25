package org.marsad.app.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
}
