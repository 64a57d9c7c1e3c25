package org.marsad.app.desk.chart;

import java.util.ArrayList;
import java.util.List;

/// Numbers laid along a stretch of the picture, from nought on.
///
/// @param most the number at its end
/// @param from where nought lies
/// @param to where `most` lies
record Scale(double most, double from, double to) {
  private static final double[] STEPS = {1, 2, 5, 10};
  private static final int MARKS = 5;

  /// One that ends at a round number not below `most`.
  static Scale upTo(double most, double from, double to) {
    double step = step(most);
    return new Scale(Math.max(step, Math.ceil(most / step) * step), from, to);
  }

  double at(double value) {
    return from + value / most * (to - from);
  }

  /// Round numbers along it, nought and the last included.
  List<Double> marks() {
    var marks = new ArrayList<Double>();
    double step = step(most);
    for (double mark = 0; mark <= most + step / 1000; mark += step) {
      marks.add(mark);
    }
    return marks;
  }

  /// Never below 1: people come whole.
  private static double step(double most) {
    double rough = Math.max(most, 1) / MARKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    for (double each : STEPS) {
      if (each * power >= rough * 0.999) {
        return Math.max(1, each * power);
      }
    }
    return Math.max(1, 10 * power);
  }
}
