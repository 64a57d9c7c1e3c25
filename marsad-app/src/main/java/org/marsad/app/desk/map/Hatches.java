package org.marsad.app.desk.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Slanting lines across a ring, from one of its edges to the other.
final class Hatches {
  private static final double APART = 8;

  private Hatches() {}

  /// @param ring in pixels
  static List<double[]> across(double[] ring) {
    var lines = new ArrayList<double[]>();
    int n = ring.length / 2;
    double least = Double.MAX_VALUE;
    double most = -Double.MAX_VALUE;
    for (int i = 0; i < n; i++) {
      least = Math.min(least, ring[2 * i] + ring[2 * i + 1]);
      most = Math.max(most, ring[2 * i] + ring[2 * i + 1]);
    }
    for (double sum = Math.ceil(least / APART) * APART; sum < most; sum += APART) {
      var crossings = crossings(ring, sum);
      for (int i = 0; i + 1 < crossings.length; i += 2) {
        lines.add(
            new double[] {
              crossings[i], sum - crossings[i], crossings[i + 1], sum - crossings[i + 1]
            });
      }
    }
    return lines;
  }

  /// Where the ring's edges meet the line of all points whose east and south add up to `sum`, from
  /// west to east.
  private static double[] crossings(double[] ring, double sum) {
    int n = ring.length / 2;
    var found = new double[n];
    int count = 0;
    for (int i = 0; i < n; i++) {
      int next = (i + 1) % n;
      double from = ring[2 * i] + ring[2 * i + 1] - sum;
      double to = ring[2 * next] + ring[2 * next + 1] - sum;
      if (from >= 0 != to >= 0) {
        found[count++] = ring[2 * i] + from / (from - to) * (ring[2 * next] - ring[2 * i]);
      }
    }
    var crossings = Arrays.copyOf(found, count);
    Arrays.sort(crossings);
    return crossings;
  }
}
