package org.marsad.app.desk.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.marsad.record.Amount;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Toll;

/// One quantity of an incident: the band at the top, and beneath it each voice with its number: a
/// dot for a number, an open head for a floor or a ceiling, a bar for a range. Numbers that a voice
/// has since replaced are hollow. On a page each voice leads to its claim, and its words show
/// beneath the chart while it is pointed at or focused. In a narrow room names stand above the
/// dots.
public final class VoicesChart {
  private static final double WIDTH = 640;
  private static final double NAMES = 190;
  private static final double RIGHT = 30;
  private static final double MARGIN = 14;
  private static final double ROW = 20;
  private static final double ROW_NARROW = 36;
  private static final double TOP = 14;
  private static final double BAND = 26;
  private static final double BAND_NARROW = 42;
  private static final double FOOT = 22;
  private static final double WORDS = 18;
  private static final int NAME_LETTERS = 30;
  private static final int NAME_LETTERS_NARROW = 54;
  private static final int WORDS_LETTERS = 110;

  private final Toll toll;
  private final Ink ink;
  private final Room room;
  private final double wide;
  private final double step;
  private final double first;
  private final String colour;
  private final Scale scale;
  private final Svg svg;
  private final Function<Said, String> links;

  private record Row(Said said, boolean inForce) {}

  private VoicesChart(
      Toll toll,
      List<Row> rows,
      Labels labels,
      Ink ink,
      Room room,
      int colour,
      Function<Said, String> links) {
    this.toll = toll;
    this.ink = ink;
    this.room = room;
    this.wide = room.of(WIDTH);
    this.step = room.choose(ROW, ROW_NARROW);
    this.first = TOP + room.choose(BAND, BAND_NARROW);
    this.colour = ink.part(colour);
    this.scale = Scale.upTo(most(rows), room.choose(NAMES, MARGIN), wide - RIGHT);
    this.links = links;
    this.svg =
        new Svg(
            wide,
            first + rows.size() * step + FOOT + WORDS,
            "group",
            labels.title(),
            labels.about(),
            ink);
  }

  /// @param links where each voice leads
  public static String of(
      Toll toll, Labels labels, Ink ink, Room room, int colour, Function<Said, String> links) {
    var rows = rows(toll);
    var chart = new VoicesChart(toll, rows, labels, ink, room, colour, links);
    chart.draw(rows, labels);
    return chart.svg.toString();
  }

  private static List<Row> rows(Toll toll) {
    var rows = new ArrayList<Row>();
    toll.inForce().forEach(said -> rows.add(new Row(said, true)));
    toll.replaced().forEach(said -> rows.add(new Row(said, false)));
    rows.sort(
        Comparator.comparing((Row row) -> row.said().day())
            .thenComparing(row -> row.said().statement()));
    return rows;
  }

  private void draw(List<Row> rows, Labels labels) {
    double bottom = first + rows.size() * step;
    Axes.numbersBeneath(svg, scale, TOP, bottom, ink);
    svg.text(
        0,
        TOP + 12,
        Axes.band(toll.band().low(), toll.band().best(), toll.band().high(), labels),
        "font-weight",
        "600");
    Bands.across(svg, toll.band(), scale, TOP + room.choose(8.0, 24.0), 6, colour);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), first + i * step, bottom);
    }
  }

  private void row(Row row, double top, double bottom) {
    double y = top + room.choose(step / 2, step - 10);
    var said = row.said();
    var words = words(said);
    svg.begin("a", "href", links.apply(said), "class", "voice");
    svg.words("title", words);
    svg.rect(0, top, wide, step, "fill", "none", "pointer-events", "all");
    svg.text(
        0,
        room.choose(y + 4, top + 12),
        brief(said.origin().name(), room.choose(NAME_LETTERS, NAME_LETTERS_NARROW)),
        "fill",
        row.inForce() ? ink.text() : ink.quiet());
    amount(said.figure().amount(), y, row.inForce());
    svg.text(
        0,
        bottom + FOOT + 12,
        brief(words, room.choose(WORDS_LETTERS, NAME_LETTERS_NARROW)),
        "class",
        "voice-words");
    svg.end();
  }

  private static String words(Said said) {
    return said.origin().name()
        + ": “"
        + said.words()
        + "”"
        + said.statement().source().report().published().map(day -> ", " + day).orElse("");
  }

  private void amount(Amount amount, double y, boolean inForce) {
    switch (amount) {
      case Amount.Exactly(var value) -> dot(value, y, inForce);
      case Amount.About(var value) -> {
        svg.circle(
            scale.at(value), y, 7, "fill", "none", "stroke", colour, "stroke-dasharray", "2 2");
        dot(value, y, inForce);
      }
      case Amount.AtLeast(var value) -> {
        Bands.head(svg, scale.at(value), scale.at(value) + 16, y, colour);
        dot(value, y, inForce);
      }
      case Amount.AtMost(var value) -> {
        Bands.head(svg, scale.at(value), scale.at(value) - 16, y, colour);
        svg.line(
            scale.at(value), y - 5, scale.at(value), y + 5, "stroke", colour, "stroke-width", "2");
      }
      case Amount.Between(var least, var most) ->
          Bands.across(
              svg,
              new Band(Optional.of(least), Optional.empty(), Optional.of(most)),
              scale,
              y,
              4,
              colour);
      case Amount.Vague(var least, var most) ->
          Bands.across(
              svg, new Band(Optional.of(least), Optional.empty(), most), scale, y, 3, colour);
    }
  }

  private void dot(double value, double y, boolean inForce) {
    svg.circle(
        scale.at(value),
        y,
        4,
        "fill",
        inForce ? colour : "none",
        "stroke",
        colour,
        "stroke-width",
        "1.4");
  }

  private static String brief(String words, int most) {
    int letters = words.codePointCount(0, words.length());
    return letters <= most
        ? words
        : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
  }

  private static double most(List<Row> rows) {
    return rows.stream()
        .map(row -> row.said().figure().amount())
        .flatMap(amount -> Stream.of(amount.low(), amount.best(), amount.high()))
        .flatMap(Optional::stream)
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(1);
  }
}
