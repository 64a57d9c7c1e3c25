package org.marsad.app.desk.chart;

import java.util.function.Function;

/// How much room a chart has from side to side. A chart that is shrunk to a telephone cannot be
/// read, and one that must be pushed to and fro hides the end of its bands: so there are two.
public enum Room {
  WIDE,
  NARROW;

  private static final double NARROWEST = 340;

  boolean narrow() {
    return this == NARROW;
  }

  /// @param wide what a chart takes where there is room, in pixels
  double of(double wide) {
    return narrow() ? NARROWEST : wide;
  }

  <T> T choose(T wide, T narrow) {
    return narrow() ? narrow : wide;
  }

  /// Both, of which the page shows the one that fits (see desk.css).
  public static String both(Function<Room, String> chart) {
    return "<div class=\"wide\">"
        + chart.apply(WIDE)
        + "</div><div class=\"narrow\">"
        + chart.apply(NARROW)
        + "</div>";
  }
}
