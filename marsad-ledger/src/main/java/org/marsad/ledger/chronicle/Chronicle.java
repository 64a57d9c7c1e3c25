package org.marsad.ledger.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.marsad.ledger.Census;
import org.marsad.ledger.DayCount;
import org.marsad.ledger.Days;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.Page;
import org.marsad.ledger.Query;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Copies;
import org.marsad.views.incident.Block;
import org.marsad.views.incident.Incidents;
import org.marsad.views.incident.Sheaf;
import org.marsad.views.incident.Trace;
import org.marsad.views.standing.Standing;

/// A ledger as it was after one of its entries: incidents by page or by claim, claims, days and
/// counts. It reads what it is asked for and no more, keeps the last blocks that it reconciled, and
/// may be used by several threads.
public final class Chronicle {
  private static final int BLOCKS_AT_ONCE = 8;
  private static final int BLOCKS_KEPT = 256;
  private static final int REPORTS_AT_ONCE = 64;

  private final Ledger ledger;
  private final long upTo;
  private final Texts texts;
  private final Map<Block, List<Sheaf>> kept =
      new LinkedHashMap<>(BLOCKS_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Block, List<Sheaf>> eldest) {
          return size() > BLOCKS_KEPT;
        }
      };

  private Chronicle(Ledger ledger, long upTo) {
    this.ledger = ledger;
    this.upTo = upTo;
    texts = new Texts(ledger, upTo);
  }

  /// The ledger as it is now; what is appended later is not seen.
  public static Chronicle of(Ledger ledger) {
    return of(ledger, ledger.head().number());
  }

  /// @param upTo the number of the last entry that counts, as [Ledger#asOf] tells it
  public static Chronicle of(Ledger ledger, long upTo) {
    return new Chronicle(ledger, upTo);
  }

  public long upTo() {
    return upTo;
  }

  /// Claims that fit a query, a page at a time, the last filed first.
  public Page claims(Query query) {
    return ledger.find(query.asOf(upTo));
  }

  /// How many claims tell of happenings, day by day, that fit a query.
  public List<DayCount> days(Query query) {
    return ledger.days(query, upTo);
  }

  /// How much the record holds, and how much of it is new since an entry.
  public Census census(long since) {
    return ledger.census(since, upTo);
  }

  /// Decisions whose claims the last codings do not make.
  public List<Entry> orphans() {
    return ledger.orphans(upTo);
  }

  /// Every claim of some reports, the rejected ones too, with what people decided.
  public Standing standing(Collection<ReportKey> reports) {
    return ledger.standing(reports, upTo);
  }

  /// The incident that a claim tells, denies or mentions.
  public Optional<Told> incident(ClaimKey claim) {
    return ledger.block(claim, upTo).flatMap(block -> sheaf(claim, block)).map(this::opened);
  }

  /// Incidents of which some claim fits a query, the newest day first; those of one day and area in
  /// the order of their first claims. The query's limit says how many; its `below` has no meaning
  /// here.
  ///
  /// @param after where a page before ended
  public Leaf incidents(Query query, Optional<Mark> after) {
    var found = new ArrayList<Found>();
    var from = after.map(Mark::block);
    boolean more = true;
    while (more && found.size() <= query.limit()) {
      var blocks = ledger.blocks(query, from, BLOCKS_AT_ONCE, upTo);
      var fresh = from.equals(after.map(Mark::block)) ? blocks : blocks.stream().skip(1).toList();
      for (var block : fresh) {
        if (found.size() <= query.limit()) {
          found.addAll(after(after, block, fitting(query, block)));
        }
      }
      more = blocks.size() == BLOCKS_AT_ONCE;
      from = blocks.isEmpty() ? from : Optional.of(blocks.getLast());
    }
    var page = found.stream().limit(query.limit()).toList();
    return new Leaf(
        opened(page.stream().map(Found::sheaf).toList()),
        found.size() > query.limit()
            ? Optional.of(new Mark(page.getLast().block(), page.getLast().sheaf().id()))
            : Optional.empty());
  }

  /// Every incident of which some claim fits a query, in the order of [#incidents], opened page by
  /// page and let go of.
  public void each(Query query, Consumer<Told> taker) {
    var leaf = incidents(query, Optional.empty());
    leaf.incidents().forEach(taker);
    while (leaf.next().isPresent()) {
      leaf = incidents(query, leaf.next());
      leaf.incidents().forEach(taker);
    }
  }

  /// The incidents whose home is in an area and of some days, before their reports are opened.
  ///
  /// @param homes empty for those without a day
  public List<Sheaf> sheaves(String area, Optional<Days> homes) {
    var reach =
        homes.map(
            days -> new Days(days.from().minusDays(Block.REACH), days.to().plusDays(Block.REACH)));
    return reconciled(area, reach).stream()
        .filter(sheaf -> sheaf.home().area().equals(area))
        .filter(sheaf -> isOf(homes, sheaf.home().day()))
        .toList();
  }

  private static boolean isOf(Optional<Days> homes, Optional<LocalDate> day) {
    return homes
        .map(days ->
            day.filter(one -> !one.isBefore(days.from()) && !one.isAfter(days.to())).isPresent())
        .orElseGet(day::isEmpty);
  }

  /// Every report in the order of filing, some at a time: how they stand.
  public void eachReports(Consumer<Standing> taker) {
    var some = ledger.reports(0, REPORTS_AT_ONCE, upTo);
    while (!some.isEmpty()) {
      taker.accept(standing(some.stream().map(Ledger.Filed::key).toList()));
      some = ledger.reports(some.getLast().number(), REPORTS_AT_ONCE, upTo);
    }
  }

  /// Which reports are one text with some of these, of all that stand.
  public Copies copies(Standing standing) {
    return texts.copies(standing);
  }

  /// What people decided for the whole record.
  public Standing overall() {
    return texts.overall();
  }

  /// @param block of its newest claim that fits
  private record Found(Block block, Sheaf sheaf) {}

  private static List<Found> after(Optional<Mark> mark, Block block, List<Sheaf> sheaves) {
    var found = sheaves.stream().map(sheaf -> new Found(block, sheaf)).toList();
    if (mark.isEmpty() || !mark.get().block().equals(block)) {
      return found;
    }
    var ids = sheaves.stream().map(Sheaf::id).toList();
    return found.subList(ids.indexOf(mark.get().id()) + 1, found.size());
  }

  /// The sheaves whose newest fitting claim is of a block.
  private List<Sheaf> fitting(Query query, Block block) {
    var fit = ledger.tellings(query, List.of(block), upTo);
    var sheaves = new ArrayList<Sheaf>();
    for (var sheaf : near(block)) {
      if (sheaf.statements().stream().anyMatch(one -> isOf(block, one) && fit.contains(one.key()))
          && newest(query, exact(sheaf, block)).equals(Optional.of(block))) {
        sheaves.add(exact(sheaf, block));
      }
    }
    return sheaves.stream().distinct().sorted().toList();
  }

  private static boolean isOf(Block block, Trace one) {
    return one.block().equals(block);
  }

  /// The newest block of a sheaf in which a claim of it fits; of several areas the first.
  private Optional<Block> newest(Query query, Sheaf sheaf) {
    var blocks = sheaf.statements().stream().map(Trace::block).collect(Collectors.toSet());
    if (blocks.size() == 1) {
      return Optional.of(sheaf.home());
    }
    var fit = ledger.tellings(query, blocks, upTo);
    return sheaf.statements().stream()
        .filter(one -> fit.contains(one.key()))
        .map(Trace::block)
        .max(
            Comparator.comparing((Block one) -> one.day().orElse(LocalDate.MIN))
                .thenComparing(Block::area, Comparator.reverseOrder()));
  }

  /// A sheaf that was found near a block, as the neighbourhood of its own home makes it.
  private Sheaf exact(Sheaf sheaf, Block near) {
    return sheaf.home().equals(near)
        ? sheaf
        : sheaf(sheaf.statements().getFirst().key(), sheaf.home()).orElse(sheaf);
  }

  private Optional<Sheaf> sheaf(ClaimKey claim, Block block) {
    var here = near(block).stream().filter(one -> one.holds(claim)).findFirst();
    return here.filter(sheaf -> !sheaf.home().equals(block))
        .flatMap(sheaf -> near(sheaf.home()).stream().filter(one -> one.holds(claim)).findFirst())
        .or(() -> here);
  }

  /// What the neighbourhood of a block comes to. The sheaves whose home is the block are exact; of
  /// others some claims may lie outside.
  private List<Sheaf> near(Block block) {
    synchronized (kept) {
      var before = kept.get(block);
      if (before != null) {
        return before;
      }
    }
    var sheaves = reconciled(block);
    synchronized (kept) {
      kept.put(block, sheaves);
    }
    return sheaves;
  }

  private List<Sheaf> reconciled(Block block) {
    return reconciled(block.area(), block.day().map(day -> Days.around(day, Block.REACH)));
  }

  private List<Sheaf> reconciled(String area, Optional<Days> days) {
    var traces = new ArrayList<>(ledger.traces(area, days, upTo));
    var reports = traces.stream().map(one -> one.key().report()).collect(Collectors.toSet());
    var general = texts.overall();
    var tied = ledger.tied(reports, upTo);
    if (tied.isEmpty()) {
      return Sheaf.among(traces, List.of(), general.actors(), general.places());
    }
    var all = new HashSet<>(tied);
    all.addAll(reports);
    var standing = ledger.standing(all, upTo);
    traces.addAll(joined(standing, traces));
    return Sheaf.among(traces, standing.links(), general.actors(), general.places());
  }

  /// The traces of claims elsewhere that people tied to others.
  private static List<Trace> joined(Standing standing, List<Trace> here) {
    var known = here.stream().map(Trace::key).collect(Collectors.toSet());
    var meant = new HashSet<ClaimKey>();
    standing
        .links()
        .forEach(link -> {
          meant.add(link.one());
          meant.add(link.other());
        });
    return standing.statements().stream()
        .collect(Collectors.groupingBy(one -> one.source().key()))
        .values()
        .stream()
        .flatMap(ofOne -> Trace.of(ofOne).stream())
        .filter(one -> meant.contains(one.key()) && !known.contains(one.key()))
        .toList();
  }

  private Told opened(Sheaf sheaf) {
    return opened(List.of(sheaf)).getFirst();
  }

  private List<Told> opened(List<Sheaf> sheaves) {
    var reports =
        sheaves.stream().flatMap(one -> one.reports().stream()).collect(Collectors.toSet());
    var standing = ledger.standing(reports, upTo);
    var copies = texts.copies(standing);
    var statements = standing.byKey();
    return sheaves.stream()
        .map(sheaf -> Told.of(Incidents.opened(sheaf, statements), standing, copies))
        .toList();
  }
}
