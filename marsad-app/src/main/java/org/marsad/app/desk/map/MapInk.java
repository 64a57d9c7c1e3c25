package org.marsad.app.desk.map;

import java.util.List;
import org.marsad.app.desk.chart.Ink;

/// What a picture of the map is drawn with.
///
/// @param mark what is said to have happened
public record MapInk(
    String sea,
    String land,
    String water,
    String coast,
    String border,
    String division,
    String name,
    String halo,
    String mark) {
  /// The colours of the page around it, by day and by night.
  public static final MapInk PAGE =
      new MapInk(
          "var(--sea)",
          "var(--land)",
          "var(--water-line)",
          "var(--coast)",
          "var(--border)",
          "var(--division)",
          "var(--name)",
          "var(--halo)",
          "var(--incident)");

  /// Its own, for a file that stands alone.
  public static final MapInk FILE =
      new MapInk(
          "#e3ebef", "#f8f6f0", "#9dbfd0", "#9db0b8", "#7a746a", "#cfc8ba", "#57524a", "#f8f6f0",
          "#b02a1e");

  /// What is written on it.
  Ink letters() {
    return new Ink("none", name, name, border, List.of(mark), "inherit");
  }
}
