package org.marsad.app.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marsad.coder.Coder;
import org.marsad.ledger.Draft;
import org.marsad.ledger.Ledger;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.standing.Orphan;
import org.marsad.views.standing.Standing;

/// Codes the reports of a ledger again, each by itself. What people decided stays in the entries
/// that hold it; a decision whose claim is no longer made is listed, never dropped.
public final class Recoding {
  private static final int TOGETHER = 64;

  private final Ledger ledger;
  private final Coder coder;
  private final boolean write;
  private final RuleDiff diff = new RuleDiff();
  private final List<Orphan> orphans = new ArrayList<>();
  private final List<Draft> drafts = new ArrayList<>();
  private int reports;
  private int same;

  /// @param write false only to see what would change
  public Recoding(Ledger ledger, Coder coder, boolean write) {
    this.ledger = ledger;
    this.coder = coder;
    this.write = write;
  }

  /// @param reports those that are looked at, withdrawn ones left out
  public Outcome run(List<ReportKey> reports) {
    long upTo = ledger.head().number();
    List<Entry> decisions;
    try (var all = ledger.decisions(upTo)) {
      decisions = all.toList();
    }
    for (var report : reports) {
      again(report, upTo, decisions);
      if (drafts.size() >= TOGETHER) {
        append();
      }
    }
    append();
    return new Outcome(this.reports, same, diff, orphans);
  }

  private void again(ReportKey key, long upTo, List<Entry> decisions) {
    var entries = new ArrayList<>(ledger.entriesOf(key, upTo));
    entries.removeIf(Recoding::isDecision);
    entries.addAll(decisions);
    var before = Standing.of(entries);
    var report = Optional.ofNullable(before.reports().get(key));
    if (report.isEmpty()) {
      return;
    }
    reports++;
    var coded = coder.code(report.get().report());
    var old = Optional.ofNullable(before.coded().get(key));
    if (old.map(CodedReport::coder).filter(coded.coder()::equals).isPresent()) {
      same++;
    } else {
      diff.add(key, old.map(CodedReport::claims).orElse(List.of()), coded.claims());
      drafts.add(Draft.coded(coded.coder(), coded));
      entries.add(next(upTo, entries, coded, key));
    }
    Standing.of(entries).orphans().stream()
        .filter(orphan -> orphan.claim().report().equals(key))
        .forEach(orphans::add);
  }

  /// The entry as it will stand, to see which decisions still fit.
  private static Entry next(long upTo, List<Entry> entries, CodedReport coded, ReportKey key) {
    var last = entries.stream().map(Entry::at).max(Comparator.naturalOrder());
    return new Entry(
        upTo + 1,
        last.orElseThrow(),
        coded.coder(),
        Optional.empty(),
        new Matter.Coded(key, coded));
  }

  private static boolean isDecision(Entry entry) {
    return switch (entry.matter()) {
      case Matter.Filed _, Matter.Coded _ -> false;
      case Matter.Decided _,
          Matter.Joined _,
          Matter.Parted _,
          Matter.Withdrawn _,
          Matter.Undone _ ->
          true;
    };
  }

  private void append() {
    if (write && !drafts.isEmpty()) {
      ledger.append(drafts);
    }
    drafts.clear();
  }

  /// @param reports looked at
  /// @param same of these, coded by the present coder already
  /// @param orphans decisions that fit no claim of the present coding
  public record Outcome(int reports, int same, RuleDiff diff, List<Orphan> orphans) {
    public Outcome {
      orphans = List.copyOf(orphans);
    }
  }
}
