package org.marsad.ledger.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.marsad.ledger.DayCount;
import org.marsad.ledger.Days;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.Query;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.incident.Block;
import org.marsad.views.incident.Sheaf;
import org.marsad.views.incident.Trace;

/// Makes surveys of a ledger: from nothing, a stretch of days at a time, so that never more than a
/// few thousand claims are open at once; or of one that was made as of another entry, by what
/// differs between the two. Not for several threads at once.
public final class Surveyor {
  private static final int CLAIMS_AT_ONCE = 3_000;
  private static final int REPORTS_AT_ONCE = 200;

  /// From so many entries on, a survey from nothing is no slower.
  private static final int FEW_ENTRIES = 4_000;

  private final Ledger ledger;
  private final Pool pool = new Pool();

  public Surveyor(Ledger ledger) {
    this.ledger = ledger;
  }

  /// A survey from nothing.
  ///
  /// @param progress takes the share that is done
  public Survey whole(long upTo, DoubleConsumer progress) {
    return new Whole(Chronicle.of(ledger, upTo), progress).survey();
  }

  /// Whether a survey can be brought to an entry by what differs, sooner than from nothing.
  public boolean isNear(Survey survey, long upTo) {
    return Math.abs(upTo - survey.upTo()) <= FEW_ENTRIES;
  }

  /// A survey as of an entry, made of one as of an earlier or a later one.
  public Survey from(Survey other, long upTo) {
    if (other.upTo() == upTo) {
      return other;
    }
    var record = Chronicle.of(ledger, upTo);
    var touched = Touched.of(ledger, other, record);
    var homes = new Homes(touched.blocks());
    Set<Gist> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    var come = new ArrayList<Gist>();
    var sheaves = homes.sheaves(record);
    var before = new HashMap<String, Gist>();
    for (var gist : other.incidents()) {
      if (homes.hold(gist.home())) {
        before.put(gist.id(), gist);
        gone.add(gist);
      } else if (gist.rests(touched.reports())) {
        gone.add(gist);
      }
    }
    var changed = new ArrayList<Sheaf>();
    for (var sheaf : sheaves) {
      var known = Optional.ofNullable(before.get(sheaf.id())).filter(gist -> same(gist, sheaf));
      if (known.isPresent() && !known.get().rests(touched.reports())) {
        gone.remove(known.get());
      } else {
        changed.add(sheaf);
      }
    }
    come.addAll(gists(record, changed));
    come.addAll(again(record, gone.stream().filter(gist -> !homes.hold(gist.home())).toList()));
    var opened = Opened.of(record, touched.reports());
    return other.with(
        upTo,
        gone,
        come,
        touched.reports(),
        opened.reports().stream().map(report -> opened.gist(report, pool)).toList());
  }

  private static boolean same(Gist gist, Sheaf sheaf) {
    return gist.home().equals(sheaf.home())
        && gist.told().equals(refs(sheaf.statements()))
        && gist.denied().equals(refs(sheaf.denials()))
        && gist.mentioned().equals(refs(sheaf.mentions()));
  }

  private static List<Ref> refs(List<Trace> traces) {
    return traces.stream().map(one -> Ref.of(one.key())).toList();
  }

  private List<Gist> gists(Chronicle record, List<Sheaf> sheaves) {
    var gists = new ArrayList<Gist>();
    for (var some : chunks(sheaves)) {
      var opened =
          Opened.of(
              record,
              some.stream().flatMap(sheaf -> sheaf.reports().stream()).collect(Collectors.toSet()));
      some.forEach(sheaf -> gists.add(Gist.of(opened.told(sheaf), sheaf.home(), pool, Ref::of)));
    }
    return gists;
  }

  /// Incidents of the same claims, of which something else may have changed.
  private List<Gist> again(Chronicle record, List<Gist> gists) {
    var fresh = new ArrayList<Gist>();
    for (var some : chunks(gists)) {
      var opened =
          Opened.of(record, some.stream().flatMap(Gist::reports).collect(Collectors.toSet()));
      some.forEach(gist -> fresh.add(Gist.of(opened.told(gist), gist.home(), pool, Ref::of)));
    }
    return fresh;
  }

  private static <T> List<List<T>> chunks(List<T> all) {
    var chunks = new ArrayList<List<T>>();
    for (int from = 0; from < all.size(); from += REPORTS_AT_ONCE) {
      chunks.add(all.subList(from, Math.min(all.size(), from + REPORTS_AT_ONCE)));
    }
    return chunks;
  }

  /// The homes of incidents that may have changed, by their areas.
  private static final class Homes {
    private final Map<String, TreeSet<LocalDate>> days = new TreeMap<>();
    private final Set<String> undated = new TreeSet<>();

