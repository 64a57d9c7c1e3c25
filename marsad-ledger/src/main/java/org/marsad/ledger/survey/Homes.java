package org.marsad.ledger.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.marsad.ledger.Days;
import org.marsad.views.incident.Block;

/// The homes of incidents that may have changed, by their areas.
final class Homes {
  /// Of one area, of so many days in a row or of no day.
  record Stretch(String area, Optional<Days> days) {}

  /// So that not too many claims are open at once.
  private static final int DAYS_AT_ONCE = 365;

  private final Map<String, TreeSet<LocalDate>> days = new TreeMap<>();
  private final Set<String> undated = new TreeSet<>();

  /// @param blocks in which claims came or went
  Homes(Collection<Block> blocks) {
    blocks.forEach(block -> block.neighbourhood().forEach(this::add));
  }

  private void add(Block near) {
    near.day()
        .ifPresentOrElse(
            day -> days.computeIfAbsent(near.area(), _ -> new TreeSet<>()).add(day),
            () -> undated.add(near.area()));
  }

  boolean hold(Block home) {
    if (home.day().isEmpty()) {
      return undated.contains(home.area());
    }
    var there = days.get(home.area());
    return there != null && there.contains(home.day().get());
  }

  List<Stretch> stretches() {
    var stretches = new ArrayList<Stretch>();
    days.forEach((area, all) ->
        inRows(all).forEach(row -> stretches.add(new Stretch(area, Optional.of(row)))));
    undated.forEach(area -> stretches.add(new Stretch(area, Optional.empty())));
    return stretches;
  }

  private static List<Days> inRows(TreeSet<LocalDate> all) {
    var rows = new ArrayList<Days>();
    var first = all.getFirst();
    var last = first;
    for (var day : all) {
      if (day.isAfter(last.plusDays(1)) || day.isAfter(first.plusDays(DAYS_AT_ONCE))) {
        rows.add(new Days(first, last));
        first = day;
      }
      last = day;
    }
    rows.add(new Days(first, last));
    return rows;
  }
}
