package org.marsad.ledger.sql;

import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.Appended;
import org.marsad.ledger.Census;
import org.marsad.ledger.DayCount;
import org.marsad.ledger.Days;
import org.marsad.ledger.Draft;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.Misfit;
import org.marsad.ledger.Page;
import org.marsad.ledger.Query;
import org.marsad.ledger.Verdict;
import org.marsad.ledger.chain.Head;
import org.marsad.ledger.chain.Seal;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.incident.Block;
import org.marsad.views.incident.Trace;

/// A ledger in a database: entries go in as rows with their hashes, and what is searched is made of
/// them in the same transaction.
public final class SqlLedger implements Ledger {
  private static final int CHUNK = 256;
  private static final int HEX_DIGITS = 64;

  private final Store store;
  private final Clock clock;
  private final Reports reports = new Reports();
  private final Known known = new Known();
  private final ReentrantLock writing = new ReentrantLock();

  /// Brings what is searched up to date first, where it is of another version or not there.
  public SqlLedger(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
    try {
      if (!store.read(handle -> Index.current(handle, store.dialect()))) {
        renew();
      }
    } catch (LedgerException e) {
      store.close();
      throw e;
    }
  }

  private void renew() {
    if (!store.writable()) {
      throw new LedgerException(
          Trouble.OLDER,
          store.place()
              + " was written by another version of Marsad and may only be read; make it"
              + " writable once, so that what is searched can be made anew");
    }
    reindex();
  }

  @Override
  public String place() {
    return store.place();
  }

  @Override
  public List<Appended> append(List<Draft> drafts) {
    var draughts = Draught.of(drafts);
    return written(handle -> {
      try (var appending = new Appending(handle, reports, clock.instant());
          var projection = projection(handle, handle)) {
        var appended = appending.write(draughts);
        for (int n = 0; n < appended.size(); n++) {
          projection.add(appended.get(n).entry(), draughts.get(n).coded());
        }
        projection.finish();
        return appended;
      }
    });
  }

  /// Writes, and forgets the numbers that were given out where that fails.
  private <T> T written(Function<Handle, T> work) {
    writing.lock();
    boolean done = false;
    try {
      known.trim();
      var result = store.write(work);
      done = true;
      return result;
    } finally {
      if (!done) {
        known.forget();
      }
      writing.unlock();
    }
  }

  private Projection projection(Handle into, Handle from) {
    return new Projection(into, store.dialect(), new StoredHistory(from, reports), known);
  }

  @Override
  public Head head() {
    return store.read(handle -> new Entries(handle).head());
  }

  @Override
  public long asOf(Instant moment) {
    return store.read(handle -> {
      var entries = new Entries(handle);
      long low = 0;
      long high = entries.head().number();
      while (low < high) {
        long middle = low + (high - low + 1) / 2;
        if (entries.at(middle).isAfter(moment)) {
          high = middle - 1;
        } else {
          low = middle;
        }
      }
      return low;
    });
  }

  @Override
  public Stream<Entry> replay(long upTo) {
    return stream(after -> entries(after, upTo));
  }

  @Override
  public Set<ReportKey> named(long after, long upTo) {
    return store.read(handle -> new Entries(handle).named(after, upTo));
  }

  @Override
  public Set<ReportKey> at(String url, long upTo) {
    return store.read(handle ->
        handle
            .createQuery(
                "SELECT key FROM report WHERE url = :url AND from_entry <= :upTo"
                    + " AND (until_entry IS NULL OR until_entry > :upTo)")
            .bind("url", url)
            .bind("upTo", upTo)
            .map((rows, _) -> new ReportKey(HexFormat.of().formatHex(rows.getBytes(1))))
            .set());
  }

  @Override
  public Set<ReportKey> naming(String actor, long upTo) {
    return store.read(handle -> {
      var names = new Lookup(handle, store.dialect(), OptionalLong.of(upTo)).named(actor);
      return handle
          .createQuery(
              "SELECT report FROM entry WHERE number IN (SELECT c.filed FROM party p"
                  + " JOIN claim c ON c.id = p.claim WHERE p.name IN "
                  + Clauses.numbers(names)
                  + ")")
          .map((rows, _) -> new ReportKey(HexFormat.of().formatHex(rows.getBytes(1))))
          .set();
    });
  }

  @Override
  public Stream<Entry> decisions(long upTo) {
    return stream(after ->
        store.read(handle -> entries(handle, new Entries(handle).decisions(after, upTo, CHUNK))));
  }

