package org.marsad.ledger.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.marsad.record.Claim;
import org.marsad.record.Participant;
import org.marsad.record.Report;
import org.marsad.record.Where;

/// Puts claims into the tables that are searched.
final class ClaimRows implements AutoCloseable {
  private static final String COLUMNS =
      "id, filed, from_entry, claim, kind, type, was_kind, was_type, earliest, latest, first_day, last_day,"
          + " time_precision, place, place_precision, factuality, presupposed, confidence, origin,"
          + " span_start, span_end, sentence_start, sentence_end, trigger_start, trigger_end, block_day,"
          + " block_area, role, decided, print";

  private final Names names;
  private final Places places;
  private final Dialect dialect;
  private final Rows claims;
  private final Rows parties;
  private final Rows figures;
  private final Rows words;
  private final Rows traces;
  private final Areas areas;
  private long last;

  ClaimRows(Handle handle, Dialect dialect, Known known) {
    this.dialect = dialect;
    names = new Names(handle, known);
    places = new Places(handle, dialect, known);
    var connection = handle.getConnection();
    claims =
        new Rows(
            connection, "INSERT INTO claim (" + COLUMNS + ") VALUES (?" + ", ?".repeat(29) + ")");
    parties =
        new Rows(
            connection,
            "INSERT INTO party (name, claim, parts, first_day, last_day) VALUES (?, ?, ?, ?, ?)");
    figures =
        new Rows(
            connection,
            "INSERT INTO figure (claim, nth, low, best, high, counts, unit, measure)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    words = new Rows(connection, dialect.insertWords());
    traces = new Rows(connection, "INSERT INTO trace (claim, body) VALUES (?, ?)");
    areas = new Areas(handle, known);
    last = handle.createQuery("SELECT max(id) FROM claim").mapTo(Long.class).findOne().orElse(0L);
  }

  /// The number of the last claim.
  long last() {
    return last;
  }

  /// @param filed number of the entry that filed the report
  /// @param since the entry from which on the claim stands so
  void add(long filed, long since, Findable one) {
    var standing = one.statement();
    var claim = standing.told();
    var report = standing.source().report();
    long id = ++last;
    var days = DayRange.of(claim, report);
    var origin = parties(id, claim, report, days);
    one.traced().ifPresent(text -> traces.add(id, text));
    claims.add(
        id,
        filed,
        since,
        standing.key().id(),
        claim.proposition().kind(),
        claim.proposition().type(),
        was(standing.key().kind(), claim.proposition().kind()),
        was(standing.key().type(), claim.proposition().type()),
        days.earliest(),
        days.latest(),
        days.first(),
        days.last(),
        claim.when().map(w -> w.precision().word()),
        claim.where().map(places::number),
        claim.where().map(Where::precision),
        claim.factuality().word(),
        claim.presupposed(),
        claim.confidence(),
        origin,
        claim.span().start(),
        claim.span().end(),
        claim.sentence().start(),
        claim.sentence().end(),
        claim.trigger().start(),
        claim.trigger().end(),
        one.trace().map(t -> t.block().day().map(LocalDate::toEpochDay).orElse(DayRange.BEGINNING)),
        one.trace().map(t -> areas.number(t.block().area())),
        one.trace().map(t -> Roles.number(t.role())),
        Findable.isDecided(standing),
        one.print());
    figures(id, claim);
    words.add(id, dialect.wordsValue(one.words()));
  }

  /// What a word was before a person corrected it; nothing where nobody did.
  private static Optional<String> was(String coded, String now) {
    return coded.equals(now) ? Optional.empty() : Optional.of(coded);
  }

  /// Adds who did what and who says so; gives the origin.
  private Optional<Long> parties(long id, Claim claim, Report report, DayRange days) {
    var parts = new TreeMap<Long, Integer>();
    participants(claim.agents(), Part.AGENT, parts);
    participants(claim.patients(), Part.PATIENT, parts);
    Optional<Long> origin = Optional.empty();
    for (int n = 0; n < claim.voices().size(); n++) {
      var voice = claim.voices().get(n);
      var part = n == claim.voices().size() - 1 ? Part.ORIGIN : Part.VOICE;
      origin = names.number(voice.name(), voice.actor());
      origin.ifPresent(name -> add(name, part, parts));
    }
    if (claim.voices().isEmpty()) {
      origin = report.publisher().flatMap(name -> names.number(name, Optional.empty()));
      origin.ifPresent(name -> add(name, Part.PUBLISHER, parts));
    }
    parts.forEach((name, all) -> parties.add(name, id, all, days.first(), days.last()));
    return origin;
  }

  private void participants(List<Participant> some, Part part, Map<Long, Integer> parts) {
    for (var participant : some) {
      names
          .number(participant.name(), participant.actor())
          .ifPresent(name -> add(name, part, parts));
    }
  }

  private static void add(long name, Part part, Map<Long, Integer> parts) {
    parts.merge(name, part.bit(), (some, more) -> some | more);
  }

  private void figures(long id, Claim claim) {
    for (int nth = 0; nth < claim.figures().size(); nth++) {
      var figure = claim.figures().get(nth);
      var amount = figure.amount();
      figures.add(
          id,
          nth,
          amount.low(),
          amount.best(),
          amount.high(),
          figure.counts(),
          figure.unit(),
          figure.measure());
    }
  }

  void send() {
    names.send();
    places.send();
    claims.send();
    parties.send();
    figures.send();
    words.send();
    traces.send();
    areas.send();
  }

  @Override
  public void close() {
    names.close();
    places.close();
    claims.close();
    parties.close();
    figures.close();
    words.close();
    traces.close();
    areas.close();
  }
}
