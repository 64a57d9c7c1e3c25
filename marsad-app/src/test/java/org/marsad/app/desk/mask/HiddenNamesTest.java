package org.marsad.app.desk.mask;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HiddenNamesTest {
  private static String without(String name, String text) {
    return HiddenNames.of(List.of(name)).leftOut(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          زليخة القندريني | قالت زليخة القندريني إن القصف مستمر | قالت ▮ إن القصف مستمر
          زليخة           | وزليخة لم تعد                       | ▮ لم تعد
          زليخة           | سلّموا الرسالة لزليخة               | سلّموا الرسالة ▮
          القندريني       | بالقندريني، وللقندريني؛ والقندريني  | ▮، ▮؛ ▮
          القندريني       | كان قندريني هناك                    | كان ▮ هناك
          زليخة           | زُلَيْخَة وزليخه                    | ▮ ▮
          أسامة           | اسامة وإسامه                        | ▮ ▮
          علي             | علي وعلي وبعلي                      | ▮ ▮ ▮
          علي             | عليه والعليا وتعليق                 | عليه والعليا وتعليق
          وليد            | وليد ووليد                          | ▮ ▮
          سام             | وسامة باسم                          | وسامة باسم
          """)
  void anArabicNameIsHiddenWithWhateverIsWrittenTogetherWithIt(
      String name, String text, String rest) {
    assertThat(without(name, text)).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zuleikha Qandarin | the house of ZULEIKHA  QANDARIN burnt | the house of ▮ burnt
          al-Qandarin       | Al Qandarin's mill                    | ▮'s mill
          Ali               | Ali's field in Somalia, alive         | ▮'s field in Somalia, alive
          Ali               | ALI and Aliabad                       | ▮ and Aliabad
          AFP               | d’AFP, AFP-TV and afpx                | d’▮, ▮-TV and afpx
          IS                | there is IS                           | there is ▮
          UN                | un village. UN                        | un village. ▮
          Gökçe Öz          | gökçe öz, Gokce Oz, Gökçe             | ▮, ▮, Gökçe
          Oz                | the ozone of Oz                       | the ozone of ▮
          Mill Road Watch   | Mill Road Watchers, Mill Road         | Mill Road Watchers, Mill Road
          """)
  void aLatinNameIsHiddenAsWholeWordsAlone(String name, String text, String rest) {
    assertThat(without(name, text)).isEqualTo(rest);
  }

  @Test
  void theLongestNameIsHiddenAtOnce() {
    var hidden = HiddenNames.of(List.of("Relief", "Joint Relief Office", "Joint"));
    assertThat(hidden.leftOut("Joint Relief Office, Joint Relief Camp")).isEqualTo("▮, ▮ ▮ Camp");
  }

  @Test
  void signsThatNobodySeesHideNoName() {
    assertThat(without("Qandarin", "Qan\u00ADdarin, Qan\u200Ddarin")).isEqualTo("▮, ▮");
  }

  @Test
  void aTextIsGoneThroughOnceHoweverManyNamesThereAre() {
    var names = new ArrayList<String>();
    for (int n = 0; n < 200_000; n++) {
      names.add("Source Number " + Integer.toString(n, 36) + " Of Many");
    }
    var hidden = HiddenNames.of(names);
    var text = "Source Number 2s Of Few. Source Number zz Of Many. ".repeat(2_000);
    long before = System.nanoTime();
    assertThat(hidden.leftOut(text)).isEqualTo("Source Number 2s Of Few. ▮. ".repeat(2_000));
    assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
  }
}
