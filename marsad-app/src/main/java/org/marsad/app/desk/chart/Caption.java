package org.marsad.app.desk.chart;

import java.util.ArrayList;
import java.util.List;

/// What stands beneath a chart so that it can be read alone: whose word it is, as of when, how the
/// numbers were chosen, and what they do not show.
///
/// @param lines each a sentence or two
/// @param rightToLeft how its language is written
public record Caption(List<String> lines, boolean rightToLeft) {
  public static final Caption NONE = new Caption(List.of(), false);

  private static final double LEADING = 15;
  private static final double LETTER = 5.6;

  public Caption {
    lines = List.copyOf(lines);
  }

  double height(double width) {
    var wrapped = wrapped(width);
    return wrapped.isEmpty() ? 0 : wrapped.size() * LEADING + 12;
  }

  void draw(Svg svg, double left, double top, double width, Ink ink) {
    double y = top + LEADING;
    for (var line : wrapped(width)) {
      svg.text(
          rightToLeft ? left + width : left,
          y,
          line,
          "fill",
          ink.quiet(),
          "direction",
          rightToLeft ? "rtl" : "ltr");
      y += LEADING;
    }
  }

  private List<String> wrapped(double width) {
    int room = (int) (width / LETTER);
    var wrapped = new ArrayList<String>();
    for (var line : lines) {
      var now = new StringBuilder();
      for (var word : line.split(" ", -1)) {
        if (!now.isEmpty() && now.length() + 1 + word.length() > room) {
          wrapped.add(now.toString());
          now.setLength(0);
        }
        now.append(now.isEmpty() ? "" : " ").append(word);
      }
      wrapped.add(now.toString());
    }
    return wrapped;
  }
}
