package org.marsad.ledger.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.record.Span;

class WordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "37,000 fled | 37000 fled",
        "37 000 fled | 37000 fled",
        "٣٧٬٠٠٠ شخص | 37000 شخص",
        "2,500,000 and 3.5 km | 2500000 and 3·5 km",
        "in 2019 300 fled | in 2019 300 fled",
        "1,23 | 1 23",
        "the 3rd Brigade | the 3rd brigade",
        "Al-Sha'afah | al shaafah",
        "Hajīn, İdlib | hajin idlib",
        "the U.S. and the monitor’s | the us and the monitor",
        "إدلب والقُنيطرة | ادلب والقنيطره"
      })
  void spellingsOfOneWordAreOneWord(String text, String words) {
    assertThat(String.join(" ", Words.folded(text))).isEqualTo(words);
  }

  @Test
  void everyWordKnowsWhereItStands() {
    var text = "«37,000» left Sha'afah";
    assertThat(Words.of(text))
        .extracting(w -> text.substring(w.start(), w.end()))
        .containsExactly("37,000", "left", "Sha'afah");
  }

  @Test
  void quotedWordsAreAPhraseAndAStarIsABeginning() {
    assertThat(Wanted.of("shelled \"Tel Marwan\" brig* 37 000").phrases())
        .containsExactly(
            new Wanted.Phrase(List.of("shelled"), false),
            new Wanted.Phrase(List.of("tel", "marwan"), false),
            new Wanted.Phrase(List.of("brig"), true),
            new Wanted.Phrase(List.of("37000"), false));
  }

  @Test
  void highlightsCountCodePoints() {
    assertThat(Wanted.of("fled").in("\uD83D\uDD25 They fled.")).containsExactly(new Span(7, 11));
  }
}
