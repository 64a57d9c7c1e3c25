package org.marsad.app.desk.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.views.figure.Band;

/// A whole and the parts within it, one beneath the other on one scale: parts stand in from the
/// whole and are never stacked, since nothing says that they add up to it.
public final class PartsChart {
  private static final double WIDTH = 760;
  private static final double NAMES = 210;
  private static final double NUMBERS = 150;
  private static final double ROW = 24;
  private static final double TOP = 8;
  private static final double FOOT = 22;

  private PartsChart() {}

  /// One line of the chart.
  ///
  /// @param depth 0 for the whole, 1 for what lies within it, 2 for what lies within that
  public record Row(String name, int depth, Band band, boolean open) {}

  public static String of(List<Row> rows, Labels labels, Caption caption, Ink ink, int colour) {
    double plot = TOP + rows.size() * ROW;
    double room = WIDTH - 24;
    var svg =
        new Svg(WIDTH, plot + FOOT + caption.height(room), labels.title(), labels.about(), ink);
    var scale = Scale.upTo(most(rows), NAMES, WIDTH - NUMBERS);
    for (double mark : scale.marks()) {
      svg.line(scale.at(mark), TOP, scale.at(mark), plot, "stroke", ink.rule());
      svg.text(
          scale.at(mark),
          plot + 14,
          Axes.number(mark),
          "text-anchor",
          "middle",
          "fill",
          ink.quiet());
    }
    for (int i = 0; i < rows.size(); i++) {
      row(svg, rows.get(i), TOP + i * ROW, scale, labels, ink, ink.part(colour));
    }
    caption.draw(svg, 12, plot + FOOT, room, ink);
    return svg.toString();
  }

  private static void row(
      Svg svg, Row row, double y, Scale scale, Labels labels, Ink ink, String colour) {
    double middle = y + ROW / 2;
    var high = row.open() ? Optional.<Double>empty() : row.band().high();
    svg.text(
        12 + row.depth() * 16,
        middle + 4,
        row.name(),
        "font-weight",
        row.depth() == 0 ? "600" : "400");
    Bands.across(
        svg, new Band(row.band().low(), row.band().best(), high), scale, middle, 5, colour);
    svg.text(
        WIDTH - NUMBERS + 18,
        middle + 4,
        Axes.band(row.band().low(), row.band().best(), high, labels),
        "fill",
        ink.text());
  }

  private static double most(List<Row> rows) {
    return rows.stream()
        .map(Row::band)
        .flatMap(band -> Stream.of(band.low(), band.best(), band.high()))
        .flatMap(Optional::stream)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(1);
  }
}
