package org.marsad.ledger.sql;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.marsad.record.CodedReport;
import org.marsad.record.Report;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;

/// Makes what is searched of entries, one after another. The same entries make the same rows, so
/// that what is stored can be checked by making it again.
final class Projection implements AutoCloseable {
  private final Handle handle;
  private final Dialect dialect;
  private final History history;
  private final ClaimRows claims;
  private final long before;
  private final Rows reports;
  private final Rows bands;
  private final Map<ReportKey, Long> fresh = new HashMap<>();

  /// What came before, as far as an entry needs it.
  interface History {
    List<Entry> about(ReportKey report, long upTo);

    long filed(ReportKey report);

    /// The report that an entry filed.
    default ReportKey report(long filed) {
      return entry(filed)
          .matter()
          .about()
          .orElseThrow(() -> new IllegalArgumentException("entry " + filed + " files nothing"));
    }

    Entry entry(long number);

    /// Whether an entry was not taken back by another up to a number.
    boolean holds(long entry, long upTo);

    /// What an entry decides; of one that takes another back, what it is all about.
    default Entry decision(long number) {
      var entry = entry(number);
      return entry.matter() instanceof Matter.Undone(var undone) ? decision(undone) : entry;
    }

    List<Long> bands(long filed);
  }

  Projection(Handle handle, Dialect dialect, History history, Known known) {
    this.handle = handle;
    this.dialect = dialect;
    this.history = history;
    claims = new ClaimRows(handle, dialect, known);
    before = claims.last();
    reports =
        new Rows(
            handle.getConnection(),
            "INSERT INTO report (filed, from_entry, key, id, published, publisher, title, url)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    bands =
        new Rows(handle.getConnection(), "INSERT INTO band (band, day, filed) VALUES (?, ?, ?)");
  }

  void add(Entry entry) {
    add(entry, Optional.empty());
  }

  /// @param first what the claims of a first coding are found by, where that was made before
  void add(Entry entry, Optional<Standing> first) {
    long number = entry.number();
    switch (entry.matter()) {
      case Matter.Filed(var key, var report, _) -> {
        fresh.put(key, number);
        report(key, number, number, report);
        bands(number, report);
      }
      case Matter.Coded(var key, var coded) -> coded(key, coded, number, first);
      case Matter.Withdrawn _, Matter.Decided _, Matter.Joined _, Matter.Parted _ ->
          holds(entry, number);
      case Matter.Undone(var undone) -> undone(history.decision(undone), number);
    }
  }

  /// What a person decided holds from an entry on: its own, or one that took back its undoing.
  private void holds(Entry entry, long number) {
    switch (entry.matter()) {
      case Matter.Withdrawn(var key) -> withdrawn(key, number);
      case Matter.Decided(var decision) -> decided(decision, entry.number(), number);
      case Matter.Joined(var one, var other) -> bound(one, other, entry.number(), number);
      case Matter.Parted(var one, var other) -> bound(one, other, entry.number(), number);
      case Matter.Filed _, Matter.Coded _, Matter.Undone _ -> {}
    }
  }

  /// @param entry that joins or parts
  /// @param number the entry since which that holds
  private void bound(ClaimKey one, ClaimKey other, long entry, long number) {
    Stream.of(one, other)
        .map(ClaimKey::report)
        .distinct()
        .forEach(report -> {
          send();
          handle.execute(
              "INSERT INTO bond (filed, entry, from_entry) VALUES (?, ?, ?)",
              history.filed(report),
              entry,
              number);
          stand(report, number);
        });
  }

  void send() {
    reports.send();
    bands.send();
    claims.send();
  }

  /// Sends what is waiting; where there are many more claims than before, the database takes stock
  /// of them.
  void finish() {
    send();
    if (magnitude(claims.last()) > magnitude(before)) {
      dialect.takeStock().forEach(handle::execute);
    }
  }

  /// One more for each fourfold.
  private static int magnitude(long claims) {
    return (Long.SIZE - Long.numberOfLeadingZeros(claims)) / 2;
  }

  private void report(ReportKey key, long filed, long since, Report report) {
    reports.add(
        filed,
        since,
        HexFormat.of().parseHex(key.hex()),
        report.id(),
        report.published().map(d -> d.toEpochDay()),
        report.publisher(),
        report.title(),
        report.url());
  }

  private void bands(long filed, Report report) {
    long day = report.published().map(d -> d.toEpochDay()).orElse(DayRange.BEGINNING);
    history.bands(filed).stream().distinct().forEach(band -> bands.add(band, day, filed));
  }

  /// The first coding of a report that was filed just before needs no looking back.
  private void coded(ReportKey key, CodedReport coded, long number, Optional<Standing> first) {
    var filed = fresh.remove(key);
    if (filed == null) {
      stand(key, number);
    } else {
      add(filed, number, first.orElseGet(() -> Standing.asCoded(key, coded)).claims());
    }
  }

  private void add(long filed, long since, List<Findable> some) {
    some.forEach(one -> claims.add(filed, since, one));
  }

  private void decided(Decision decision, long entry, long number) {
    switch (decision) {
      case Decision.Accepted(var of) -> stand(of.report(), number);
      case Decision.Rejected(var of) -> stand(of.report(), number);
      case Decision.Corrected(var of, _) -> stand(of.report(), number);
      case Decision.ActorsJoined(var actor, var into) -> {
        overall(entry, number);
        handle.execute(
            "INSERT INTO actor_join (entry, from_entry, actor, stays) VALUES (?, ?, ?, ?)",
            entry,
            number,
            actor,
            into);
      }
      case Decision.PlaceMoved(var place, var lat, var lon, var precision) -> {
        overall(entry, number);
        handle.execute(
            "INSERT INTO place_moved (entry, from_entry, place, lat, lon, place_precision)"
                + " VALUES (?, ?, ?, ?, ?, ?)",
            entry,
            number,
            place,
            lat,
            lon,
            precision);
      }
      case Decision.Contradicted(var of, _) -> stand(of.report(), number);
      case Decision.IncidentGraded(var of, _) -> stand(of.report(), number);
      case Decision.SourceGraded _ -> overall(entry, number);
    }
  }

  /// What is decided for the whole record.
  private void overall(long entry, long number) {
    handle.execute("INSERT INTO overall (entry, from_entry) VALUES (?, ?)", entry, number);
  }

  /// What was taken back, or is no longer.
  private void undone(Entry entry, long number) {
    boolean held = history.holds(entry.number(), number - 1);
    boolean holds = history.holds(entry.number(), number);
    if (holds && !held) {
      holds(entry, number);
    } else if (held && !holds) {
      ended(entry, number);
    }
  }

  private void ended(Entry entry, long number) {
    switch (entry.matter()) {
      case Matter.Withdrawn(var key) -> restored(key, number);
      case Matter.Decided(Decision.ActorsJoined _) -> {
        end("overall", entry.number(), number);
        end("actor_join", entry.number(), number);
      }
      case Matter.Decided(Decision.PlaceMoved _) -> {
        end("overall", entry.number(), number);
        end("place_moved", entry.number(), number);
      }
      case Matter.Decided(Decision.SourceGraded _) -> end("overall", entry.number(), number);
      case Matter.Decided(var decision) ->
          decision.claim().ifPresent(claim -> stand(claim.report(), number));
      case Matter.Joined(var one, var other) -> unbound(one, other, entry.number(), number);
      case Matter.Parted(var one, var other) -> unbound(one, other, entry.number(), number);
      case Matter.Filed _, Matter.Coded _, Matter.Undone _ -> {}
    }
  }

  private void unbound(ClaimKey one, ClaimKey other, long entry, long until) {
    end("bond", entry, until);
    Stream.of(one, other).map(ClaimKey::report).distinct().forEach(key -> stand(key, until));
  }

  private void end(String table, long entry, long until) {
    handle.execute(
        "UPDATE " + table + " SET until_entry = ? WHERE entry = ? AND until_entry IS NULL",
        until,
        entry);
  }

  private void withdrawn(ReportKey key, long number) {
    stand(key, number);
    handle.execute(
        "UPDATE report SET until_entry = ? WHERE filed = ? AND until_entry IS NULL",
        number,
        history.filed(key));
    standTied(key, number);
  }

  /// A withdrawal was taken back; where the report was withdrawn twice, it may still not stand.
  private void restored(ReportKey key, long number) {
    stand(key, number);
    var entries = history.about(key, number);
    long filed = history.filed(key);
    if (!Standing.of(key, entries).withdrawn()
        && entries.getFirst().matter() instanceof Matter.Filed(_, var report, _)) {
      report(key, filed, number, report);
      send();
    }
    standTied(key, number);
  }

  /// Ends the rows of a report's claims that no longer hold, and adds those that hold now.
  private void stand(ReportKey key, long number) {
    send();
    fresh.remove(key);
    long filed = history.filed(key);
    var standing = Standing.of(key, about(key, filed, number));
    var before = open(filed);
    var added = standing.claims().stream().filter(one -> !held(before, one.print())).toList();
    before.values().stream()
        .flatMap(Deque::stream)
        .forEach(id -> handle.execute("UPDATE claim SET until_entry = ? WHERE id = ?", number, id));
    add(filed, number, added);
    orphaned(filed, standing.orphans(), number);
    send();
  }

  /// Every entry about a report, and those by which people tied its claims to others', with all
  /// entries about these.
  private List<Entry> about(ReportKey key, long filed, long number) {
    var entries = new TreeMap<Long, Entry>();
    history.about(key, number).forEach(entry -> entries.put(entry.number(), entry));
    for (var bond : Bonds.of(handle, List.of(filed), number)) {
      var entry = history.entry(bond);
      entry
          .matter()
          .about()
          .ifPresent(
              other -> history.about(other, number).forEach(one -> entries.put(one.number(), one)));
    }
    return List.copyOf(entries.values());
  }

  private void standTied(ReportKey key, long number) {
    long filed = history.filed(key);
    for (long other : Bonds.tied(handle, Set.of(filed), number)) {
      if (other != filed) {
        stand(history.report(other), number);
      }
    }
  }

  private void orphaned(long filed, Set<Long> orphans, long number) {
    var before =
        handle
            .createQuery("SELECT entry FROM orphan WHERE filed = :filed AND until_entry IS NULL")
            .bind("filed", filed)
            .mapTo(Long.class)
            .set();
    for (long entry : orphans) {
      if (!before.contains(entry)) {
        handle.execute(
            "INSERT INTO orphan (entry, filed, from_entry) VALUES (?, ?, ?)", entry, filed, number);
      }
    }
    for (long entry : before) {
      if (!orphans.contains(entry)) {
        handle.execute(
            "UPDATE orphan SET until_entry = ?"
                + " WHERE entry = ? AND filed = ? AND until_entry IS NULL",
            number,
            entry,
            filed);
      }
    }
  }

  private Map<Long, Deque<Long>> open(long filed) {
    var open = new HashMap<Long, Deque<Long>>();
    handle
        .createQuery(
            "SELECT id, print FROM claim WHERE filed = :filed AND until_entry IS NULL ORDER BY id")
        .bind("filed", filed)
        .map((rows, _) -> List.of(rows.getLong(1), rows.getLong(2)))
        .forEach(row ->
            open.computeIfAbsent(row.getLast(), _ -> new ArrayDeque<>()).add(row.getFirst()));
    return open;
  }

  private static boolean held(Map<Long, Deque<Long>> before, long print) {
    return Optional.ofNullable(before.get(print)).map(Deque::poll).isPresent();
  }

  @Override
  public void close() {
    reports.close();
    bands.close();
    claims.close();
  }
}
