package org.marsad.ledger.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.ledger.Ledger;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Copies;
import org.marsad.views.copy.Sketch;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Standing;

/// Which reports are one text with some, looked up among all reports of a ledger.
final class Texts {
  private final Ledger ledger;
  private final long upTo;
  private final Standing overall;

  Texts(Ledger ledger, long upTo) {
    this.ledger = ledger;
    this.upTo = upTo;
    overall = ledger.standing(List.of(), upTo);
  }

  /// What people decided for the whole record.
  Standing overall() {
    return overall;
  }

  /// The groups of some reports, with every report of their texts.
  Copies copies(Standing standing) {
    var sketches = new HashMap<ReportKey, Sketch>();
    var known = new TreeMap<>(standing.reports());
    var single = new TreeMap<>(known);
    var fresh = new HashSet<>(known.keySet());
    while (!fresh.isEmpty()) {
      var alike = ledger.alike(fresh);
      fresh.clear();
      var found = filed(alike, known);
      alike.forEach((key, others) -> {
        if (!others.isEmpty()) {
          single.remove(key);
        }
      });
      for (var one : List.copyOf(known.values())) {
        for (var other : alike.getOrDefault(one.key(), Set.of())) {
          Optional.ofNullable(found.get(other))
              .filter(candidate -> isOneText(one, candidate, sketches))
              .filter(candidate -> known.putIfAbsent(other, candidate) == null)
              .ifPresent(_ -> fresh.add(other));
        }
      }
    }
    known.keySet().removeAll(single.keySet());
    var groups = new ArrayList<>(Copies.among(known.values()).groups());
    single.values().forEach(one -> groups.add(new Copies.Group(one, List.of())));
    return new Copies(groups);
  }

  /// The reports that are not known yet, and that stood then.
  private Map<ReportKey, FiledReport> filed(
      Map<ReportKey, Set<ReportKey>> alike, Map<ReportKey, FiledReport> known) {
    var unknown = new HashSet<ReportKey>();
    alike.values().forEach(unknown::addAll);
    unknown.removeAll(known.keySet());
    return unknown.isEmpty() ? Map.of() : ledger.standing(unknown, upTo).reports();
  }

  private static boolean isOneText(
      FiledReport one, FiledReport other, Map<ReportKey, Sketch> sketches) {
    return Copies.oneText(
        sketch(one, sketches),
        one.report().published(),
        sketch(other, sketches),
        other.report().published());
  }

  private static Sketch sketch(FiledReport one, Map<ReportKey, Sketch> sketches) {
    return sketches.computeIfAbsent(one.key(), _ -> Sketch.of(one.report().text()));
  }
}
