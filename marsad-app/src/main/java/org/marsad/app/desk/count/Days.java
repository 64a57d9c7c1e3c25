package org.marsad.app.desk.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.ledger.survey.Gist;

/// How many incidents of which type there are in each period.
///
/// @param types the commonest, that have a bar of their own, the commonest first; all others are
///   counted together
/// @param bars one a period, none left out
public record Days(Step step, List<String> types, List<Bar> bars) {
  private static final int OWN = 4;

  /// @param byType as many as there are types, then all others
  public record Bar(Period period, List<Integer> byType) {
    public Bar {
      byType = List.copyOf(byType);
    }

    public int all() {
      return byType.stream().mapToInt(Integer::intValue).sum();
    }
  }

  public Days {
    types = List.copyOf(types);
    bars = List.copyOf(bars);
  }

  public static Days of(Collection<Gist> incidents, Step step, List<Period> periods) {
    var types = commonest(incidents);
    var counts = new TreeMap<LocalDate, int[]>();
    periods.forEach(period -> counts.put(period.first(), new int[types.size() + 1]));
    for (var incident : incidents) {
      incident
          .day()
          .map(day -> Optional.ofNullable(counts.floorEntry(day)))
          .flatMap(found -> found)
          .filter(_ -> incident.day().filter(day -> inside(day, periods)).isPresent())
          .ifPresent(found -> found.getValue()[place(types, incident.type())]++);
    }
    var bars = new ArrayList<Bar>();
    for (var period : periods) {
      var row = counts.getOrDefault(period.first(), new int[0]);
      bars.add(new Bar(period, Arrays.stream(row).boxed().toList()));
    }
    return new Days(step, types, bars);
  }

  private static boolean inside(LocalDate day, List<Period> periods) {
    return !periods.isEmpty() && !day.isAfter(periods.getLast().last());
  }

  private static int place(List<String> types, String type) {
    int at = types.indexOf(type);
    return at < 0 ? types.size() : at;
  }

  private static List<String> commonest(Collection<Gist> incidents) {
    var counts = new HashMap<String, Integer>();
    incidents.forEach(one -> counts.merge(one.type(), 1, Integer::sum));
    return counts.keySet().stream()
        .sorted()
        .sorted(Comparator.comparingInt(type -> -counts.getOrDefault(type, 0)))
        .limit(OWN)
        .toList();
  }
}