    /// @param blocks in which claims came or went
    Homes(Collection<Block> blocks) {
      blocks.forEach(block ->
          block
              .neighbourhood()
              .forEach(near -> {
                if (near.day().isPresent()) {
                  days.computeIfAbsent(near.area(), _ -> new TreeSet<>()).add(near.day().get());
                } else {
                  undated.add(near.area());
                }
              }));
    }

    boolean hold(Block home) {
      if (home.day().isEmpty()) {
        return undated.contains(home.area());
      }
      var there = days.get(home.area());
      return there != null && there.contains(home.day().get());
    }

    List<Sheaf> sheaves(Chronicle record) {
      var sheaves = new ArrayList<Sheaf>();
      days.forEach((area, all) ->
          stretches(all).forEach(days -> sheaves.addAll(record.sheaves(area, Optional.of(days)))));
      undated.forEach(area -> sheaves.addAll(record.sheaves(area, Optional.empty())));
      return sheaves;
    }

    private static List<Days> stretches(TreeSet<LocalDate> all) {
      var stretches = new ArrayList<Days>();
      var first = all.getFirst();
      var last = first;
      for (var day : all) {
        if (day.isAfter(last.plusDays(1))) {
          stretches.add(new Days(first, last));
          first = day;
        }
        last = day;
      }
      stretches.add(new Days(first, last));
      return stretches;
    }
  }

  /// A survey in the making.
  private final class Whole {
    private final Chronicle record;
    private final DoubleConsumer progress;
    private final List<Gist> incidents = new ArrayList<>();
    private final Map<ReportKey, ReportGist> reports = new HashMap<>();

    Whole(Chronicle record, DoubleConsumer progress) {
      this.record = record;
      this.progress = progress;
    }

    Survey survey() {
      var blocks = ledger.blocks(Query.all(), Optional.empty(), Integer.MAX_VALUE, record.upTo());
      blocks.stream()
          .filter(block -> block.day().isEmpty())
          .forEach(block -> take(record.sheaves(block.area(), Optional.empty())));
      var areas = new TreeMap<LocalDate, List<String>>();
      for (var block : blocks) {
        block
            .day()
            .ifPresent(day -> areas.computeIfAbsent(day, _ -> new ArrayList<>()).add(block.area()));
      }
      var stretches = stretches(ledger.days(Query.all(), record.upTo()));
      for (int n = 0; n < stretches.size(); n++) {
        progress.accept((double) n / stretches.size());
        take(stretches.get(n), areas);
      }
      rest();
      return Survey.of(record.upTo(), incidents, reports.values());
    }

    private static List<Days> stretches(List<DayCount> counts) {
      var stretches = new ArrayList<Days>();
      long claims = 0;
      int from = 0;
      for (int n = 0; n < counts.size(); n++) {
        claims += counts.get(n).claims();
        if (claims >= CLAIMS_AT_ONCE || n == counts.size() - 1) {
          stretches.add(new Days(counts.get(from).day(), counts.get(n).day()));
          from = n + 1;
          claims = 0;
        }
      }
      return stretches;
    }

    private void take(Days days, TreeMap<LocalDate, List<String>> areas) {
      var here =
          areas.subMap(days.from(), true, days.to(), true).values().stream()
              .flatMap(List::stream)
              .collect(Collectors.toCollection(TreeSet::new));
      var sheaves = new ArrayList<Sheaf>();
      here.forEach(area -> sheaves.addAll(record.sheaves(area, Optional.of(days))));
      take(sheaves);
    }

    private void take(List<Sheaf> sheaves) {
      if (sheaves.isEmpty()) {
        return;
      }
      var keys =
          sheaves.stream().flatMap(sheaf -> sheaf.reports().stream()).collect(Collectors.toSet());
      var opened = Opened.of(record, keys);
      take(opened);
      sheaves.forEach(
          sheaf -> incidents.add(Gist.of(opened.told(sheaf), sheaf.home(), pool, this::ref)));
    }

    /// The very one that the report has, so that there are not two of each.
    private Ref ref(ClaimKey claim) {
      var wanted = Ref.of(claim);
      return Optional.ofNullable(reports.get(claim.report())).stream()
          .flatMap(report -> report.claims().stream())
          .map(ClaimGist::ref)
          .filter(wanted::equals)
          .findFirst()
          .orElse(wanted);
    }

    private void take(Opened opened) {
      for (var report : opened.reports()) {
        reports.computeIfAbsent(report.key(), _ -> opened.gist(report, pool));
      }
    }

    /// Reports that tell of no incident.
    private void rest() {
      var some = ledger.reports(0, REPORTS_AT_ONCE, record.upTo());
      while (!some.isEmpty()) {
        var unknown =
            some.stream().map(Ledger.Filed::key).filter(key -> !reports.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
          take(Opened.of(record, unknown));
        }
        some = ledger.reports(some.getLast().number(), REPORTS_AT_ONCE, record.upTo());
      }
    }
  }
}
