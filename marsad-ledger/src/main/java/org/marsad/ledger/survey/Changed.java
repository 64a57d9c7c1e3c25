package org.marsad.ledger.survey;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.record.entry.ReportKey;

/// In which reports a survey differs from the one it was brought forward from. A report of which an
/// incident is another counts as one that differs.
public final class Changed {
  static final Changed NOTHING = new Changed(Set.of(), new BitSet(), Map.of(), List.of(), Map.of());

  private final Set<ReportKey> reports;
  private final BitSet stale;
  private final Map<ReportKey, ReportGist> fresh;
  private final List<ReportGist> inOrder;
  private final Map<Ref, Gist> told;

  private Changed(
      Set<ReportKey> reports,
      BitSet stale,
      Map<ReportKey, ReportGist> fresh,
      List<ReportGist> inOrder,
      Map<Ref, Gist> told) {
    this.reports = reports;
    this.stale = stale;
    this.fresh = fresh;
    this.inOrder = inOrder;
    this.told = told;
  }

  /// By how many reports.
  int size() {
    return reports.size();
  }

  /// Whether a report is one of those that differ.
  public boolean holds(ReportKey report) {
    return reports.contains(report);
  }

  /// The numbers of claims of the earlier survey that are no more, or are in the fresh reports. Not
  /// to be changed.
  public BitSet stale() {
    return stale;
  }

  /// The reports that differ, as they stand now, in their order.
  public List<ReportGist> fresh() {
    return inOrder;
  }

  Optional<ReportGist> fresh(ReportKey report) {
    return Optional.ofNullable(fresh.get(report));
  }

  /// The incident that a claim of a fresh report tells or denies.
  Optional<Gist> told(Ref claim) {
    return Optional.ofNullable(told.get(claim));
  }

  /// What differs after one more step.
  ///
  /// @param before the survey before the step
  /// @param gone reports that are no more, or come anew
  /// @param come those that come anew
  static Changed since(
      Survey before,
      Set<Gist> incidentsGone,
      List<Gist> incidentsCome,
      Set<ReportKey> gone,
      List<ReportGist> come) {
    var otherwise = new HashSet<>(gone);
    Stream.of(incidentsGone, incidentsCome)
        .flatMap(Collection::stream)
        .flatMap(Gist::reports)
        .forEach(otherwise::add);
    var reports = new HashMap<ReportKey, ReportGist>();
    come.forEach(report -> reports.put(report.key(), report));
    var told = new HashMap<Ref, Gist>();
    for (var key : otherwise) {
      if (!gone.contains(key)) {
        before.report(key).ifPresent(report -> reports.put(key, report));
      }
      before.report(key).stream()
          .flatMap(report -> report.claims().stream())
          .forEach(claim ->
              before
                  .telling(claim.ref())
                  .filter(gist -> !incidentsGone.contains(gist))
                  .ifPresent(gist -> told.put(claim.ref(), gist)));
    }
    incidentsCome.forEach(gist -> gist.telling().forEach(ref -> told.put(ref, gist)));
    return before.changed().and(before.stem(), otherwise, reports, told);
  }

  private Changed and(
      Stem stem,
      Set<ReportKey> otherwise,
      Map<ReportKey, ReportGist> standing,
      Map<Ref, Gist> telling) {
    var all = new HashSet<>(reports);
    all.addAll(otherwise);
    var old = (BitSet) stale.clone();
    var now = new HashMap<>(fresh);
    var claims = new HashMap<>(told);
    for (var key : otherwise) {
      stem.report(key)
          .ifPresent(report -> {
            int start = stem.numbering().start(report);
            old.set(start, start + report.claims().size());
          });
      Optional.ofNullable(now.remove(key))
          .ifPresent(report -> report.claims().forEach(claim -> claims.remove(claim.ref())));
    }
    now.putAll(standing);
    claims.putAll(telling);
    return new Changed(all, old, now, now.values().stream().sorted().toList(), claims);
  }
}
