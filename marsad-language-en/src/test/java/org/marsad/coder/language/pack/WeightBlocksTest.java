package org.marsad.coder.language.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WeightBlocksTest {
  private static final int LABELS = 10;

  /// The bias speaks for label 0; "few" for labels 9 and 1; "many" for labels 2, 3, 4; "none" for
  /// nothing.
  private static WeightBlocks blocks() {
    var names =
        new PackedStrings(
            new short[3],
            new int[] {0, 3, 7, 11},
            "fewmanynone".toCharArray(),
            new int[] {1, 2, 3});
    return new WeightBlocks(
        LABELS,
        names,
        new int[] {0, 1, 3, 6, 6},
        new byte[] {0, 9, 1, 2, 3, 4},
        new float[] {5, 0.5f, -1, 2, 3, 4});
  }

  private static float[] scores(String... features) {
    var vector = new KeyedVector();
    for (String feature : features) {
      vector.addKey(Keys.of(0, feature));
    }
    float[] scores = new float[LABELS];
    blocks().addScores(vector, scores);
    return scores;
  }

  @Test
  void aFeatureOfFewLabelsAddsItsWeightsToThose() {
    assertThat(scores("few")).containsExactly(0, -1, 0, 0, 0, 0, 0, 0, 0, 0.5f);
  }

  @Test
  void aFeatureOfManyLabelsAddsItsRow() {
    assertThat(scores("few", "many", "few")).containsExactly(0, -2, 2, 3, 4, 0, 0, 0, 0, 1);
  }

  @Test
  void whatTheModelDoesNotKnowAddsNothing() {
    assertThat(scores("none", "unheard of")).containsOnly(0);
  }

  @Test
  void theBiasIsAddedWhereTheLibraryPutIt() {
    var vector = new KeyedVector();
    vector.addBias(2);
    float[] scores = new float[LABELS];
    blocks().addScores(vector, scores);
    assertThat(scores).containsExactly(10, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  }
}
