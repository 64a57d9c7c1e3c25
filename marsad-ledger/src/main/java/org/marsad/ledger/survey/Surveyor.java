package org.marsad.ledger.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.marsad.views.incident.Sheaf;

/// Makes surveys of a ledger: from nothing, a stretch of days at a time, so that never more than a
/// few thousand claims are open at once; or of one that was made as of another entry, by what
/// differs between the two. Not for several threads at once.
public final class Surveyor {
  private static final int CLAIMS_AT_ONCE = 3_000;
  private static final int REPORTS_AT_ONCE = 200;

  /// From so many later entries on, or one of so many, a survey from nothing may be sooner made. Of
  /// an earlier entry it hardly is: most of what came since is left out, and not made anew.
  private static final int FEW_ENTRIES = 4_000;

  private static final int SHARE = 4;

  private final Ledger ledger;
  private final Pool pool;

  public Surveyor(Ledger ledger) {
    this(ledger, new Pool());
  }

  private Surveyor(Ledger ledger, Pool pool) {
    this.ledger = ledger;
    this.pool = pool;
  }

  /// One whose surveys have the values in common with another that they are equal in.
  public static Surveyor sharing(Ledger ledger, Survey other) {
    return new Surveyor(ledger, Pool.of(other));
  }

  /// A survey from nothing.
  ///
  /// @param progress takes the share that is done
  public Survey whole(long upTo, DoubleConsumer progress) {
    return new Whole(Chronicle.of(ledger, upTo), progress).survey();
  }

  /// Whether a survey can be brought to an entry by what differs, sooner than from nothing.
  public boolean isNear(Survey survey, long upTo) {
    return upTo - survey.upTo() <= Math.max(FEW_ENTRIES, survey.upTo() / SHARE);
  }

  public Survey from(Survey other, long upTo) {
    return from(other, upTo, _ -> {});
  }

  /// A survey as of an entry, made of one as of an earlier or a later one.
  ///
  /// @param progress takes the share that is done
  public Survey from(Survey other, long upTo, DoubleConsumer progress) {
    if (other.upTo() == upTo) {
      return other;
    }
    var record = Chronicle.of(ledger, upTo);
    return new Way(other, record, Touched.of(ledger, other, record), pool).survey(progress);
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
      return Optional.ofNullable(reports.get(claim.report()))
          .map(report -> report.same(wanted))
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
