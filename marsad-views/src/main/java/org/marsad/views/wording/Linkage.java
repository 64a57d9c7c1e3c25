package org.marsad.views.wording;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Puts things together, the likest first, as long as they are alike on average.
final class Linkage {
  private Linkage() {}

  /// @param alike of every pair, the same both ways; it is used up
  /// @return for each thing the first of those it is with
  static int[] average(double[][] alike, double enough) {
    int[] with = IntStream.range(0, alike.length).toArray();
    double[] size = new double[alike.length];
    Arrays.fill(size, 1);
    while (true) {
      int[] best = best(alike, with, enough);
      if (best.length == 0) {
        return with;
      }
      merge(alike, with, size, best[0], best[1]);
    }
  }

  private static int[] best(double[][] alike, int[] with, double enough) {
    int[] best = {};
    double most = enough;
    for (int i = 0; i < alike.length; i++) {
      for (int j = 0; with[i] == i && j < i; j++) {
        if (with[j] == j && (alike[i][j] > most || best.length == 0 && alike[i][j] == most)) {
          most = alike[i][j];
          best = new int[] {j, i};
        }
      }
    }
    return best;
  }

  private static void merge(double[][] alike, int[] with, double[] size, int into, int gone) {
    double both = size[into] + size[gone];
    for (int k = 0; k < alike.length; k++) {
      if (with[k] == k && k != into && k != gone) {
        alike[into][k] = (alike[into][k] * size[into] + alike[gone][k] * size[gone]) / both;
        alike[k][into] = alike[into][k];
      }
    }
    size[into] = both;
    for (int k = 0; k < with.length; k++) {
      with[k] = with[k] == gone ? into : with[k];
    }
  }
}
