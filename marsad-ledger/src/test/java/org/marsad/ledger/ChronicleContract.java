package org.marsad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.ledger.chain.Sha256;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.ledger.chronicle.Mark;
import org.marsad.ledger.chronicle.Told;
import org.marsad.ledger.open.Ledgers;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Correction;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Original;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Band;
import org.marsad.views.copy.Copies;
import org.marsad.views.copy.Sketch;
import org.marsad.views.figure.Policy;
import org.marsad.views.incident.Incident;
import org.marsad.views.incident.Incidents;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.Standing;

/// What is read part by part is what a fold of everything gives, whatever database it lies in.
interface ChronicleContract {
  /// A place where there is no ledger yet.
  String place();

  SteppingClock clock();

  static List<Draft> drafts(CodedReport coded) {
    var report = coded.report();
    var bytes = report.text().getBytes(StandardCharsets.UTF_8);
    var original = new Original(Sha256.hex(bytes), "text/plain", report.id(), bytes.length);
    var bands = Sketch.of(report.text()).bands().stream().map(Band::hash).toList();
    return List.of(
        Draft.filed("A. Clerk", report, original, bytes).sketched(bands),
        Draft.coded("marsad", coded));
  }

  default Ledger shuffled(long seed) {
    var ledger = Ledgers.create(place(), clock());
    var reports = new ArrayList<>(Corpus.reports());
    Collections.shuffle(reports, new Random(seed));
    reports.forEach(coded -> ledger.append(drafts(coded)));
    return ledger;
  }

