package org.marsad.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.record.Amount;
import org.marsad.record.Claim;
import org.marsad.record.CodedReport;
import org.marsad.record.Codes;
import org.marsad.record.Factuality;
import org.marsad.record.Figure;
import org.marsad.record.Moment;
import org.marsad.record.Proposition;
import org.marsad.record.TimePrecision;
import org.marsad.record.TimeRelation;
import org.marsad.record.When;
import org.marsad.record.entry.Correction;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Said;
import org.marsad.views.figure.Series;
import org.marsad.views.figure.Tolls;
import org.marsad.views.figure.Total;
import org.marsad.views.incident.Incidents;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.Standing;

/// What must never happen in what the record adds up to, each under its name in the project's list
/// of such things.
class NeverTest {
  private static final Policy MOST = new Policy.MostOrigins();
  private static final List<CodedReport> SCENARIO = Corpus.reports();

  @Test
  void n1_noFigureWithoutItsVoiceItsReportAndItsWords() {
    var standing = Standing.of(Corpus.entries(SCENARIO));
    var origins = Worlds.origins(standing);
    var ofIncidents =
        Worlds.incidents(standing).stream()
            .flatMap(incident -> Tolls.of(incident, origins, MOST).stream())
            .flatMap(toll -> Stream.concat(toll.inForce().stream(), toll.replaced().stream()));
    var ofSeries =
        Series.of(standing.statements(), origins).stream().flatMap(one -> one.points().stream());
    assertThat(Stream.concat(ofIncidents, ofSeries))
        .hasSizeGreaterThan(40)
        .allSatisfy(NeverTest::assertVouchedFor);
  }

  private static void assertVouchedFor(Said said) {
    assertThat(said.origin().name()).isNotBlank();
    assertThat(said.words()).isNotBlank();
    assertThat(said.statement().source().report().text()).contains(said.words());
  }

  @Test
  void n2_whatIsDeniedPlannedOrSupposedMakesNoIncidentAndCountsNothing() {
    var standing =
        Worlds.standing(
            """
            == x1 | 2024-06-12 | Gulf Ledger
            The alliance plans to strike the airfield of Hodeidah. If attacked, it will bomb 2 bridges. It denied that its planes had killed 5 people in Kaya.
            --
            air-strike: to strike the airfield of Hodeidah ; at hodeidah ; on 2024-06-12 ; planned
            air-strike: it will bomb 2 bridges ; at hodeidah ; on 2024-06-12 ; hypothetical ; fig destroyed bridges 2 "2"
            air-strike: its planes had killed 5 people in Kaya ; at kaya ; on 2024-06-11 ; denies alliance ; denied ; fig killed people 5 "5"
            """);
    assertThat(Worlds.incidents(standing)).isEmpty();
    assertThat(Series.of(standing.statements(), Worlds.origins(standing))).isEmpty();
  }

  @Test
  void n2_aDenialStandsBesideTheIncidentAndNotAmongItsStatements() {
    var standing = Standing.of(Corpus.entries(SCENARIO));
    assertThat(Worlds.incidents(standing))
        .flatExtracting(incident -> incident.statements())
        .noneMatch(one -> one.claim().factuality() == Factuality.DENIED);
  }

  @Test
  void n3_unknownIsEmptyAndZeroOnlyWhereSomebodySaidNone() {
    var standing =
        Worlds.standing(
            """
            == x1 | 2024-06-11 | Tihama Post
            Warplanes bombed a post at Hodeidah on Tuesday. Nobody was killed. Up to 9 were hurt.
            --
            air-strike: Warplanes bombed a post at Hodeidah on Tuesday ; at hodeidah ; on 2024-06-11 Tuesday
            tally air-strike: Nobody was killed ; at~ hodeidah ; on~ 2024-06-11 ; fig killed people 0 "Nobody"
            tally air-strike: Up to 9 were hurt ; at~ hodeidah ; on~ 2024-06-11 ; fig injured people <=9 "Up to 9"
            """);
    var tolls = Tolls.of(Worlds.incidents(standing).getFirst(), Worlds.origins(standing), MOST);
    assertThat(tolls).hasSize(2);
    assertThat(tolls.getFirst().band().best()).isEmpty();
    assertThat(tolls.getFirst().band().low()).isEmpty();
    assertThat(tolls.getFirst().band().high()).contains(9.0);
    assertThat(tolls.getLast().band().best()).contains(0.0);
  }

  @Test
  void n3_aTotalOfIncidentsWithoutNumbersIsUnknown() {
    var total = Total.of("killed", MOST, List.of(List.of(), List.of()));
    assertThat(total.band().best()).isEmpty();
    assertThat(total.incidents()).isZero();
  }

  @Test
  void n4_aTotalTakesNoSeriesAndNoPartAndNoEarlierToll() {
    var standing = Standing.of(Corpus.entries(SCENARIO));
    var origins = Worlds.origins(standing);
    var hajin =
        Worlds.incidents(standing).stream()
            .filter(one -> one.where().filter(place -> place.name().equals("Hajīn")).isPresent())
            .map(one -> Tolls.of(one, origins, new Policy.Latest()))
            .toList();
    // 19 at the market (not 12 + 17 + 5 children + 19) and 4 at the checkpoint.
    assertThat(Total.of("killed", new Policy.Latest(), hajin).band().best()).contains(23.0);
    var everything =
        Worlds.incidents(standing).stream().map(one -> Tolls.of(one, origins, MOST)).toList();
    assertThat(Total.of("displaced", MOST, everything).band().best()).isEmpty();
  }

