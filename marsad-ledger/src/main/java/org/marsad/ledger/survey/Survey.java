package org.marsad.ledger.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.ReportKey;

/// Every incident and report of a record as it was known after an entry, each in a few words: about
/// three to four hundred bytes a claim. It never changes.
public final class Survey {
  /// When more than so many reports, or one of so many, differ from the stem, the survey becomes
  /// the stem of those that follow.
  private static final int FEW = 20;

  private static final int SHARE = 50;

  private final long upTo;
  private final List<Gist> incidents;
  private final List<ReportGist> reports;
  private final Stem stem;
  private final Changed changed;
  private final Derived derived = new Derived();

  private Survey(
      long upTo, List<Gist> incidents, List<ReportGist> reports, Stem stem, Changed changed) {
    this.upTo = upTo;
    this.incidents = incidents;
    this.reports = reports;
    this.stem = stem;
    this.changed = changed;
  }

  static Survey of(long upTo, Collection<Gist> incidents, Collection<ReportGist> reports) {
    return whole(
        upTo,
        incidents.stream().sorted(Gist.LAST_FIRST).toList(),
        reports.stream().sorted().toList());
  }

  private static Survey whole(long upTo, List<Gist> incidents, List<ReportGist> reports) {
    return new Survey(upTo, incidents, reports, new Stem(incidents, reports), Changed.NOTHING);
  }

  /// What it shares with the surveys that it was brought forward or back from.
  public Stem stem() {
    return stem;
  }

  /// In what it differs from its stem.
  public Changed changed() {
    return changed;
  }

  /// What was made of it.
  public Derived derived() {
    return derived;
  }

  /// Makes what finding the claims of a thing needs, so that the first who asks need not wait.
  public void index() {
    stem.index();
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
    return changed.holds(key) ? changed.fresh(key) : stem.report(key);
  }

  /// The reports of which the keys begin with some digits.
  public Stream<ReportGist> beginning(String digits) {
    return Stream.concat(
        stem.beginning(digits).filter(report -> !changed.holds(report.key())),
        changed.fresh().stream().filter(report -> report.key().hex().startsWith(digits)));
  }

  public Optional<ClaimGist> claim(Ref ref) {
    return report(ref.report()).stream()
        .flatMap(report -> report.claims().stream())
        .filter(claim -> claim.ref().equals(ref))
        .findFirst();
  }

  /// The incident that a claim tells or denies.
  public Optional<Gist> telling(Ref claim) {
    return changed.holds(claim.report()) ? changed.told(claim) : stem.telling(claim);
  }

  /// Whether sources are at odds over what a claim tells or denies.
  public boolean contested(Ref claim) {
    return telling(claim).filter(gist -> gist.grade() == Grade.CONTESTED).isPresent();
  }

  /// Whether a person has to see a claim that waits.
  public boolean mustBeSeen(ClaimGist claim) {
    return claim.unsure() || contested(claim.ref());
  }

  /// Whose word each claim is. It is found out where it is asked for first.
  public Whose whose() {
    return derived.of(Whose.class, () -> new Whose(incidents, reports));
  }

  /// The claims of some thing. A voice has those too of which it is the origin though their own
  /// reports do not tell.
  public Hanging about(String thing) {
    return new Hanging(
        this, thing, ClaimGist.voiceOf(thing).map(whose()::elsewhere).orElse(Set.of()));
  }

  /// Reports in which one of some things is named.
  Stream<ReportKey> naming(Stream<String> things) {
    return things.flatMap(thing -> new Hanging(this, thing, Set.of()).reports()).distinct();
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
    var otherIncidents = merged(incidents, gone, come, Gist.LAST_FIRST);
    var otherReports = merged(reports, known(touched), fresh, Comparator.naturalOrder());
    var since = Changed.since(this, gone, come, touched, fresh);
    return since.size() > Math.max(FEW, stem.numbering().reports().size() / SHARE)
        ? whole(otherEntry, otherIncidents, otherReports)
        : new Survey(otherEntry, otherIncidents, otherReports, stem, since);
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
