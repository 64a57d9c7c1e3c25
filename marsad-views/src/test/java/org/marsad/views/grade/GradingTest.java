package org.marsad.views.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Reliability;
import org.marsad.views.copy.Copies;
import org.marsad.views.incident.Incidents;
import org.marsad.views.origin.Origins;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.Standing;

class GradingTest {
  private static final List<CodedReport> REPORTS = Corpus.reports();

  private static Grading grading(String claim, Matter... matters) {
    var standing = Standing.of(Corpus.with(Corpus.entries(REPORTS), matters));
    var origins = Origins.of(standing.statements(), Copies.among(standing.reports().values()));
    var incident = Incidents.of(standing).of(Corpus.key(REPORTS, claim)).orElseThrow();
    return Grading.of(incident, standing, origins);
  }

  @Test
  void oneOriginIsWeakHoweverManyCopies() {
    assertThat(grading("l1.1").grade()).isEqualTo(Grade.WEAK);
  }

  @Test
  void twoIndependentOriginsAreFair() {
    assertThat(grading("n1.1").grade()).isEqualTo(Grade.FAIR);
  }

  @Test
  void anAdmissionConfirms() {
    assertThat(grading("e1.1").grade()).isEqualTo(Grade.CONFIRMED);
    assertThat(grading("e1.1").response()).isEqualTo(Response.ACCEPTED);
  }

  @Test
  void aDenialContestsAndStandsAsTheResponse() {
    assertThat(grading("a1.1").grade()).isEqualTo(Grade.CONTESTED);
    assertThat(grading("a1.1").response()).isEqualTo(Response.DENIED);
  }

  @Test
  void twoSidesThatBlameEachOtherContest() {
    assertThat(grading("d1.1").why().words()).startsWith("several are said to have done it");
  }

  @Test
  void whomSomebodyBlamesIsSaidToHaveDoneIt() {
    var reports =
        Corpus.reports(
            """
            == p1 | 2024-03-02 | River Post
            Shells hit Kaya on Friday. The Red Column claimed them. The mayor blamed the garrison.
            --
            shelling: Shells hit Kaya on Friday ; at kaya ; on 2024-03-01 Friday
            attack: The Red Column claimed them ; at~ kaya ; on~ 2024-03-01 ; by Red Column ; claims Red Column
            accusation: The mayor blamed the garrison ; at~ kaya ; on~ 2024-03-01 ; by mayor ; to garrison
            """);
    var standing = Standing.of(Corpus.entries(reports));
    var origins = Origins.of(standing.statements(), Copies.among(standing.reports().values()));
    var incident = Incidents.of(standing).all().getFirst();
    assertThat(Grading.of(incident, standing, origins).why().words())
        .isEqualTo("several are said to have done it: garrison, red column");
  }

  @Test
  void aTownTakenInOnesOwnWordsIsNoAdmission() {
    assertThat(grading("f1.1").grade()).isEqualTo(Grade.WEAK);
  }

  @Test
  void aPersonsGradeHoldsAndSaysWhose() {
    var set =
        new Matter.Decided(
            new Decision.IncidentGraded(Corpus.key(REPORTS, "l3.1"), Grade.DISCOUNTED));
    assertThat(grading("l1.1", set).grade()).isEqualTo(Grade.DISCOUNTED);
    assertThat(grading("l1.1", set).why().words()).isEqualTo("set by Layla");
  }

  @Test
  void theReasonThatAPersonGaveStandsBesideTheGrade() {
    var why = new Why.Set("Layla", Optional.of("two wards on film"));
    assertThat(why.words()).isEqualTo("set by Layla: two wards on film");
  }

  @Test
  void whatIsContradictedThroughoutIsDiscounted() {
    var against =
        new Matter.Decided(
            new Decision.Contradicted(Corpus.key(REPORTS, "m2.1"), Optional.empty()));
    assertThat(grading("m2.1", against).grade()).isEqualTo(Grade.DISCOUNTED);
  }

  @Test
  void anUnreliableSourceIsNoWitness() {
    var unreliable =
        new Matter.Decided(
            new Decision.SourceGraded(
                "Dockers' Committee", Reliability.HIGHLY_UNRELIABLE, Connection.RELATED));
    assertThat(grading("n1.1", unreliable).grade()).isEqualTo(Grade.WEAK);
  }
}
