package org.marsad.ledger.sql;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.record.CodedReport;
import org.marsad.record.Report;
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
/// @param statements that nobody rejected
/// @param traces of those that bear upon incidents
/// @param orphans entries that decide about claims of it which the last coding does not make
record Standing(
    boolean withdrawn, List<Statement> statements, Map<ClaimKey, Trace> traces, Set<Long> orphans) {
  Standing {
    statements = List.copyOf(statements);
    traces = Map.copyOf(traces);
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
    var traces = new HashMap<ClaimKey, Trace>();
    Trace.of(all).forEach(trace -> traces.put(trace.key(), trace));
    return new Standing(
        withdrawn, all.stream().filter(one -> !one.rejected()).toList(), traces, orphans);
  }

  Optional<Trace> trace(Statement one) {
    return Optional.ofNullable(traces.get(one.key()));
  }

  Optional<Report> report() {
    return statements.stream().findFirst().map(one -> one.source().report());
  }
}
