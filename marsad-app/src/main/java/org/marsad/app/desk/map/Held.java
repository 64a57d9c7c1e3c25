package org.marsad.app.desk.map;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marsad.app.desk.map.base.Shapes;

/// A place that a party is said to hold.
///
/// @param colour which of the desk's five colours the party has; each goes with a hatching of its
///   own. 0 for all parties beyond the first five
public record Held(Tenure line, Extent extent, int colour) {
  /// How large a disc stands for a town or village that somebody holds; no front line is known.
  static final double PLACE_KM = 3;

  private static final int COLOURS = 5;

  /// Who is said to hold what on a day. Parties keep their colours on all days.
  public static List<Held> on(LocalDate day, List<Tenure> all, Shapes shapes) {
    var colours = colours(all);
    var held = new ArrayList<Held>();
    for (var line : Tenure.on(day, all)) {
      Extent.of(line.place(), shapes)
          .map(extent -> new Held(line, extent, colours.getOrDefault(line.party(), 0)))
          .ifPresent(held::add);
    }
    held.sort(Comparator.comparingDouble((Held one) -> one.extent().reach()).reversed());
    return held;
  }

  public String key() {
    return line.place().gazetteer().orElse(line.place().name())
        + "~"
        + line.party()
        + "~"
        + line.since();
  }

  boolean sees(Frame frame) {
    return !Marks.vague(extent, frame.zoom())
        && frame.sees(extent.lat(), extent.lon(), Math.max(PLACE_KM, extent.reach()));
  }

  /// The parties of most lines first.
  private static TreeMap<String, Integer> colours(List<Tenure> all) {
    var lines = new TreeMap<String, Integer>();
    all.forEach(line -> lines.merge(line.party(), 1, Integer::sum));
    var colours = new TreeMap<String, Integer>();
    lines.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<String, Integer> each) -> -each.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(COLOURS)
        .forEach(each -> colours.put(each.getKey(), colours.size() + 1));
    return colours;
  }
}
