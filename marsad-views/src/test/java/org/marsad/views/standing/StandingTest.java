package org.marsad.views.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Reliability;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.scenario.Corpus;

class StandingTest {
  private static final List<CodedReport> REPORTS =
      Corpus.reports(
          """
          == r1 | 2024-03-01 | River Post
          The Eastern Guard shelled Kaya on Friday, the East Guard said.
          --
          shelling: The Eastern Guard shelled Kaya on Friday ; at kaya ; on 2024-03-01 Friday ; by Eastern Guard ; says East Guard
          """);
  private static final List<Entry> ENTRIES = Corpus.entries(REPORTS);
  private static final ReportKey REPORT = ReportKey.of(REPORTS.getFirst().report());

  private static Standing after(Matter... matters) {
    return Standing.of(Corpus.with(ENTRIES, matters));
  }

  private static Matter rejected() {
    return new Matter.Decided(new Decision.Rejected(Corpus.key(REPORTS, "r1.1")));
  }

  @Test
  void aRejectedClaimStaysInTheRecordAndCountsForNothing() {
    assertThat(after(rejected()).statements())
        .singleElement()
        .matches(Statement::rejected)
        .matches(one -> !one.counts());
  }

  @Test
  void whatIsUndoneHoldsNoLongerAndUndoingThatBringsItBack() {
    assertThat(after(rejected(), new Matter.Undone(3)).statements()).noneMatch(Statement::rejected);
    assertThat(after(rejected(), new Matter.Undone(3), new Matter.Undone(4)).statements())
        .allMatch(Statement::rejected);
  }

  @Test
  void aWithdrawnReportIsNoPartOfTheRecordUntilThatIsUndone() {
    assertThat(after(new Matter.Withdrawn(REPORT)).reports()).isEmpty();
    assertThat(after(new Matter.Withdrawn(REPORT)).statements()).isEmpty();
    assertThat(after(new Matter.Withdrawn(REPORT), new Matter.Undone(3)).reports()).hasSize(1);
  }

  @Test
  void theLaterOfTwoVerdictsHolds() {
    var accepted = new Matter.Decided(new Decision.Accepted(Corpus.key(REPORTS, "r1.1")));
    assertThat(after(rejected(), accepted).statements()).allMatch(Statement::accepted);
  }

  @Test
  void joinedActorsAreOneWhereverTheyAreNamed() {
    var standing =
        after(new Matter.Decided(new Decision.ActorsJoined("the East Guard", "Eastern Guard")));
    var claim = standing.statements().getFirst().claim();
    assertThat(claim.agents().getFirst().actor()).contains("Eastern Guard");
    assertThat(claim.voices().getFirst().actor()).contains("Eastern Guard");
  }

  @Test
  void aMovedPlaceLiesWhereThePersonSays() {
    var standing = after(new Matter.Decided(new Decision.PlaceMoved("kaya", 13.1, -1.1, 2)));
    var where = standing.statements().getFirst().claim().where().orElseThrow();
    assertThat(where.lat()).contains(13.1);
    assertThat(where.precision()).isEqualTo(2);
  }

  @Test
  void theLastGradeOfASourceHolds() {
    var standing =
        after(
            new Matter.Decided(
                new Decision.SourceGraded("River Post", Reliability.UNSURE, Connection.REPORTER)),
            new Matter.Decided(
                new Decision.SourceGraded(
                    "the River Post", Reliability.LIKELY_RELIABLE, Connection.REPORTER)));
    assertThat(standing.source("River Post").orElseThrow().reliability())
        .isEqualTo(Reliability.LIKELY_RELIABLE);
  }

  @Test
  void entriesMayComeInAnyOrder() {
    var entries = Corpus.with(ENTRIES, rejected(), new Matter.Undone(3), rejected());
    assertThat(Standing.of(entries.reversed())).isEqualTo(Standing.of(entries));
  }
}
