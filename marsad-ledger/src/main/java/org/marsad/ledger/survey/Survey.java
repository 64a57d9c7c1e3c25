package org.marsad.ledger.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.ReportKey;

/// Every incident and report of a record as it was known after an entry, each in a few words: about
/// three hundred bytes a claim. It never changes.
public final class Survey {
  private final long upTo;
  private final List<Gist> incidents;
  private final List<ReportGist> reports;
  private final Map<ReportKey, ReportGist> byKey;
  private final Set<Ref> contested;
  private final AtomicReference<Whose> whose = new AtomicReference<>();

  private Survey(
      long upTo,
      List<Gist> incidents,
      List<ReportGist> reports,
      Map<ReportKey, ReportGist> byKey,
      Set<Ref> contested) {
    this.upTo = upTo;
    this.incidents = incidents;
    this.reports = reports;
    this.byKey = byKey;
    this.contested = contested;
  }

  /// The claims over which sources are at odds.
  private static Stream<Ref> contested(Collection<Gist> incidents) {
    return incidents.stream()
        .filter(gist -> gist.grade() == Grade.CONTESTED)
        .flatMap(gist -> Stream.of(gist.told(), gist.denied()))
        .flatMap(List::stream);
  }

  static Survey of(long upTo, Collection<Gist> incidents, Collection<ReportGist> reports) {
    var byKey = new HashMap<ReportKey, ReportGist>();
    reports.forEach(report -> byKey.put(report.key(), report));
    return new Survey(
        upTo,
        incidents.stream().sorted(Gist.LAST_FIRST).toList(),
        reports.stream().sorted().toList(),
        byKey,
        contested(incidents).collect(Collectors.toCollection(HashSet::new)));
  }

  /// The number of the last entry that counts.
  public long upTo() {
    return upTo;
  }

  /// The last day first, those without a day at the end.
  public List<Gist> incidents() {
    return incidents;
  }

  /// Incidents of some days, the last day first.
  public List<Gist> incidents(LocalDate first, LocalDate last) {
    return incidents.subList(after(last), after(first.minusDays(1)));
  }

  /// How many incidents are of days after one.
  private int after(LocalDate day) {
    int low = 0;
    int high = incidents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (incidents.get(middle).day().filter(one -> one.isAfter(day)).isPresent()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// Those that stand, by their days of publication.
  public List<ReportGist> reports() {
    return reports;
  }

  public Optional<ReportGist> report(ReportKey key) {
    return Optional.ofNullable(byKey.get(key));
  }

  public Optional<ClaimGist> claim(Ref ref) {
    return report(ref.report()).stream()
        .flatMap(report -> report.claims().stream())
        .filter(claim -> claim.ref().equals(ref))
        .findFirst();
  }

  /// Whether sources are at odds over what a claim tells or denies.
  public boolean contested(Ref claim) {
    return contested.contains(claim);
  }

  /// Whether a person has to see a claim that waits.
  public boolean mustBeSeen(ClaimGist claim) {
    return claim.unsure() || contested(claim.ref());
  }

  /// Whose word each claim is. It is found out where it is asked for first.
  public Whose whose() {
    var known = whose.get();
    if (known != null) {
      return known;
    }
    var found = new Whose(incidents, reports);
    whose.set(found);
    return found;
  }

  /// The claims of some thing, in their order. A voice has those too of which it is the origin
  /// though their own reports do not tell.
  public List<ClaimGist> claims(String thing) {
    var found = new ArrayList<ClaimGist>();
    boolean voice = thing.startsWith(ClaimGist.voice(""));
    for (var report : reports) {
      for (var claim : report.claims()) {
        if (claim.things().contains(thing)
            || voice && thing.equals(ClaimGist.voice(whose().of(claim).id()))) {
          found.add(claim);
        }
      }
    }
    return found;
  }

  /// Incidents that some claims tell or deny, the last day first.
  public List<Gist> incidents(Collection<ClaimGist> claims, int limit) {
    var refs = new HashSet<Ref>();
    var keys = new HashSet<ReportKey>();
    for (var claim : claims) {
      refs.add(claim.ref());
      keys.add(claim.ref().report());
    }
    var found = new ArrayList<Gist>();
    for (var one : incidents) {
      if (found.size() < limit
          && one.rests(keys)
          && (one.told().stream().anyMatch(refs::contains)
              || one.denied().stream().anyMatch(refs::contains))) {
        found.add(one);
      }
    }
    return found;
  }

  /// Reports in which one of some things is named.
  Stream<ReportKey> naming(Stream<String> things) {
    var wanted = things.collect(Collectors.toSet());
    return reports.stream()
        .filter(report ->
            report.claims().stream()
                .anyMatch(claim -> !Collections.disjoint(claim.things(), wanted)))
        .map(ReportGist::key);
  }

  /// Reports that are one text with one of some.
  Stream<ReportKey> alike(Collection<ReportKey> some) {
    var firsts = new HashSet<ReportKey>();
    some.forEach(key -> report(key).ifPresent(report -> firsts.add(report.first())));
    return reports.stream().filter(report -> firsts.contains(report.first())).map(ReportGist::key);
  }

  /// The same as of another entry.
  ///
  /// @param gone incidents that are no more, or come anew, by identity
  /// @param touched reports that are no more, or come anew
  Survey with(
      long otherEntry,
      Set<Gist> gone,
      List<Gist> come,
      Set<ReportKey> touched,
      List<ReportGist> fresh) {
    var now = new HashMap<>(byKey);
    touched.forEach(now::remove);
    fresh.forEach(report -> now.put(report.key(), report));
    var atOdds = new HashSet<>(contested);
    contested(gone).forEach(atOdds::remove);
    contested(come).forEach(atOdds::add);
    return new Survey(
        otherEntry,
        merged(incidents, gone, come, Gist.LAST_FIRST),
        merged(reports, known(touched), fresh, Comparator.naturalOrder()),
        now,
        atOdds);
  }

  /// By identity, as values are dear to compare.
  private Set<ReportGist> known(Set<ReportKey> keys) {
    Set<ReportGist> known = Collections.newSetFromMap(new IdentityHashMap<>());
    keys.forEach(key -> report(key).ifPresent(known::add));
    return known;
  }

  private static <T> List<T> merged(
      List<T> before, Set<T> gone, List<T> come, Comparator<T> order) {
    var more = come.stream().sorted(order).toList();
    var merged = new ArrayList<T>(before.size() + more.size());
    int next = 0;
    for (var one : before) {
      if (!gone.isEmpty() && gone.contains(one)) {
        continue;
      }
      while (next < more.size() && order.compare(more.get(next), one) < 0) {
        merged.add(more.get(next++));
      }
      merged.add(one);
    }
    merged.addAll(more.subList(next, more.size()));
    return Collections.unmodifiableList(merged);
  }
}
