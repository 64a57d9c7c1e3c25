package org.marsad.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.DayCount;
import org.marsad.ledger.Days;
import org.marsad.ledger.Query;
import org.marsad.ledger.words.Wanted;
import org.marsad.record.Span;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.incident.Block;
import org.marsad.views.incident.Trace;

/// The areas and days in which claims are reconciled, and what claims leave in them to compare.
final class Blocks {
  private static final int FEW = 3_000;
  private static final int CHUNK = 64;
  private static final int MOST_AT_ONCE = 4_096;

  private final Handle handle;
  private final Dialect dialect;
  private final Reports reports;
  private final long upTo;

  Blocks(Handle handle, Dialect dialect, Reports reports, long upTo) {
    this.handle = handle;
    this.dialect = dialect;
    this.reports = reports;
    this.upTo = upTo;
  }

  /// The traces of an area and some days.
  ///
  /// @param days empty for claims of which no day is known
  List<Trace> traces(String area, Optional<Days> days) {
    var clauses = new Clauses();
    var sql =
        "SELECT c.*, t.body, r.key AS report_key, r.published, r.publisher FROM claim c"
            + " JOIN trace t ON t.claim = c.id"
            + " JOIN report r ON r.filed = c.filed AND r.from_entry = c.filed"
            + " WHERE c.block_area = (SELECT id FROM area WHERE key = :area) AND c.block_day IN "
            + Clauses.numbers(numbers(days))
            + clauses.bind("area", area).standing(OptionalLong.of(upTo));
    return clauses.bound(handle.createQuery(sql)).map((rows, _) -> trace(rows, area)).list();
  }

  private static List<Long> numbers(Optional<Days> days) {
    return days.map(some ->
            some.from()
                .datesUntil(some.to().plusDays(1))
                .map(LocalDate::toEpochDay)
                .collect(Collectors.toList()))
        .orElseGet(() -> List.of(DayRange.BEGINNING));
  }