  /// What people may do to a record, at random.
  static void decide(Ledger ledger, Random random) {
    var claims = new ArrayList<ClaimKey>();
    Corpus.reports()
        .forEach(coded ->
            coded.claims().forEach(c -> claims.add(ClaimKey.of(ReportKey.of(coded.report()), c))));
    for (int n = 0; n < 24; n++) {
      var one = claims.get(random.nextInt(claims.size()));
      var other = claims.get(random.nextInt(claims.size()));
      var matters = new ArrayList<Matter>();
      matters.add(new Matter.Decided(new Decision.Rejected(one)));
      matters.add(new Matter.Decided(new Decision.Accepted(one)));
      matters.add(new Matter.Decided(new Decision.Contradicted(one, Optional.empty())));
      matters.add(new Matter.Decided(new Decision.IncidentGraded(one, Grade.CONFIRMED)));
      matters.add(new Matter.Decided(new Decision.ActorsJoined("army", "the council")));
      matters.add(new Matter.Decided(new Decision.PlaceMoved("kaya", 13.2, -1.2, 2)));
      matters.add(
          new Matter.Decided(new Decision.Corrected(one, new Correction.Place(Optional.empty()))));
      if (!one.equals(other)) {
        matters.add(new Matter.Joined(one, other));
        matters.add(new Matter.Parted(one, other));
      }
      if (n % 8 == 7) {
        matters.add(new Matter.Withdrawn(one.report()));
      }
      var matter = matters.get(random.nextInt(matters.size()));
      var appended = ledger.append(List.of(Draft.of("Layla", matter)));
      if (random.nextInt(4) == 0) {
        long last = appended.getFirst().entry().number();
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
          var undone = Draft.of("Layla", new Matter.Undone(last));
          last = ledger.append(List.of(undone)).getFirst().entry().number();
        }
      }
    }
  }

  /// All pages of a list, one after another.
  private static List<Told> walked(Chronicle record, Query query) {
    var all = new ArrayList<Told>();
    var leaf = record.incidents(query, Optional.empty());
    all.addAll(leaf.incidents());
    while (leaf.next().isPresent()) {
      leaf = record.incidents(query, Mark.of(leaf.next().get().text()));
      assertThat(leaf.incidents()).isNotEmpty();
      all.addAll(leaf.incidents());
    }
    return all;
  }

  static Standing folded(Ledger ledger, long upTo) {
    return Standing.of(ledger.replay(upTo).toList());
  }

  private static void agrees(Ledger ledger, long upTo) {
    var standing = folded(ledger, upTo);
    var copies = Copies.among(standing.reports().values());
    var whole = Incidents.of(standing).all();
    var record = Chronicle.of(ledger, upTo);

    var pages = walked(record, Query.all().limit(5));
    assertThat(pages.stream().map(Told::incident)).containsExactlyInAnyOrderElementsOf(whole);
    for (var told : pages) {
      var expected = Told.of(told.incident(), standing, copies);
      assertThat(told.tolls(new Policy.MostOrigins()))
          .isEqualTo(expected.tolls(new Policy.MostOrigins()));
      assertThat(told.grading()).isEqualTo(expected.grading());
      assertThat(told.copied()).isEqualTo(expected.copied());
      assertThat(told.witnesses()).isEqualTo(expected.witnesses());
    }
    for (var incident : whole) {
      for (var claims : List.of(incident.statements(), incident.denials(), incident.mentions())) {
        for (var one : claims) {
          assertThat(record.incident(one.key()).map(Told::incident)).contains(incident);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  default void whateverOrderReportsCameInAllPagesTogetherAreTheWholeFold(long seed) {
    try (var ledger = shuffled(seed)) {
      agrees(ledger, ledger.head().number());
      agrees(ledger, ledger.head().number() / 2);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  default void whateverPeopleDecideAllPagesTogetherAreTheWholeFold(long seed) {
    try (var ledger = shuffled(seed)) {
      long undecided = ledger.head().number();
      decide(ledger, new Random(seed));
      agrees(ledger, ledger.head().number());
      agrees(ledger, (undecided + ledger.head().number()) / 2);
      assertThat(ledger.orphans(ledger.head().number()))
          .isEqualTo(
              folded(ledger, ledger.head().number()).orphans().stream()
                  .map(orphan -> orphan.entry())
                  .distinct()
                  .toList());
      assertThat(ledger.verify().misfits()).isEmpty();
    }
  }

  @Test
  default void n12AListAsOfADayIsTheListThatWasShownThatDay() {
    try (var ledger = Ledgers.create(place(), clock())) {
      var reports = Corpus.reports();
      reports.subList(0, 20).forEach(coded -> ledger.append(drafts(coded)));
      var then = ledger.head();
      var shown = walked(Chronicle.of(ledger), Query.all());
      clock().set(then.at().plus(Duration.ofDays(1)));
      reports.subList(20, reports.size()).forEach(coded -> ledger.append(drafts(coded)));
      decide(ledger, new Random(5));

      var again = walked(Chronicle.of(ledger, ledger.asOf(then.at())), Query.all());
      assertThat(again).usingRecursiveComparison().isEqualTo(shown);
    }
  }

  @Test
  default void aListHoldsTheIncidentsOfWhichAClaimFits() {
    try (var ledger = shuffled(4)) {
      var whole = Incidents.of(folded(ledger, ledger.head().number())).all();
      var record = Chronicle.of(ledger);
      var queries =
          List.of(
              Query.all().at("Kaya"),
              Query.all().type("air-strike"),
              Query.all().in("ML"),
              Query.all().at("Goma").type("shelling"));
      for (var query : queries) {
        var wanted =
            whole.stream()
                .filter(incident -> !Collections.disjoint(keys(incident), fitting(record, query)))
                .toList();
        assertThat(walked(record, query.limit(2)).stream().map(Told::incident))
            .containsExactlyInAnyOrderElementsOf(wanted);
      }
    }
  }

  private static List<ClaimKey> keys(Incident incident) {
    return incident.statements().stream().map(one -> one.key()).toList();
  }

  private static Collection<ClaimKey> fitting(Chronicle record, Query query) {
    return record.claims(query.limit(1_000)).hits().stream().map(Hit::key).toList();
  }

  @Test
  default void theNewestDayComesFirst() {
    try (var ledger = shuffled(5)) {
      var days =
          walked(Chronicle.of(ledger), Query.all()).stream()
              .flatMap(told -> told.incident().day().stream())
              .toList();
      for (int n = 1; n < days.size(); n++) {
        assertThat(days.get(n)).isBeforeOrEqualTo(days.get(n - 1).plusDays(1));
      }
    }
  }

  @Test
  default void daysAndNumbersAreThoseOfAFold() {
    try (var ledger = shuffled(6)) {
      long before = ledger.head().number();
      decide(ledger, new Random(6));
      var standing = folded(ledger, ledger.head().number());
      var census = Chronicle.of(ledger).census(before);

      assertThat(census.reports()).isEqualTo(standing.reports().size());
      assertThat(census.newReports()).isZero();
      assertThat(census.claims())
          .isEqualTo(standing.statements().stream().filter(one -> !one.rejected()).count());
      assertThat(census.orphans()).isEqualTo(standing.orphans().size());
      assertThat(census.decided())
          .isEqualTo(
              standing.statements().stream()
                  .filter(one -> !one.rejected())
                  .filter(one -> one.accepted() || !one.decided().isEmpty() || one.contradicted())
                  .count());
      assertThat(Chronicle.of(ledger, before).census(0).newReports())
          .isEqualTo(Corpus.reports().size());
      long told =
          Incidents.of(standing).all().stream().mapToLong(one -> one.statements().size()).sum();
      assertThat(Chronicle.of(ledger).days(Query.all()).stream().mapToLong(DayCount::claims).sum())
          .isEqualTo(told);
    }
  }

  @Test
  default void reportsAreReadSomeAtATimeAndEachOnce() {
    try (var ledger = shuffled(8)) {
      var some = new ArrayList<ReportKey>();
      Chronicle.of(ledger).eachReports(standing -> some.addAll(standing.reports().keySet()));

      assertThat(some)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(
              folded(ledger, ledger.head().number()).reports().keySet());
    }
  }

  @Test
  default void claimsAreFoundByReportAndByWhetherSomebodyDecided() {
    try (var ledger = shuffled(7)) {
      var coded = Corpus.reports().getFirst();
      var report = ReportKey.of(coded.report());
      long before = ledger.head().number();
      var first = ClaimKey.of(report, coded.claims().getFirst());
      ledger.append(List.of(Draft.decided("Layla", new Decision.Accepted(first))));
      var record = Chronicle.of(ledger);

      assertThat(record.claims(Query.all().of(report).limit(100)).hits())
          .hasSize(coded.claims().size());
      assertThat(record.claims(Query.all().of(report).undecidedOnly().limit(100)).hits())
          .hasSize(coded.claims().size() - 1);
      assertThat(record.claims(Query.all().since(before)).hits())
          .extracting(Hit::key)
          .containsExactly(first);
    }
  }
}
