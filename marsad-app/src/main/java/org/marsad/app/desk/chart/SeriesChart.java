package org.marsad.app.desk.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.record.Amount;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;

/// Counts that run over time or stand at one, each by the one who counts: a line for each origin,
/// never added to one another. A floor bears a head upwards, a ceiling one downwards. Names stand
/// at the ends of their lines, and beneath the chart where the room is narrow.
public final class SeriesChart {
  private static final double WIDTH = 760;
  private static final double PLOT = 190;
  private static final double LEFT = 64;
  private static final double RIGHT = 190;
  private static final double RIGHT_NARROW = 14;
  private static final double LINE = 16;
  private static final double TOP = 30;
  private static final double FOOT = 26;
  private static final int NAME_LETTERS = 28;
  private static final int NAME_LETTERS_NARROW = 48;

  private final List<Series> all;
  private final Ink ink;
  private final Scale scale;
  private final LocalDate first;
  private final long days;
  private final Room room;
  private final double right;
  private final Svg svg;

  private SeriesChart(List<Series> all, Labels labels, Ink ink, Room room, double height) {
    this.all = all;
    this.ink = ink;
    this.scale = Scale.upTo(most(all), TOP + PLOT, TOP);
    this.first = dated(all).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    this.days =
        Math.max(
            1, ChronoUnit.DAYS.between(first, dated(all).max(LocalDate::compareTo).orElse(first)));
    this.room = room;
    this.right = room.of(WIDTH) - room.choose(RIGHT, RIGHT_NARROW);
    this.svg = new Svg(room.of(WIDTH), height, labels.title(), labels.about(), ink);
  }

  /// As a page has it: the caption stands beside it.
  ///
  /// @param all of one quantity; points without a day are left out
  public static String of(List<Series> all, Labels labels, Ink ink, Room room) {
    double names = room.narrow() ? all.size() * LINE : 0;
    var chart = new SeriesChart(all, labels, ink, room, TOP + PLOT + FOOT + names);
    chart.draw(labels);
    return chart.svg.toString();
  }

  /// With its caption in it.
  public static String of(List<Series> all, Labels labels, Caption caption, Ink ink) {
    double wide = WIDTH - LEFT - 12;
    double height = TOP + PLOT + FOOT + caption.height(wide);
    var chart = new SeriesChart(all, labels, ink, Room.WIDE, height);
    chart.draw(labels);
    caption.draw(chart.svg, LEFT, TOP + PLOT + FOOT, wide, ink);
    return chart.svg.toString();
  }

  private void draw(Labels labels) {
    svg.text(LEFT, 16, labels.title(), "font-weight", "600", "font-size", "13");
    Axes.numbers(svg, scale, LEFT, right, ink);
    svg.text(LEFT, TOP + PLOT + 16, first.toString(), "fill", ink.quiet());
    var last = first.plusDays(days);
    if (dated(all).anyMatch(last::equals)) {
      svg.text(right, TOP + PLOT + 16, last.toString(), "text-anchor", "end", "fill", ink.quiet());
    }
    svg.line(LEFT, TOP + PLOT, right, TOP + PLOT, "stroke", ink.quiet());
    double free = TOP;
    for (int i = 0; i < all.size(); i++) {
      free = series(all.get(i), i, free);
    }
  }

  private double series(Series series, int number, double free) {
    var colour = ink.part(number);
    Optional<Said> before = Optional.empty();
    for (var said : series.points()) {
      if (value(said).isPresent() && !said.day().equals(LocalDate.MIN)) {
        before.ifPresent(last -> joint(last, said, colour));
        point(said, number, colour);
        before = Optional.of(said);
      }
    }
    double y = before.flatMap(SeriesChart::value).map(scale::at).orElse(free);
    double label =
        room.narrow()
            ? TOP + PLOT + FOOT + number * LINE + 8
            : Math.max(free, Math.min(y + 4, TOP + PLOT - 4));
    double x = room.choose(right + 6, 6.0);
    svg.text(x + 8, label, brief(series), "fill", ink.text());
    sign(x, label - 4, number, colour);
    return label + 14;
  }

  private void joint(Said one, Said other, String colour) {
    svg.line(
        x(one),
        scale.at(value(one).orElseThrow()),
        x(other),
        scale.at(value(other).orElseThrow()),
        "stroke",
        colour,
        "stroke-width",
        "1.5");
  }

  private void point(Said said, int number, String colour) {
    double y = scale.at(value(said).orElseThrow());
    svg.begin("g");
    svg.words("title", said.day() + ": “" + said.words() + "” " + said.origin().name());
    switch (said.figure().amount()) {
      case Amount.AtLeast _, Amount.Vague _ -> upright(x(said), y, -1, colour);
      case Amount.AtMost _ -> upright(x(said), y, 1, colour);
      case Amount.Between(var least, var most) ->
          svg.line(
              x(said),
              scale.at(least),
              x(said),
              scale.at(most),
              "stroke",
              colour,
              "stroke-width",
              "5",
              "stroke-opacity",
              "0.3");
      case Amount.Exactly _, Amount.About _ -> {}
    }
    sign(x(said), y, number, colour);
    svg.end();
  }

  private void upright(double x, double y, int down, String colour) {
    double to = y + 14.0 * down;
    double back = to - 4.0 * down;
    svg.path(
        "M%s %sV%sM%s %sL%s %sL%s %s"
            .formatted(n(x), n(y), n(to), n(x - 3), n(back), n(x), n(to), n(x + 3), n(back)),
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        "1.4");
  }

  /// Dots, squares and triangles, so that lines are told apart without colour.
  private void sign(double x, double y, int number, String colour) {
    switch (number % 3) {
      case 0 -> svg.circle(x, y, 3.5, "fill", colour);
      case 1 -> svg.rect(x - 3.2, y - 3.2, 6.4, 6.4, "fill", colour);
      default ->
          svg.path(
              "M%s %sL%s %sL%s %sZ"
                  .formatted(n(x), n(y - 4), n(x + 4), n(y + 3), n(x - 4), n(y + 3)),
              "fill",
              colour);
    }
  }

  private double x(Said said) {
    return LEFT + (right - LEFT - 8) * ChronoUnit.DAYS.between(first, said.day()) / (double) days;
  }

  private static Optional<Double> value(Said said) {
    var amount = said.figure().amount();
    return amount.best().or(amount::low).or(amount::high);
  }

  private static double most(List<Series> all) {
    return all.stream()
        .flatMap(series -> series.points().stream())
        .map(said -> said.figure().amount())
        .flatMap(amount -> Stream.of(amount.low(), amount.best(), amount.high()))
        .flatMap(Optional::stream)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(1);
  }

  private static Stream<LocalDate> dated(List<Series> all) {
    return all.stream()
        .flatMap(series -> series.points().stream())
        .map(Said::day)
        .filter(day -> !day.equals(LocalDate.MIN));
  }

  private String brief(Series series) {
    var name = series.origin().name() + series.place().map(place -> ", " + place).orElse("");
    int most = room.choose(NAME_LETTERS, NAME_LETTERS_NARROW);
    int letters = name.codePointCount(0, name.length());
    return letters <= most ? name : name.substring(0, name.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static String n(double value) {
    return Svg.number(value);
  }
}