  private static Trace trace(ResultSet rows, String area) throws SQLException {
    var fields = TraceText.read(rows.getString("body"));
    long published = rows.getLong("published");
    boolean undated = rows.wasNull();
    return new Trace(
        Finder.key(rows),
        undated ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(published)),
        Optional.ofNullable(rows.getString("publisher")),
        Roles.of(rows.getInt("role")),
        new Block(area, day(rows.getLong("block_day"))),
        fields.ownDay(),
        fields.dayTold(),
        rows.getString("type"),
        new Span(rows.getInt("sentence_start"), rows.getInt("sentence_end")),
        fields.where(),
        fields.placeInherited(),
        fields.hours(),
        fields.agents(),
        fields.patients(),
        fields.words(),
        fields.targets(),
        fields.counts(),
        fields.episode(),
        fields.aside());
  }

  private static Optional<LocalDate> day(long number) {
    return number == DayRange.BEGINNING
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(number));
  }

  /// Where a claim is reconciled; empty where it bears upon no incident.
  Optional<Block> of(ClaimKey claim) {
    var clauses =
        new Clauses()
            .bind("claim", claim.id())
            .bind("start", claim.span().start())
            .bind("end", claim.span().end());
    var filed = new Opening(handle, reports).filed(List.of(claim.report())).values();
    var sql =
        "SELECT c.block_day, a.key FROM claim c JOIN area a ON a.id = c.block_area"
            + " WHERE c.filed IN "
            + Clauses.numbers(filed)
            + " AND c.claim = :claim AND c.span_start = :start AND c.span_end = :end"
            + clauses.standing(OptionalLong.of(upTo));
    return clauses
        .bound(handle.createQuery(sql))
        .map((rows, _) -> new Block(rows.getString(2), day(rows.getLong(1))))
        .findFirst();
  }

  /// Where claims of some reports are or were reconciled.
  Set<Block> ever(Collection<ReportKey> some) {
    var filed = new Opening(handle, reports).filed(some).values();
    return cells("c.filed IN " + Clauses.numbers(filed), new Clauses());
  }

  /// Where claims came or went after an entry.
  Set<Block> changed(long after) {
    var counting = new Counting(handle, upTo);
    var came =
        new Clauses()
            .bind("first", counting.lastClaim(after))
            .bind("last", counting.lastClaim(upTo));
    var went = new Clauses().bind("after", after).bind("upTo", upTo);
    var blocks = new HashSet<>(cells("c.id > :first AND c.id <= :last", came));
    blocks.addAll(cells("c.until_entry > :after AND c.until_entry <= :upTo", went));
    return blocks;
  }

  private Set<Block> cells(String condition, Clauses clauses) {
    var sql =
        "SELECT DISTINCT c.block_day, c.block_area FROM claim c WHERE c.block_day IS NOT NULL AND "
            + condition;
    return clauses
        .bound(handle.createQuery(sql))
        .map((rows, _) -> new Cell(rows.getLong(1), rows.getLong(2)))
        .stream()
        .map(this::block)
        .collect(Collectors.toSet());
  }

  /// Blocks in which a claim tells something that fits, the newest first.
  ///
  /// @param from the first one that may be given
  List<Block> fitting(Query query, Optional<Block> from, int limit) {
    var lead = few(query);
    var found = new LinkedHashSet<Block>();
    var start = from.flatMap(this::cell);
    for (int size = CHUNK; found.size() < limit; size = Math.min(MOST_AT_ONCE, size * 4)) {
      var cells = cells(query, lead, start, Math.max(size, limit));
      var fit = lead.isPresent() || isOfIndex(query) ? cells : fitting(query, cells);
      fit.stream().map(this::block).forEach(found::add);
      if (cells.size() < Math.max(size, limit)) {
        break;
      }
      start = Optional.of(cells.getLast().before());
    }
    return found.stream().limit(limit).toList();
  }

  /// A block by the numbers of its day and area.
  private record Cell(long day, long area) {
    Cell before() {
      return new Cell(day, area - 1);
    }
  }

  private final Map<Long, String> areas = new HashMap<>();

  private Optional<Cell> cell(Block block) {
    long day = block.day().map(LocalDate::toEpochDay).orElse(DayRange.BEGINNING);
    return Areas.stored(handle, block.area()).map(area -> new Cell(day, area));
  }

  private Block block(Cell cell) {
    var area =
        areas.computeIfAbsent(
            cell.area(),
            id ->
                handle
                    .createQuery("SELECT key FROM area WHERE id = :id")
                    .bind("id", id)
                    .mapTo(String.class)
                    .one());
    return new Block(area, day(cell.day()));
  }

  /// Whether the index of blocks alone tells what fits.
  private static boolean isOfIndex(Query query) {
    return query.words().isBlank()
        && query.parties().isEmpty()
        && query.voices().isEmpty()
        && query.origin().isEmpty()
        && query.places().isEmpty()
        && query.country().isEmpty()
        && query.box().isEmpty()
        && query.kinds().isEmpty()
        && query.reports().isEmpty()
        && query.since().isEmpty()
        && !query.undecided();
  }

  /// The next blocks; where a few claims lead, those of these claims that fit.
  private List<Cell> cells(Query query, Optional<String> lead, Optional<Cell> start, int limit) {
    var clauses = new Clauses().bind("limit", limit);
    days(query, clauses);
    clauses.oneOf("c.type", "type", query.types());
    lead.ifPresent(_ -> conditions(query, clauses));
    start.ifPresent(cell ->
        clauses
            .bind("day", cell.day())
            .bind("area", cell.area())
            .and("c.block_day <= :day AND (c.block_day < :day OR c.block_area <= :area)"));
    var sql =
        "SELECT DISTINCT c.block_day, c.block_area FROM "
            + lead.map(ids -> "(" + ids + ") lead CROSS JOIN claim c WHERE c.id = lead.id AND")
                .orElse("claim c WHERE")
            + " c.block_day IS NOT NULL"
            + Roles.TELLING
            + clauses.standing(OptionalLong.of(upTo))
            + clauses.where()
            + " ORDER BY c.block_day DESC, c.block_area DESC LIMIT :limit";
    return clauses
        .bound(handle.createQuery(sql))
        .map((rows, _) -> new Cell(rows.getLong(1), rows.getLong(2)))
        .list();
  }

  private List<Cell> fitting(Query query, List<Cell> cells) {
    var fit = new HashSet<Cell>();
    claims(query, cells, "c.block_day, c.block_area")
        .map((rows, _) -> new Cell(rows.getLong(1), rows.getLong(2)))
        .forEach(fit::add);
    return cells.stream().filter(fit::contains).toList();
  }

  /// The claims of some blocks that tell something which fits.
  Set<ClaimKey> claims(Query query, Collection<Block> blocks) {
    var cells = blocks.stream().flatMap(block -> cell(block).stream()).toList();
    return cells.isEmpty()
        ? Set.of()
        : claims(
                query,
                cells,
                "c.*, (SELECT r.key FROM report r WHERE r.filed = c.filed"
                    + " AND r.from_entry = c.filed) AS report_key")
            .map((rows, _) -> Finder.key(rows))
            .set();
  }

  private org.jdbi.v3.core.statement.Query claims(
      Query query, Collection<Cell> cells, String wanted) {
    var clauses = new Clauses();
    days(query, clauses);
    clauses.oneOf("c.type", "type", query.types());
    conditions(query, clauses);
    var sql =
        "SELECT "
            + wanted
            + " FROM claim c WHERE c.block_day IN "
            + Clauses.numbers(cells.stream().map(Cell::day).distinct().toList())
            + " AND c.block_area IN "
            + Clauses.numbers(cells.stream().map(Cell::area).distinct().toList())
            + Roles.TELLING
            + clauses.standing(OptionalLong.of(upTo))
            + clauses.where();
    return clauses.bound(handle.createQuery(sql));
  }

  /// How many claims tell something that fits, day by day.
  List<DayCount> days(Query query) {
    var lead = few(query);
    var clauses = new Clauses();
    days(query, clauses);
    clauses.oneOf("c.type", "type", query.types());
    conditions(query, clauses);
    var sql =
        "SELECT c.block_day, count(*) FROM "
            + lead.map(ids -> "(" + ids + ") lead CROSS JOIN claim c WHERE c.id = lead.id AND")
                .orElse("claim c WHERE")
            + " c.block_day > "
            + DayRange.BEGINNING
            + Roles.TELLING
            + clauses.standing(OptionalLong.of(upTo))
            + clauses.where()
            + " GROUP BY c.block_day ORDER BY c.block_day";
    return clauses
        .bound(handle.createQuery(sql))
        .map((rows, _) -> new DayCount(LocalDate.ofEpochDay(rows.getLong(1)), rows.getLong(2)))
        .list();
  }

  private static void days(Query query, Clauses clauses) {
    query
        .days()
        .ifPresent(days ->
            clauses
                .bind("firstDay", days.from().toEpochDay())
                .bind("lastDay", days.to().toEpochDay())
                .and("c.block_day BETWEEN :firstDay AND :lastDay"));
  }

  private void conditions(Query query, Clauses clauses) {
    var lookup = new Lookup(handle, dialect, OptionalLong.of(upTo));
    var wanted = Wanted.of(query.words());
    if (!wanted.isEmpty()) {
      clauses.bind("words", dialect.wordsAsked(wanted));
      clauses.and("c.id IN (" + dialect.claimsWithWords() + ")");
    }
    query.parties().forEach(p -> clauses.and(takesPart(lookup.named(p), Finder.PARTIES)));
    query.voices().forEach(v -> clauses.and(takesPart(lookup.named(v), Finder.VOICES)));
    query.origin().ifPresent(o -> clauses.and(takesPart(lookup.named(o), Finder.ORIGINS)));
    Finder.places(query, lookup)
        .ifPresent(places -> clauses.and("c.place IN " + Clauses.numbers(places)));
    clauses.oneOf("c.kind", "kind", query.kinds());
    if (!query.reports().isEmpty()) {
      var filed = new Opening(handle, reports).filed(query.reports()).values();
      clauses.and("c.filed IN " + Clauses.numbers(filed));
    }
    query.since().ifPresent(entry -> clauses.bind("since", entry).and("c.from_entry > :since"));
    if (query.undecided()) {
      clauses.and("c.decided = 0");
    }
  }

  private static String takesPart(Set<Long> names, int parts) {
    return "EXISTS (SELECT 1 FROM party p WHERE p.claim = c.id AND p.name IN "
        + Clauses.numbers(names)
        + " AND p.parts & "
        + parts
        + " <> 0)";
  }

  /// What narrows a query to a few claims, if anything does.
  private Optional<String> few(Query query) {
    var lookup = new Lookup(handle, dialect, OptionalLong.of(upTo));
    var leads = new ArrayList<String>();
    query.parties().forEach(p -> leads.add(with(lookup.named(p), Finder.PARTIES)));
    query.voices().forEach(v -> leads.add(with(lookup.named(v), Finder.VOICES)));
    query.origin().ifPresent(o -> leads.add(with(lookup.named(o), Finder.ORIGINS)));
    Finder.places(query, lookup)
        .ifPresent(
            places -> leads.add("SELECT id FROM claim WHERE place IN " + Clauses.numbers(places)));
    if (!query.reports().isEmpty()) {
      var filed = new Opening(handle, reports).filed(query.reports()).values();
      leads.add("SELECT id FROM claim WHERE filed IN " + Clauses.numbers(filed));
    }
    return leads.stream().filter(this::isFew).findFirst();
  }

  private static String with(Set<Long> names, int parts) {
    return "SELECT DISTINCT claim AS id FROM party WHERE name IN "
        + Clauses.numbers(names)
        + " AND parts & "
        + parts
        + " <> 0";
  }

  private boolean isFew(String lead) {
    return handle
            .createQuery("SELECT count(*) FROM (" + lead + " LIMIT " + (FEW + 1) + ") AS few")
            .mapTo(Long.class)
            .one()
        <= FEW;
  }
}
