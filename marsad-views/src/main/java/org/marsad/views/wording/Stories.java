package org.marsad.views.wording;

import java.util.Arrays;
import java.util.List;

/// Which texts tell one story: those that are alike in their words and names.
public final class Stories {
  /// How alike the texts of a story are on average.
  private static final double ENOUGH = 0.18;

  private Stories() {}

  /// For each text the index of the first text of its story.
  public static List<Integer> among(List<String> texts) {
    var vectors = new Vectors(texts);
    var alike = new double[texts.size()][texts.size()];
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        alike[i][j] = vectors.alike(i, j);
        alike[j][i] = alike[i][j];
      }
    }
    return Arrays.stream(Linkage.average(alike, ENOUGH)).boxed().toList();
  }
}