  @Override
  public Stream<Entry> decisionsBackwards(long upTo) {
    LongFunction<List<Entry>> before =
        number ->
            store.read(
                handle -> entries(handle, new Entries(handle).decisionsBefore(number, CHUNK)));
    return Stream.iterate(
            before.apply(upTo + 1),
            chunk -> !chunk.isEmpty(),
            chunk -> before.apply(chunk.getLast().number()))
        .flatMap(List::stream);
  }

  @Override
  public List<Entry> decisionsOf(Collection<ReportKey> some, long upTo) {
    return store.read(
        handle -> entries(handle, new Opening(handle, reports).decisions(some, upTo)));
  }

  private List<Entry> entries(long after, long upTo) {
    return store.read(handle ->
        entries(handle, new Entries(handle).rows(after + 1, Math.min(upTo, after + CHUNK))));
  }

  private List<Entry> entries(Handle handle, List<Row> rows) {
    var texts = reports.in(handle);
    return rows.stream().map(row -> row.entry(texts)).toList();
  }

  /// Entries chunk by chunk, so that nothing stays open however slowly they are read.
  private static Stream<Entry> stream(LongFunction<List<Entry>> chunkAfter) {
    var chunks =
        Stream.iterate(
            chunkAfter.apply(0), c -> !c.isEmpty(), c -> chunkAfter.apply(c.getLast().number()));
    return chunks.flatMap(List::stream);
  }

  @Override
  public List<Entry> entriesOf(ReportKey report, long upTo) {
    return store.read(handle -> entries(handle, new Entries(handle).about(report, upTo)));
  }

  @Override
  public Optional<Entry> entry(long number) {
    return store.read(
        handle -> new Entries(handle).row(number).map(row -> row.entry(reports.in(handle))));
  }

  @Override
  public Optional<String> hash(long number) {
    return store.read(
        handle -> new Entries(handle).row(number).map(row -> HexFormat.of().formatHex(row.hash())));
  }

  @Override
  public boolean has(ReportKey report) {
    return store.read(handle -> new Entries(handle).filed(report).isPresent());
  }

  @Override
  public Optional<ReportKey> report(String digits) {
    if (!digits.matches("[0-9a-f]{1," + HEX_DIGITS + "}")) {
      return Optional.empty();
    }
    int open = HEX_DIGITS - digits.length();
    var from = HexFormat.of().parseHex(digits + "0".repeat(open));
    var to = HexFormat.of().parseHex(digits + "f".repeat(open));
    var keys = store.read(handle -> new Entries(handle).keys(from, to));
    return keys.size() == 1 ? Optional.of(keys.getFirst()) : Optional.empty();
  }

  @Override
  public Optional<byte[]> original(String sha256) {
    return store.read(handle ->
        handle
            .createQuery("SELECT bytes FROM original WHERE sha256 = :sha256")
            .bind("sha256", HexFormat.of().parseHex(sha256))
            .mapTo(byte[].class)
            .findOne());
  }

  @Override
  public Page find(Query query) {
    return store.read(handle -> new Finder(handle, store.dialect(), reports).find(query));
  }

  @Override
  public org.marsad.views.standing.Standing standing(Collection<ReportKey> some, long upTo) {
    return store.read(handle -> new Opening(handle, reports).standing(some, upTo));
  }

  @Override
  public List<Filed> reports(long after, int limit, long upTo) {
    return store.read(handle ->
        handle
            .createQuery(
                "SELECT filed, key FROM report WHERE filed > :after AND from_entry <= :upTo"
                    + " AND (until_entry IS NULL OR until_entry > :upTo) ORDER BY filed"
                    + " LIMIT :limit")
            .bind("after", after)
            .bind("upTo", upTo)
            .bind("limit", limit)
            .map((rows, _) ->
                new Filed(
                    new ReportKey(HexFormat.of().formatHex(rows.getBytes(2))), rows.getLong(1)))
            .list());
  }

  @Override
  public Set<ReportKey> tied(Collection<ReportKey> some, long upTo) {
    return store.read(handle -> new Opening(handle, reports).tied(some, upTo));
  }

  @Override
  public List<Trace> traces(String area, Optional<Days> days, long upTo) {
    return store.read(handle -> blocks(handle, upTo).traces(area, days));
  }

