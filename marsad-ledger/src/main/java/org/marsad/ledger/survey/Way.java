package org.marsad.ledger.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.incident.Sheaf;
import org.marsad.views.incident.Trace;

/// The way from a survey to the one as of another entry, earlier or later: some stretches of days
/// and some reports at a time. What does not differ is the very same in both.
final class Way {
  private static final int REPORTS_AT_ONCE = 200;

  private final Survey other;
  private final Chronicle record;
  private final Touched touched;
  private final Homes homes;
  private final Pool pool;
  private final Set<Gist> gone = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Gist> come = new ArrayList<>();

  /// Incidents that have to be opened.
  private final List<Sheaf> changed = new ArrayList<>();

  private final Map<ReportKey, ReportGist> fresh = new HashMap<>();

  Way(Survey other, Chronicle record, Touched touched, Pool pool) {
    this.other = other;
    this.record = record;
    this.touched = touched;
    this.pool = pool;
    homes = new Homes(touched.blocks());
  }

  Survey survey(DoubleConsumer progress) {
    var before = new HashMap<Ref, Gist>();
    var again = new ArrayList<Gist>();
    for (var gist : other.incidents()) {
      if (homes.hold(gist.home())) {
        before.put(gist.told().getFirst(), gist);
        gone.add(gist);
      } else if (gist.rests(touched.reports())) {
        again.add(gist);
        gone.add(gist);
      }
    }
    for (var some : chunks(touched.reports())) {
      var opened = Opened.of(record, some);
      opened.reports().forEach(one -> fresh.put(one.key(), opened.gist(one, pool)));
    }
    var stretches = homes.stretches();
    for (int n = 0; n < stretches.size(); n++) {
      progress.accept((double) n / stretches.size());
      var stretch = stretches.get(n);
      take(record.sheaves(stretch.area(), stretch.days()), before);
    }
    open();
    again(again);
    return other.with(record.upTo(), gone, come, touched.reports(), List.copyOf(fresh.values()));
  }

  private void take(List<Sheaf> sheaves, Map<Ref, Gist> before) {
    for (var sheaf : sheaves) {
      var known =
          Optional.ofNullable(before.get(Ref.of(sheaf.statements().getFirst().key())))
              .filter(gist -> isSame(gist, sheaf) && !gist.rests(touched.reports()));
      if (known.isPresent()) {
        gone.remove(known.get());
      } else {
        changed.add(sheaf);
      }
    }
    if (changed.size() >= REPORTS_AT_ONCE) {
      open();
    }
  }

  private void open() {
    for (var some : chunks(changed)) {
      var opened =
          Opened.of(
              record,
              some.stream().flatMap(sheaf -> sheaf.reports().stream()).collect(Collectors.toSet()));
      some.forEach(sheaf -> come.add(Gist.of(opened.told(sheaf), sheaf.home(), pool, this::ref)));
    }
    changed.clear();
  }

  private static boolean isSame(Gist gist, Sheaf sheaf) {
    return gist.home().equals(sheaf.home())
        && gist.told().equals(refs(sheaf.statements()))
        && gist.denied().equals(refs(sheaf.denials()))
        && gist.mentioned().equals(refs(sheaf.mentions()));
  }

  private static List<Ref> refs(List<Trace> traces) {
    return traces.stream().map(one -> Ref.of(one.key())).toList();
  }

  /// Incidents of the same claims, of which something else may have changed.
  private void again(List<Gist> gists) {
    for (var some : chunks(gists)) {
      var opened =
          Opened.of(record, some.stream().flatMap(Gist::reports).collect(Collectors.toSet()));
      some.forEach(gist -> come.add(Gist.of(opened.told(gist), gist.home(), pool, this::ref)));
    }
  }

  /// The very one that the claim's report has.
  private Ref ref(ClaimKey claim) {
    var wanted = Ref.of(claim);
    return Optional.ofNullable(fresh.get(claim.report()))
        .or(() -> other.report(claim.report()))
        .map(report -> report.same(wanted))
        .orElse(wanted);
  }

  static <T> List<List<T>> chunks(Collection<T> some) {
    var all = List.copyOf(some);
    var chunks = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += REPORTS_AT_ONCE) {
      chunks.add(all.subList(from, Math.min(all.size(), from + REPORTS_AT_ONCE)));
    }
    return chunks;
  }
}
