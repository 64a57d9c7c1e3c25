package org.marsad.app.desk.chart;

/// Five fillings that are told apart without colour: full, lines in three directions, and pale for
/// all that has no filling of its own.
final class Hatching {
  private static final String[] WAYS = {
    "", "M-1 1L1 -1M0 6L6 0M5 7L7 5", "M3 0V6", "M-1 5L1 7M0 0L6 6M5 -1L7 1", ""
  };

  private Hatching() {}

  static void defined(Svg svg, Ink ink, Room room) {
    svg.begin("defs");
    for (int i = 0; i < WAYS.length; i++) {
      svg.begin(
          "pattern",
          "id",
          id(i, room),
          "width",
          "6",
          "height",
          "6",
          "patternUnits",
          "userSpaceOnUse");
      svg.rect(0, 0, 6, 6, "fill", edge(i, ink), "fill-opacity", i == 0 ? "0.85" : "0.3");
      if (!WAYS[i].isEmpty()) {
        svg.path(WAYS[i], "stroke", ink.part(i), "stroke-width", "1.4");
      }
      svg.end();
    }
    svg.end();
  }

  /// @param number 4 for the pale one
  static String of(int number, Room room) {
    return "url(#" + id(Math.floorMod(number, WAYS.length), room) + ")";
  }

  /// A page that holds a chart twice has each filling under two names.
  private static String id(int number, Room room) {
    return room.choose("hatching-", "hatching-narrow-") + number;
  }

  private static String edge(int number, Ink ink) {
    return number == WAYS.length - 1 ? ink.quiet() : ink.part(number);
  }
}