  @Test
  void n5_aRecodingNeverChangesWhatAPersonDecided() {
    var key = Corpus.key(SCENARIO, "d1.1");
    var day = Optional.of(Moment.on(LocalDate.of(2024, 7, 7)));
    var sunday =
        Optional.of(
            new When(Optional.empty(), day, day, TimePrecision.DAY, TimeRelation.ON, false));
    var decided =
        Corpus.with(
            Corpus.entries(SCENARIO),
            new Matter.Decided(new Decision.Corrected(key, new Correction.Time(sunday))),
            new Matter.Decided(new Decision.Accepted(Corpus.key(SCENARIO, "d3.1"))));
    var recoded = recoded(decided);
    var corrected = Worlds.statement(recoded, "d1.1");
    assertThat(corrected.claim().when()).isEqualTo(sunday);
    assertThat(corrected.decided()).containsExactly("when");
    assertThat(corrected.claim().proposition().type()).isEqualTo("explosion");
    var accepted = Worlds.statement(recoded, "d3.1");
    assertThat(accepted.claim().proposition().type()).isEqualTo("shelling");
    assertThat(accepted.coded().proposition().type()).isEqualTo("explosion");
  }

  @Test
  void n5_aDecisionThatFitsNoClaimAnyMoreIsListedAndNotDropped() {
    var key = Corpus.key(SCENARIO, "d3.1");
    var entries =
        new ArrayList<Entry>(
            Corpus.with(Corpus.entries(SCENARIO), new Matter.Decided(new Decision.Rejected(key))));
    var report = report("d3");
    var standing =
        Standing.of(
            Corpus.with(
                entries, new Matter.Coded(ReportKey.of(report.report()), with(report, List.of()))));
    assertThat(standing.orphans()).singleElement().matches(one -> one.claim().equals(key));
  }

  /// Every report of the entries coded anew by a coder that calls every happening an explosion and
  /// knows no days.
  private static Standing recoded(List<Entry> entries) {
    var matters =
        SCENARIO.stream()
            .map(coded ->
                (Matter)
                    new Matter.Coded(
                        ReportKey.of(coded.report()),
                        with(
                            coded, coded.claims().stream().map(NeverTest::asAnExplosion).toList())))
            .toArray(Matter[]::new);
    return Standing.of(Corpus.with(entries, matters));
  }

  private static Claim asAnExplosion(Claim claim) {
    var explosion = new Proposition.Happening("explosion", Codes.NONE);
    return claim.proposition() instanceof Proposition.Happening
        ? new Correction.Time(Optional.empty())
            .appliedTo(new Correction.What(explosion).appliedTo(claim))
        : claim;
  }

  private static CodedReport report(String id) {
    return SCENARIO.stream().filter(one -> one.report().id().equals(id)).findFirst().orElseThrow();
  }

  private static CodedReport with(CodedReport coded, List<Claim> claims) {
    return new CodedReport(
        coded.report(),
        coded.sha256(),
        "another coder",
        coded.dateline(),
        claims,
        coded.layers(),
        coded.notes());
  }

  @Test
  void n7_copiesOfOneWireAddCopiesAndNoIndependentSource() {
    var wire = SCENARIO.stream().filter(one -> one.report().id().equals("l1")).toList();
    var all = SCENARIO.stream().filter(one -> one.report().id().startsWith("l")).toList();
    assertThat(originsAndCopies(wire)).containsExactly(1L, 0L);
    assertThat(originsAndCopies(all)).containsExactly(1L, 4L);
  }

  private static List<Long> originsAndCopies(List<CodedReport> reports) {
    var standing = Standing.of(Corpus.entries(reports));
    var origins = Worlds.origins(standing);
    var statements = Worlds.incidents(standing).getFirst().statements();
    return List.of((long) origins.of(statements).size(), origins.copies(statements));
  }

  @Test
  void n12_theRecordOfADayIsTheRecordAsItWasKnownThen() {
    var entries = Corpus.entries(SCENARIO);
    var then = entries.subList(0, 8);
    var decidedLater =
        Corpus.with(
            entries, new Matter.Decided(new Decision.Rejected(Corpus.key(SCENARIO, "a1.1"))));
    var asOf = decidedLater.stream().filter(entry -> entry.number() <= 8).toList();
    assertThat(Standing.of(asOf)).isEqualTo(Standing.of(then));
    assertThat(Incidents.of(Standing.of(asOf))).isEqualTo(Incidents.of(Standing.of(then)));
  }

  @Test
  void n13_whatIsFiledTwiceStandsOnce() {
    var twice = new ArrayList<>(SCENARIO);
    twice.addAll(SCENARIO);
    assertThat(Standing.of(Corpus.entries(twice)).reports()).hasSize(SCENARIO.size());
    assertThat(Standing.of(Corpus.entries(twice)).statements())
        .hasSameSizeAs(Standing.of(Corpus.entries(SCENARIO)).statements());
  }

  @Test
  void n3_aFloorHasNoCeiling() {
    Figure said = SCENARIO.getFirst().claims().getFirst().figures().getFirst();
    assertThat(said.amount()).isInstanceOf(Amount.AtLeast.class);
    assertThat(said.amount().high()).isEmpty();
  }
}
