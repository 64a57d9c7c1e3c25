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
  private static final double MARGIN = 12;
  private static final double RIGHT_NARROW = 24;
  private static final double ROW = 24;
  private static final double ROW_NARROW = 40;
  private static final double TOP = 8;
  private static final double FOOT = 22;

  private final List<Row> rows;
  private final Labels labels;
  private final Ink ink;
  private final Room room;
  private final double step;
  private final double wide;
  private final double plot;
  private final Scale scale;
  private final Svg svg;

  private PartsChart(List<Row> rows, Labels labels, Ink ink, Room room, double foot) {
    this.rows = rows;
    this.labels = labels;
    this.ink = ink;
    this.room = room;
    this.step = room.choose(ROW, ROW_NARROW);
    this.wide = room.of(WIDTH);
    this.plot = TOP + rows.size() * step;
    this.scale =
        Scale.upTo(
            most(rows), room.choose(NAMES, MARGIN), wide - room.choose(NUMBERS, RIGHT_NARROW));
    this.svg = new Svg(wide, plot + FOOT + foot, labels.title(), labels.about(), ink);
  }

  /// One line of the chart.
  ///
  /// @param depth 0 for the whole, 1 for what lies within it, 2 for what lies within that
  public record Row(String name, int depth, Band band, boolean open) {}

  /// As a page has it: the caption stands beside it. In a narrow room names stand above the bands.
  public static String of(List<Row> rows, Labels labels, Ink ink, Room room, int colour) {
    var chart = new PartsChart(rows, labels, ink, room, 0);
    chart.draw(ink.part(colour));
    return chart.svg.toString();
  }

  /// With its caption in it.
  public static String of(List<Row> rows, Labels labels, Caption caption, Ink ink, int colour) {
    double across = WIDTH - 2 * MARGIN;
    var chart = new PartsChart(rows, labels, ink, Room.WIDE, caption.height(across));
    chart.draw(ink.part(colour));
    caption.draw(chart.svg, MARGIN, chart.plot + FOOT, across, ink);
    return chart.svg.toString();
  }

  private void draw(String colour) {
    Axes.numbersBeneath(svg, scale, TOP, plot, ink);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), TOP + i * step, colour);
    }
  }

  private void row(Row row, double y, String colour) {
    double words = y + room.choose(step / 2 + 4, 14.0);
    var high = row.open() ? Optional.<Double>empty() : row.band().high();
    svg.text(
        MARGIN + row.depth() * 16,
        words,
        row.name(),
        "font-weight",
        row.depth() == 0 ? "600" : "400");
    Bands.across(
        svg,
        new Band(row.band().low(), row.band().best(), high),
        scale,
        y + room.choose(step / 2, step - 12),
        5,
        colour);
    svg.text(
        room.choose(wide - NUMBERS + 18, wide - MARGIN),
        words,
        Axes.band(row.band().low(), row.band().best(), high, labels),
        "fill",
        ink.text(),
        "text-anchor",
        room.choose("start", "end"));
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
