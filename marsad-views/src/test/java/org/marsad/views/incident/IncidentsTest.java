package org.marsad.views.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.Matter;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.Standing;

class IncidentsTest {
  private static final List<CodedReport> REPORTS =
      Corpus.reports(
          """
          == p1 | 2024-03-02 | River Post
          Shells hit a school in Kaya on Friday, the Faso Nurses said.
          --
          shelling: Shells hit a school in Kaya on Friday ; at kaya ; on 2024-03-01 Friday ; says Faso Nurses
          == p2 | 2024-03-02 | Dune Mail
          A school in Kaya was hit by shells on Friday, teachers said.
          --
          shelling: A school in Kaya was hit by shells on Friday ; at kaya ; on 2024-03-01 Friday ; unnamed teachers
          == p3 | 2024-03-02 | Coast Mail
          Police arrested two men in Kaya on Friday. The arrests are the first since May.
          --
          arrest: Police arrested two men in Kaya on Friday ; at kaya ; on 2024-03-01 Friday ; by police
          arrest: The arrests are the first since May ; at~ kaya ; on~ 2024-03-01 ; presupposed
          """);

  private static List<String> incidents(Matter... matters) {
    var standing = Standing.of(Corpus.with(Corpus.entries(REPORTS), matters));
    return Incidents.of(standing).all().stream()
        .map(incident ->
            incident.statements().stream()
                .map(one -> one.claim().id())
                .sorted()
                .collect(Collectors.joining(" ")))
        .sorted()
        .toList();
  }

  private static Matter parted() {
    return new Matter.Parted(Corpus.key(REPORTS, "p1.1"), Corpus.key(REPORTS, "p2.1"));
  }

  @Test
  void oneKindInOneTownOnOneDayIsOneIncident() {
    assertThat(incidents()).containsExactly("p1.1 p2.1", "p3.1");
  }

  @Test
  void whatAPersonPartedStaysApart() {
    assertThat(incidents(parted())).containsExactly("p1.1", "p2.1", "p3.1");
  }

  @Test
  void whatAPersonJoinedIsOneWhateverSpeaksAgainstIt() {
    var joined = new Matter.Joined(Corpus.key(REPORTS, "p1.1"), Corpus.key(REPORTS, "p3.1"));
    assertThat(incidents(joined)).contains("p1.1 p3.1");
  }

  @Test
  void theLaterOfAJoinAndAPartHolds() {
    var joined = new Matter.Joined(Corpus.key(REPORTS, "p1.1"), Corpus.key(REPORTS, "p2.1"));
    assertThat(incidents(joined, parted())).contains("p1.1", "p2.1");
    assertThat(incidents(parted(), joined)).contains("p1.1 p2.1");
  }

  @Test
  void whatIsTakenForGrantedFoundsNoIncident() {
    var standing = Standing.of(Corpus.entries(REPORTS));
    var arrest = Incidents.of(standing).of(Corpus.key(REPORTS, "p3.1")).orElseThrow();
    assertThat(arrest.statements()).hasSize(1);
    assertThat(arrest.mentions()).hasSize(1);
  }

  @Test
  void theIdIsThatOfTheEarliestClaim() {
    var standing = Standing.of(Corpus.entries(REPORTS));
    assertThat(Incidents.of(standing).all())
        .allMatch(
            incident -> incident.id().equals(incident.statements().getFirst().key().address()));
  }

  @Test
  void aBlockIsCountryProvinceAndDay() {
    var standing = Standing.of(Corpus.entries(REPORTS));
    assertThat(Block.of(standing.statements().subList(0, 1)).values())
        .extracting(Block::key)
        .containsExactly("BF/centre nord/2024-03-01");
  }
}
