package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.marsad.record.entry.ReportKey;

/// Reports that share bands of their sketches.
final class Alike {
  private static final int AT_ONCE = 1_000;

  private final Handle handle;

  Alike(Handle handle) {
    this.handle = handle;
  }

  /// @param filed reports, with the numbers of the entries that filed them
  Map<ReportKey, Set<ReportKey>> of(Map<ReportKey, Long> filed) {
    var bands = bands(filed.values());
    var sharing = sharing(bands.values().stream().flatMap(Set::stream).toList());
    var alike = new HashMap<ReportKey, Set<ReportKey>>();
    filed.forEach((key, number) -> {
      var others = new HashSet<ReportKey>();
      for (long band : bands.getOrDefault(number, Set.of())) {
        others.addAll(sharing.getOrDefault(band, Set.of()));
      }
      others.remove(key);
      alike.put(key, others);
    });
    return alike;
  }

  private Map<Long, Set<Long>> bands(Collection<Long> filed) {
    var bands = new HashMap<Long, Set<Long>>();
    handle
        .createQuery("SELECT filed, bands FROM sketch WHERE filed IN " + Clauses.numbers(filed))
        .map((rows, _) -> Map.entry(rows.getLong(1), Bands.of(rows.getBytes(2))))
        .forEach(one -> bands.put(one.getKey(), new TreeSet<>(one.getValue())));
    return bands;
  }

  private Map<Long, Set<ReportKey>> sharing(List<Long> bands) {
    var sharing = new HashMap<Long, Set<ReportKey>>();
    var all = new ArrayList<>(new TreeSet<>(bands));
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      handle
          .createQuery(
              "SELECT b.band, e.report FROM band b JOIN entry e ON e.number = b.filed"
                  + " WHERE b.band IN "
                  + Clauses.numbers(all.subList(from, Math.min(all.size(), from + AT_ONCE))))
          .map((rows, _) ->
              Map.entry(rows.getLong(1), new ReportKey(HexFormat.of().formatHex(rows.getBytes(2)))))
          .forEach(one ->
              sharing.computeIfAbsent(one.getKey(), _ -> new HashSet<>()).add(one.getValue()));
    }
    return sharing;
  }
}