  @Override
  public Optional<Block> block(ClaimKey claim, long upTo) {
    return store.read(handle -> blocks(handle, upTo).of(claim));
  }

  @Override
  public Set<Block> blocksOf(Collection<ReportKey> some) {
    return store.read(handle -> blocks(handle, Long.MAX_VALUE).ever(some));
  }

  @Override
  public Set<Block> changed(long after, long upTo) {
    return store.read(handle -> blocks(handle, upTo).changed(after));
  }

  @Override
  public List<Block> blocks(Query query, Optional<Block> from, int limit, long upTo) {
    return store.read(handle -> blocks(handle, upTo).fitting(query, from, limit));
  }

  @Override
  public Set<ClaimKey> tellings(Query query, Collection<Block> some, long upTo) {
    return store.read(handle -> blocks(handle, upTo).claims(query, some));
  }

  @Override
  public List<DayCount> days(Query query, long upTo) {
    return store.read(handle -> blocks(handle, upTo).days(query));
  }

  private Blocks blocks(Handle handle, long upTo) {
    return new Blocks(handle, store.dialect(), reports, upTo);
  }

  @Override
  public Census census(long since, long upTo) {
    return store.read(handle -> new Counting(handle, upTo).census(since));
  }

  @Override
  public Map<ReportKey, Set<ReportKey>> alike(Collection<ReportKey> some) {
    return store.read(handle -> new Alike(handle).of(new Opening(handle, reports).filed(some)));
  }

  @Override
  public List<Entry> orphans(long upTo) {
    return store.read(handle -> entries(handle, new Entries(handle).orphans(upTo)));
  }

  @Override
  public List<ReportKey> candidates(List<Long> bands, Days published) {
    return store.read(handle ->
        handle
            .createQuery(
                "SELECT DISTINCT e.number, e.report FROM band b JOIN entry e ON e.number = b.filed"
                    + " WHERE b.band IN "
                    + Clauses.numbers(bands)
                    + " AND (b.day BETWEEN :from AND :to OR b.day = :unknown) ORDER BY e.number")
            .bind("from", published.from().toEpochDay())
            .bind("to", published.to().toEpochDay())
            .bind("unknown", DayRange.BEGINNING)
            .map((rows, _) -> new ReportKey(HexFormat.of().formatHex(rows.getBytes(2))))
            .list());
  }

  @Override
  public Verdict verify() {
    return verify(store, Optional.empty());
  }

  @Override
  public Verdict verify(Seal seal) {
    return verify(store, Optional.of(seal));
  }

  /// Recomputes what a store holds, as it is, without bringing it up to date.
  public static Verdict verify(Store store, Optional<Seal> seal) {
    var verdicts = new ArrayList<Verdict>();
    try {
      store.read(handle -> verdicts.add(new Verifier(store, handle).verify(seal)));
    } catch (LedgerException e) {
      if (!store.isDamage(e)) {
        throw e;
      }
      // A database that met damage may end even a transaction that only read with a failure.
      var refused = new Misfit.OfStore("the database refuses to read: " + e.words());
      var none = verdicts.isEmpty() ? new Verdict(Head.NONE, 0, 0, List.of()) : verdicts.getFirst();
      return none.and(flaws(store)).and(none.sound() ? List.of(refused) : List.of());
    }
    var verdict = verdicts.getFirst();
    return verdict.sound() ? verdict : verdict.and(flaws(store));
  }

  /// What does not fit in the store's own files.
  private static List<Misfit> flaws(Store store) {
    try (var fresh = store.scratch()) {
      fresh.write(handle -> {
        Index.make(handle, fresh.dialect());
        return 0;
      });
      return store.flaws(fresh);
    }
  }

  @Override
  public Seal seal(PrivateKey key) {
    return Seal.of(head(), key);
  }

  @Override
  public void reindex() {
    written(handle -> {
      known.forget();
      Index.make(handle, store.dialect());
      try (var projection = projection(handle, handle)) {
        project(handle, projection);
        projection.finish();
      }
      return 0;
    });
  }

  private void project(Handle from, Projection projection) {
    var entries = new Entries(from);
    var rows = entries.rows(1, CHUNK);
    while (!rows.isEmpty()) {
      entries(from, rows).forEach(projection::add);
      projection.send();
      long after = rows.getLast().link().number();
      rows = entries.rows(after + 1, after + CHUNK);
    }
  }

  @Override
  public void close() {
    store.close();
  }
}
