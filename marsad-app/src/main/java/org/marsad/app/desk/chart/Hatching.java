package org.marsad.app.desk.chart;

/// Five fillings that are told apart without colour: full, and lines in four directions.
final class Hatching {
  private static final String[] WAYS = {
    "", "M-1 1L1 -1M0 6L6 0M5 7L7 5", "M3 0V6", "M-1 5L1 7M0 0L6 6M5 -1L7 1", "M0 3H6"
  };

  private Hatching() {}

  static void defined(Svg svg, Ink ink) {
    svg.begin("defs");
    for (int i = 0; i < WAYS.length; i++) {
      svg.begin(
          "pattern",
          "id",
          "hatching-" + i,
          "width",
          "6",
          "height",
          "6",
          "patternUnits",
          "userSpaceOnUse");
      svg.rect(0, 0, 6, 6, "fill", ink.part(i), "fill-opacity", i == 0 ? "0.85" : "0.3");
      if (i > 0) {
        svg.path(WAYS[i], "stroke", ink.part(i), "stroke-width", "1.4");
      }
      svg.end();
    }
    svg.end();
  }

  static String of(int number) {
    return "url(#hatching-" + Math.floorMod(number, WAYS.length) + ")";
  }
}
