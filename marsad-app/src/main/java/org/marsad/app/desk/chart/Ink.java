package org.marsad.app.desk.chart;

import java.util.List;

/// What a chart is drawn with.
///
/// @param parts five colours that everyone can tell apart
public record Ink(
    String paper, String text, String quiet, String rule, List<String> parts, String font) {
  /// The colours of the page around it, by day and by night.
  public static final Ink PAGE =
      new Ink(
          "none",
          "var(--ink)",
          "var(--quiet)",
          "var(--rule)",
          List.of("var(--one)", "var(--two)", "var(--three)", "var(--four)", "var(--five)"),
          "inherit");

  /// Its own, for a file that stands alone.
  public static final Ink FILE =
      new Ink(
          "#ffffff",
          "#1c1b19",
          "#5b5850",
          "#dcd8cf",
          List.of("#2a8fd0", "#b33a00", "#005445", "#85408f", "#968f00"),
          "Noto Sans, Noto Sans Arabic, Liberation Sans, Arial, sans-serif");

  public Ink {
    parts = List.copyOf(parts);
  }

  String part(int number) {
    return parts.get(Math.floorMod(number, parts.size()));
  }
}
