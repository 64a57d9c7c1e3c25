package org.marsad.app.desk.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.marsad.app.desk.count.Days;

/// Incidents by period, each bar made of the commonest types; the types are told apart by hatching
/// as well as by colour.
public final class DaysChart {
  private static final double WIDTH = 1160;
  private static final double PLOT = 150;
  private static final double LEFT = 44;
  private static final double RIGHT = 8;
  private static final double LINE = 18;
  private static final double FOOT = 26;
  private static final double LETTER = 6.1;

  private final Days days;
  private final Labels labels;
  private final Ink ink;
  private final UnaryOperator<String> named;
  private final Scale scale;
  private final Room room;
  private final List<List<Integer>> legend;
  private final double top;
  private final double right;
  private final Svg svg;

  private DaysChart(Days days, Labels labels, Ink ink, Room room, UnaryOperator<String> named) {
    this.days = days;
    this.labels = labels;
    this.ink = ink;
    this.named = named;
    this.room = room;
    this.right = room.of(WIDTH) - RIGHT;
    this.legend = lines(names(), right - LEFT);
    this.top = 12 + legend.size() * LINE;
    int most = days.bars().stream().mapToInt(Days.Bar::all).max().orElse(1);
    this.scale = Scale.upTo(most, top + PLOT, top);
    this.svg = new Svg(room.of(WIDTH), top + PLOT + FOOT, labels.title(), labels.about(), ink);
  }

  /// @param named a type in the reader's language
  public static String of(
      Days days, Labels labels, Ink ink, Room room, UnaryOperator<String> named) {
    var chart = new DaysChart(days, labels, ink, room, named);
    chart.draw();
    return chart.svg.toString();
  }

  private void draw() {
    Hatching.defined(svg, ink, room);
    legend();
    Axes.numbers(svg, scale, LEFT, right, ink);
    Axes.days(
        svg, days.bars().stream().map(Days.Bar::period).toList(), LEFT, slot(), top + PLOT, ink);
    for (int i = 0; i < days.bars().size(); i++) {
      bar(days.bars().get(i), LEFT + i * slot());
    }
    svg.line(LEFT, top + PLOT, right, top + PLOT, "stroke", ink.quiet());
  }

  private void legend() {
    var names = names();
    for (int line = 0; line < legend.size(); line++) {
      double x = LEFT;
      for (int type : legend.get(line)) {
        svg.rect(x, 6 + line * LINE, 12, 12, "fill", filling(type), "stroke", edge(type));
        svg.text(x + 17, 16 + line * LINE, names.get(type));
        x += wide(names.get(type));
      }
    }
  }

  /// Which names stand in each line, so that none is cut off.
  private static List<List<Integer>> lines(List<String> names, double wide) {
    var lines = new ArrayList<List<Integer>>();
    double left = 0;
    for (int i = 0; i < names.size(); i++) {
      double name = wide(names.get(i));
      if (lines.isEmpty() || name > left) {
        lines.add(new ArrayList<>());
        left = wide;
      }
      lines.getLast().add(i);
      left -= name;
    }
    return lines;
  }

  private static double wide(String name) {
    return 17 + name.length() * LETTER + 20;
  }

  private void bar(Days.Bar bar, double x) {
    if (bar.all() == 0) {
      return;
    }
    double inset = slot() > 5 ? 0.75 : 0;
    svg.begin("g");
    svg.words("title", words(bar));
    int below = 0;
    for (int i = 0; i < bar.byType().size(); i++) {
      int here = bar.byType().get(i);
      if (here > 0) {
        double y = scale.at(below + here);
        svg.rect(
            x + inset,
            y,
            Math.max(1, slot() - 2 * inset),
            scale.at(below) - y,
            "fill",
            filling(i),
            "stroke",
            edge(i),
            "stroke-width",
            "0.75");
        below += here;
      }
    }
    svg.end();
  }

  private String words(Days.Bar bar) {
    var parts = new ArrayList<String>();
    var names = names();
    for (int i = 0; i < bar.byType().size(); i++) {
      if (bar.byType().get(i) > 0) {
        parts.add(names.get(i) + " " + bar.byType().get(i));
      }
    }
    return bar.period().iso() + ": " + bar.all() + " (" + String.join(", ", parts) + ")";
  }

  private List<String> names() {
    var names = new ArrayList<>(days.types().stream().map(named).toList());
    if (days.bars().stream().anyMatch(bar -> bar.byType().getLast() > 0)) {
      names.add(labels.others());
    }
    return names;
  }

  private String filling(int type) {
    return type == days.types().size() ? Hatching.of(4, room) : Hatching.of(type, room);
  }

  private String edge(int type) {
    return type == days.types().size() ? ink.quiet() : ink.part(type);
  }

  private double slot() {
    return (right - LEFT) / Math.max(1, days.bars().size());
  }
}
