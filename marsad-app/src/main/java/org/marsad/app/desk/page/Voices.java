package org.marsad.app.desk.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.app.desk.count.Flow;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.figure.Series;
import org.marsad.views.origin.Origin;

/// Whose words numbers are, and how many reports they stand in.
///
/// @param origins each once, by the names that people write
record Voices(List<Origin> origins, int reports) {
  static Voices of(Board board, Flow flow) {
    var whose = board.fitting().survey().whose();
    var origins = new TreeMap<String, Origin>();
    var reports = new HashSet<ReportKey>();
    Board.sums(flow)
        .forEach(sum -> {
          whose.of(sum.origins()).forEach(one -> origins.merge(one.id(), one, Voices::first));
          reports.addAll(sum.reports());
        });
    return of(origins, reports);
  }

  static Voices of(List<Series> series) {
    var origins = new TreeMap<String, Origin>();
    var reports = new HashSet<ReportKey>();
    for (var one : series) {
      origins.merge(one.origin().id(), one.origin(), Voices::first);
      one.points().forEach(said -> reports.add(said.statement().source().key()));
    }
    return of(origins, reports);
  }

  private static Voices of(Map<String, Origin> origins, Set<ReportKey> reports) {
    return new Voices(
        origins.values().stream()
            .sorted(Comparator.comparing(Origin::name).thenComparing(Origin::id))
            .toList(),
        reports.size());
  }

  private static Origin first(Origin one, Origin other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
