package org.marsad.views.standing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;

/// The entries that hold: in their order, without those that a later entry took back. Taking back
/// what took something back brings it to life again. What was filed or coded cannot be undone.
final class Live {
  private Live() {}

  static List<Entry> among(Iterable<Entry> entries) {
    var ordered =
        StreamSupport.stream(entries.spliterator(), false)
            .sorted(Comparator.comparingLong(Entry::number))
            .toList();
    var undone = new HashSet<Long>();
    for (var entry : ordered.reversed()) {
      if (entry.matter() instanceof Matter.Undone(var number)
          && number < entry.number()
          && !undone.contains(entry.number())) {
        undone.add(number);
      }
    }
    var live = new ArrayList<Entry>();
    for (var entry : ordered) {
      if (isForGood(entry.matter()) || !undone.contains(entry.number())) {
        live.add(entry);
      }
    }
    return live;
  }

  private static boolean isForGood(Matter matter) {
    return switch (matter) {
      case Matter.Filed _, Matter.Coded _ -> true;
      case Matter.Decided _,
          Matter.Joined _,
          Matter.Parted _,
          Matter.Withdrawn _,
          Matter.Undone _ ->
          false;
    };
  }
}
