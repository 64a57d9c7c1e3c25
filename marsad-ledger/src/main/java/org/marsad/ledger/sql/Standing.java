package org.marsad.ledger.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.incident.Trace;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Orphan;
import org.marsad.views.standing.Statement;

/// What the entries about one report come to: its last coding, with what people corrected in it and
/// without what they rejected. What stands is the views' to say; here it is made ready for search.
///
/// @param withdrawn whether the report is no longer part of the record
/// @param claims that nobody rejected
/// @param orphans entries that decide about claims of it which the last coding does not make
record Standing(boolean withdrawn, List<Findable> claims, Set<Long> orphans) {
  Standing {
    claims = List.copyOf(claims);
    orphans = Set.copyOf(orphans);
  }

  /// @param entries all entries about the report, its filing among them, and those by which people
  ///   joined and parted claims of it
  static Standing of(ReportKey report, Collection<Entry> entries) {
    var all = org.marsad.views.standing.Standing.of(entries);
    return of(
        !all.reports().containsKey(report),
        all.statements().stream().filter(one -> one.source().key().equals(report)).toList(),
        orphans(report, all.orphans()));
  }

  private static Set<Long> orphans(ReportKey report, List<Orphan> all) {
    var entries = new HashSet<Long>();
    all.stream()
        .filter(one -> one.claim().report().equals(report))
        .forEach(one -> entries.add(one.entry().number()));
    return entries;
  }

  /// A report that was coded for the first time, on which nobody decided anything yet.
  static Standing asCoded(ReportKey key, CodedReport coded) {
    var source = new FiledReport(key, coded.report(), Instant.EPOCH);
    return of(
        false,
        coded.claims().stream().map(claim -> Statement.of(source, claim)).toList(),
        Set.of());
  }

  private static Standing of(boolean withdrawn, List<Statement> all, Set<Long> orphans) {
    if (all.isEmpty()) {
      return new Standing(withdrawn, List.of(), orphans);
    }
    var traces = new HashMap<ClaimKey, Trace>();
    Trace.of(all).forEach(trace -> traces.put(trace.key(), trace));
    var words = new ClaimWords(all.getFirst().source().report());
    return new Standing(
        withdrawn,
        all.stream()
            .filter(one -> !one.rejected())
            .map(one -> Findable.of(one, Optional.ofNullable(traces.get(one.key())), words))
            .toList(),
        orphans);
  }
}
