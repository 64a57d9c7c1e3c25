package org.marsad.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.coder.lexicon.PlaceNameFolding.distance;
import static org.marsad.coder.lexicon.PlaceNameFolding.exact;
import static org.marsad.coder.lexicon.PlaceNameFolding.skeleton;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceNameFoldingTest {

  @ParameterizedTest
  @ValueSource(strings = {"Deir ez-Zor", "Deir Ezzor", "Deir al-Zor", "DEIR EZ ZOR", "Deir Ez‑Zor"})
  void theArabicArticleIsOneInAllItsForms(String name) {
    assertThat(exact(name)).isEqualTo("deir al zor");
  }

  @ParameterizedTest
  @CsvSource({
    "Ma’rib, marib",
    "Aḑ Ḑāli‘, al dali",
    "U.S., us",
    "'Washington, D.C.', washington dc",
    "St. Louis, st louis",
    "Saint-Louis, st louis",
    "St.Petersburg, st petersburg",
    "Mount Sinjar, mt sinjar",
    "Trinidad & Tobago, trinidad and tobago",
    "Łódź, lodz",
    "Şanlıurfa, sanliurfa",
    "Tromsø, tromso",
    "El Paso, al paso",
    "Харків, харків"
  })
  void whatNoReaderCallsADifferenceIsTakenAway(String name, String folded) {
    assertThat(exact(name)).isEqualTo(exact(folded)).isEqualTo(exact(exact(name)));
    if (folded.chars().allMatch(c -> c < 128)) {
      assertThat(exact(name)).isEqualTo(folded);
    }
  }

  @Test
  void arabicLettersThatAreWrittenAlikeAreOne() {
    assertThat(exact("الأنبار")).isEqualTo(exact("الانبار"));
    assertThat(exact("الرقة")).isEqualTo(exact("الرقه"));
  }

  @ParameterizedTest
  @CsvSource({
    "Dayr az Zawr, Deir al-Zour",
    "Hilmand, Helmand",
    "Khowst, Khost",
    "Qandahar, Kandahar",
    "Paktya, Paktia",
    "Khan Sheikhoun, Khan Shaykhun",
    "Mazar-i-Sharif, Mazar-e Sharif",
    "Sari Pul, Sar-e Pol",
    "Membij, Manbij",
    "Qamishly, Qamishli"
  })
  void romanisationsOfOneNameHaveTheSameConsonantsAndNearVowels(String one, String other) {
    assertThat(skeleton(exact(one))).isNotEmpty().isEqualTo(skeleton(exact(other)));
    assertThat(distance(exact(one), exact(other))).isLessThanOrEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"Homs, Hama", "Raqqa, Rafah", "Mosul, Basra", "Kabul, Kapisa", "Idlib, Diyala"})
  void differentTownsKeepApart(String one, String other) {
    assertThat(exact(one)).isNotEqualTo(exact(other));
    assertThat(
            skeleton(exact(one)).isEmpty() || !skeleton(exact(one)).equals(skeleton(exact(other))))
        .isTrue();
  }

  @Test
  void aShortNameHasNoSkeleton() {
    assertThat(skeleton(exact("Ibb"))).isEmpty();
  }

  @Test
  void foldingAFoldedNameChangesNothing() {
    var random = new Random(7);
    var letters = "aeiouhzdlstnr kqxg-'.’ëŞаябلاأةة";
    for (int i = 0; i < 20_000; i++) {
      var name = new StringBuilder();
      for (int n = random.nextInt(14); n > 0; n--) {
        name.append(letters.charAt(random.nextInt(letters.length())));
      }
      var folded = exact(name.toString());
      assertThat(exact(folded)).as("[%s]", name).isEqualTo(folded);
    }
  }
}
