package org.marsad.app.desk.chart;

import org.marsad.views.figure.Band;

/// A band laid along a line: from the lowest to the highest number, with a bar at the chosen one,
/// and a head where an end is open.
final class Bands {
  private static final double ARROW = 14;

  private Bands() {}

  static void across(Svg svg, Band band, Scale scale, double y, double half, String colour) {
    var floor = band.low().or(band::best);
    if (floor.isPresent() && band.high().isPresent()) {
      double from = scale.at(floor.get());
      double to = scale.at(band.high().get());
      svg.rect(
          from, y - half, Math.max(1, to - from), 2 * half, "fill", colour, "fill-opacity", "0.3");
    } else if (floor.isPresent()) {
      double from = scale.at(floor.get());
      double known = Math.max(from, scale.at(band.best().orElse(0.0)));
      svg.rect(
          from,
          y - half,
          Math.max(1, known - from),
          2 * half,
          "fill",
          colour,
          "fill-opacity",
          "0.3");
      head(svg, known, known + ARROW, y, colour);
    } else if (band.high().isPresent()) {
      double to = scale.at(band.high().get());
      head(svg, to, to - ARROW, y, colour);
      svg.line(to, y - half, to, y + half, "stroke", colour);
    }
    if (band.best().isPresent()) {
      double at = scale.at(band.best().get());
      svg.line(at, y - half - 2, at, y + half + 2, "stroke", colour, "stroke-width", "2.5");
    }
  }

  static void head(Svg svg, double from, double to, double y, String colour) {
    double back = to - Math.signum(to - from) * 4;
    svg.path(
        "M%s %sH%sM%s %sL%s %sL%s %s"
            .formatted(
                Svg.number(from),
                Svg.number(y),
                Svg.number(to),
                Svg.number(back),
                Svg.number(y - 3),
                Svg.number(to),
                Svg.number(y),
                Svg.number(back),
                Svg.number(y + 3)),
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        "1.4");
  }
}
