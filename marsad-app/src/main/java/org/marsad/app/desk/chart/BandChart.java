package org.marsad.app.desk.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.app.desk.count.Count;
import org.marsad.app.desk.count.Period;

/// A measure over time: for each period a band from the lowest to the highest number and a bar
/// across it at the chosen one. A band without an upper end fades upwards; a period with incidents
/// but no number bears a question mark; one without incidents is empty.
public final class BandChart {
  private static final double WIDTH = 760;
  private static final double PLOT = 190;
  private static final double LEFT = 56;
  private static final double LEFT_NARROW = 40;
  private static final double RIGHT = 12;
  private static final double TOP = 34;
  private static final double FOOT = 26;
  private static final double ARROW = 12;

  private final List<Count> counts;
  private final Labels labels;
  private final Ink ink;
  private final String colour;
  private final Scale scale;
  private final double left;
  private final double right;
  private final Svg svg;

  private BandChart(
      List<Count> counts, Labels labels, Ink ink, Room room, int colour, double height) {
    this.counts = counts;
    this.labels = labels;
    this.ink = ink;
    this.colour = ink.part(colour);
    this.scale = Scale.upTo(most(counts), TOP + PLOT, TOP + ARROW + 4);
    this.left = room.choose(LEFT, LEFT_NARROW);
    this.right = room.of(WIDTH) - RIGHT;
    this.svg = new Svg(room.of(WIDTH), height, labels.title(), labels.about(), ink);
  }

  /// As a page has it: the caption stands beside it.
  ///
  /// @param colour which of the ink's
  public static String of(List<Count> counts, Labels labels, Ink ink, Room room, int colour) {
    var chart = new BandChart(counts, labels, ink, room, colour, TOP + PLOT + FOOT);
    chart.draw();
    return chart.svg.toString();
  }

  /// With its caption in it.
  public static String of(List<Count> counts, Labels labels, Caption caption, Ink ink, int colour) {
    double room = WIDTH - LEFT - RIGHT;
    double height = TOP + PLOT + FOOT + caption.height(room);
    var chart = new BandChart(counts, labels, ink, Room.WIDE, colour, height);
    chart.draw();
    caption.draw(chart.svg, LEFT, TOP + PLOT + FOOT, room, ink);
    return chart.svg.toString();
  }

  private void draw() {
    svg.text(left, 16, labels.title(), "font-weight", "600", "font-size", "13");
    Axes.numbers(svg, scale, left, right, ink);
    Axes.days(svg, periods(), left, slot(), TOP + PLOT, ink);
    for (int i = 0; i < counts.size(); i++) {
      count(counts.get(i), left + i * slot());
    }
    joints();
    svg.line(left, TOP + PLOT, right, TOP + PLOT, "stroke", ink.quiet());
  }

  private void count(Count count, double x) {
    if (count.incidents() == 0) {
      return;
    }
    svg.begin("g");
    svg.words("title", words(count));
    double inset = slot() > 6 ? 1 : 0;
    double wide = slot() - 2 * inset;
    svg.rect(x, TOP, slot(), PLOT, "fill", "transparent");
    if (count.total().isEmpty()) {
      svg.text(x + slot() / 2, TOP + PLOT - 4, "?", "fill", ink.quiet(), "text-anchor", "middle");
    } else {
      band(count, x + inset, wide);
      chosen(count).ifPresent(best -> best(best, count.partial(), x + inset, wide));
    }
    svg.end();
  }

  private void band(Count count, double x, double wide) {
    var floor = count.low().or(count::best);
    if (count.high().isPresent()) {
      double high = scale.at(count.high().get());
      if (floor.isEmpty()) {
        open(x, wide, high, high + ARROW);
      } else {
        double low = scale.at(floor.get());
        svg.rect(x, high, wide, Math.max(1, low - high), "fill", colour, "fill-opacity", "0.3");
      }
    } else if (floor.isPresent()) {
      double known = Math.min(scale.at(chosen(count).orElse(0.0)), scale.at(floor.get()));
      double low = scale.at(floor.get());
      svg.rect(x, known, wide, Math.max(1, low - known), "fill", colour, "fill-opacity", "0.3");
      open(x, wide, known, known - ARROW);
    }
  }

  /// An end that nobody gives: a broken line with a head.
  private void open(double x, double wide, double from, double to) {
    double middle = x + wide / 2;
    double back = to + Math.signum(from - to) * 4;
    svg.path(
        "M%s %sL%s %sM%s %sL%s %sL%s %s"
            .formatted(
                n(middle),
                n(from),
                n(middle),
                n(to),
                n(middle - 3),
                n(back),
                n(middle),
                n(to),
                n(middle + 3),
                n(back)),
        "fill",
        "none",
        "stroke",
        colour);
  }

  private void best(double best, boolean partial, double x, double wide) {
    double y = scale.at(best);
    svg.line(
        x,
        y,
        x + wide,
        y,
        "stroke",
        colour,
        "stroke-width",
        "2.5",
        "stroke-dasharray",
        partial ? "3 2" : "none");
  }

  /// Steps between the chosen numbers of neighbouring periods. Over a gap there is none.
  private void joints() {
    for (int i = 0; i + 1 < counts.size(); i++) {
      var here = chosen(counts.get(i));
      var next = chosen(counts.get(i + 1));
      if (here.isPresent() && next.isPresent()) {
        double x = left + (i + 1) * slot();
        svg.line(
            x, scale.at(here.get()), x, scale.at(next.get()), "stroke", colour, "opacity", "0.7");
      }
    }
  }

  private String words(Count count) {
    return count.period().iso()
        + ": "
        + (count.total().isEmpty()
            ? labels.unknown()
            : Axes.band(count.low().or(count::best), chosen(count), count.high(), labels));
  }

  /// A sum over some incidents only that lies below what all of them give at least says nothing.
  private static Optional<Double> chosen(Count count) {
    return count
        .best()
        .filter(best -> !count.partial() || count.low().filter(low -> low > best).isEmpty());
  }

  private List<Period> periods() {
    return counts.stream().map(Count::period).toList();
  }

  private double slot() {
    return (right - left) / Math.max(1, counts.size());
  }

  private static double most(List<Count> counts) {
    return counts.stream()
        .flatMap(count -> Stream.of(count.low(), count.best(), count.high()))
        .flatMap(Optional::stream)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(1);
  }

  private static String n(double value) {
    return Svg.number(value);
  }
}
