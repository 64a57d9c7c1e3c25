package org.marsad.app.desk.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.marsad.app.desk.count.Period;

/// The edges of charts, and numbers in words.
final class Axes {
  private static final double ROOM = 74;

  private Axes() {}

  /// Rules across at round numbers, with the numbers at their left.
  static void numbers(Svg svg, Scale scale, double left, double right, Ink ink) {
    for (double mark : scale.marks()) {
      double y = scale.at(mark);
      svg.line(left, y, right, y, "stroke", ink.rule());
      svg.text(left - 6, y + 4, number(mark), "text-anchor", "end", "fill", ink.quiet());
    }
  }

  /// Rules down at round numbers, with the numbers beneath.
  static void numbersBeneath(Svg svg, Scale scale, double top, double bottom, Ink ink) {
    for (double mark : scale.marks()) {
      double x = scale.at(mark);
      svg.line(x, top, x, bottom, "stroke", ink.rule());
      svg.text(x, bottom + 14, number(mark), "text-anchor", "middle", "fill", ink.quiet());
    }
  }

  /// The first days of periods beneath, as many as there is room for.
  static void days(
      Svg svg, List<Period> periods, double left, double slot, double bottom, Ink ink) {
    int every = (int) Math.max(1, Math.ceil(ROOM / slot));
    for (int i = 0; i < periods.size(); i += every) {
      double x = left + i * slot;
      if (x + ROOM - 8 <= left + slot * periods.size() + 12) {
        svg.line(x, bottom, x, bottom + 4, "stroke", ink.quiet());
        svg.text(x, bottom + 16, day(periods.get(i)), "fill", ink.quiet());
      }
    }
  }

  /// `12 (9–16)`, `at least 16`, `at most 600`
  static String band(
      Optional<Double> low, Optional<Double> best, Optional<Double> high, Labels labels) {
    if (low.isPresent() && low.equals(high)) {
      return number(low.get());
    }
    if (low.isEmpty() && best.isEmpty()) {
      return high.map(most -> labels.atMost() + " " + number(most)).orElse(labels.unknown());
    }
    var chosen = best.map(Axes::number).orElse("?");
    var range = low.map(Axes::number).orElse("?") + "–" + high.map(Axes::number).orElse("?");
    return high.isEmpty() && low.isPresent() && (best.isEmpty() || best.equals(low))
        ? labels.atLeast() + " " + number(low.get())
        : chosen + " (" + range + ")";
  }

  static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : String.format(Locale.ROOT, "%,.1f", value);
  }

  private static String day(Period period) {
    LocalDate first = period.first();
    boolean year = first.getDayOfYear() == 1 && period.last().getMonthValue() == 12;
    boolean month = first.getDayOfMonth() == 1 && period.last().plusDays(1).getDayOfMonth() == 1;
    return year
        ? Integer.toString(first.getYear())
        : month && !first.equals(period.last())
            ? first.toString().substring(0, 7)
            : first.toString();
  }
}
