package org.marsad.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.ledger.chronicle.Told;
import org.marsad.ledger.open.Ledgers;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.Differences;
import org.marsad.ledger.survey.Gist;
import org.marsad.ledger.survey.Ref;
import org.marsad.ledger.survey.Snapshot;
import org.marsad.ledger.survey.Survey;
import org.marsad.ledger.survey.Surveyor;
import org.marsad.record.Stance;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;
import org.marsad.record.Where;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Correction;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Reliability;
import org.marsad.views.change.Change;
import org.marsad.views.change.Changes;
import org.marsad.views.control.Control;
import org.marsad.views.copy.Copies;
import org.marsad.views.figure.Series;
import org.marsad.views.incident.Incidents;
import org.marsad.views.origin.Origin;
import org.marsad.views.origin.Origins;
import org.marsad.views.origin.SameOrigins;
import org.marsad.views.scenario.Corpus;
import org.marsad.views.standing.FiledReport;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Verdict;

/// What a survey has is what a fold of everything gives, from whatever other survey it was made.
interface SurveyContract extends ChronicleContract {
  private static Survey whole(Ledger ledger, long upTo) {
    return new Surveyor(ledger).whole(upTo, _ -> {});
  }

  private static void agrees(Survey survey, Ledger ledger) {
    var standing = ChronicleContract.folded(ledger, survey.upTo());
    var copies = Copies.among(standing.reports().values());
    var expected = new ArrayList<Gist>();
    var origins = new HashMap<ClaimKey, Origin>();
    var incidents = Incidents.of(standing).all();
    assertThat(survey.incidents()).hasSameSizeAs(incidents);
    for (var incident : incidents) {
      var first = Ref.of(incident.statements().getFirst().key());
      var home =
          survey.incidents().stream()
              .filter(one -> one.told().contains(first))
              .findFirst()
              .orElseThrow()
              .home();
      var told = Told.of(incident, standing, copies);
      expected.add(Gist.of(told, home));
      Stream.of(incident.statements(), incident.denials(), incident.mentions())
          .flatMap(List::stream)
          .forEach(one -> origins.put(one.key(), told.origins().of(one)));
    }
    assertThat(survey.incidents())
        .isEqualTo(expected.stream().sorted(Gist.LAST_FIRST).toList())
        .isSortedAccordingTo(
            Comparator.comparing((Gist one) -> one.day().orElse(LocalDate.MIN)).reversed());

    assertThat(survey.reports())
        .extracting(report -> report.key())
        .containsExactlyElementsOf(
            standing.reports().values().stream().sorted().map(one -> one.key()).toList());
    assertThat(survey.reports().stream().flatMap(report -> report.claims().stream()))
        .extracting(ClaimGist::ref)
        .containsExactlyElementsOf(
            standing.statements().stream().map(one -> Ref.of(one.key())).toList());
    assertThat(
            survey.reports().stream()
                .flatMap(report -> report.claims().stream())
                .filter(ClaimGist::waiting))
        .extracting(ClaimGist::ref)
        .containsExactlyElementsOf(
            standing.statements().stream()
                .filter(one -> one.verdict() == Verdict.OPEN && !one.claim().presupposed())
                .map(one -> Ref.of(one.key()))
                .toList());
    agrees(survey, standing, origins, copies);
    finds(survey);
    var firsts = copies.firsts();
    for (var report : survey.reports()) {
      assertThat(Optional.of(report.first()))
          .isEqualTo(Optional.ofNullable(firsts.get(report.key())).map(FiledReport::key));
    }
  }

  /// Every claim has what the fold has of it, its origin too: that of its incident, or, where it is
  /// of none, that which its own report tells.
  private static void agrees(
      Survey survey, Standing standing, Map<ClaimKey, Origin> origins, Copies copies) {
    var byReport =
        standing.statements().stream().collect(Collectors.groupingBy(one -> one.source().key()));
    for (var statements : byReport.values()) {
      var alone = Origins.of(statements, copies);
      statements.forEach(one -> origins.putIfAbsent(one.key(), alone.of(one)));
    }
    var same = SameOrigins.among(origins.values().stream());
    for (var one : standing.statements()) {
      var claim = survey.claim(Ref.of(one.key())).orElseThrow();
      assertThat(survey.whose().of(claim).id())
          .as(one.key().address())
          .isEqualTo(same.of(Objects.requireNonNull(origins.get(one.key()))).id());
      assertThat(claim.type()).isEqualTo(one.claim().proposition().type());
      assertThat(claim.confidence()).isEqualTo(one.claim().confidence());
      assertThat(claim.contradicted()).isEqualTo(one.contradicted());
      assertThat(claim.series()).isEqualTo(Series.isAbout(one));
      assertThat(claim.ground())
          .isEqualTo(Control.isAbout(one) ? Control.ground(one).orElse("") : "");
      assertThat(claim.place()).isEqualTo(one.claim().where().map(Where::name).orElse(""));
    }
  }

  /// What an index says is what a walk through all claims and incidents finds.
  private static void finds(Survey survey) {
    var byThing = new TreeMap<String, List<ClaimGist>>();
    for (var report : survey.reports()) {
      assertThat(survey.report(report.key())).containsSame(report);
      assertThat(survey.beginning(report.key().hex().substring(0, 9))).contains(report);
      for (var claim : report.claims()) {
        Stream.concat(
                claim.things().stream(), Stream.of(ClaimGist.voice(survey.whose().of(claim).id())))
            .distinct()
            .forEach(it -> byThing.computeIfAbsent(it, _ -> new ArrayList<>()).add(claim));
        assertThat(survey.telling(claim.ref())).isEqualTo(walked(survey, List.of(claim)).findAny());
      }
    }
    byThing.forEach((thing, claims) -> {
      var found = survey.about(thing);
      assertThat(found.size()).isEqualTo(claims.size());
      assertThat(found.first()).contains(claims.getFirst());
      assertThat(found.last(claims.size())).containsExactlyElementsOf(claims.reversed());
      assertThat(found.last(2)).isEqualTo(claims.reversed().stream().limit(2).toList());
      assertThat(found.incidents(5)).isEqualTo(walked(survey, claims).limit(5).toList());
    });
    assertThat(survey.about("a nobody ever").size()).isZero();
    assertThat(survey.about("a nobody ever").first()).isEmpty();
  }

  private static Stream<Gist> walked(Survey survey, List<ClaimGist> claims) {
    var refs = claims.stream().map(ClaimGist::ref).collect(Collectors.toSet());
    return survey.incidents().stream()
        .filter(one ->
            Stream.concat(one.told().stream(), one.denied().stream()).anyMatch(refs::contains));
  }

  private static void same(Survey one, Survey other) {
    finds(one);
    assertThat(one.upTo()).isEqualTo(other.upTo());
    assertThat(one.incidents()).containsExactlyElementsOf(other.incidents());
    for (int n = 0; n < other.reports().size(); n++) {
      var claims = other.reports().get(n).claims();
      assertThat(one.reports().get(n).claims()).containsExactlyElementsOf(claims);
    }
    assertThat(one.reports()).isEqualTo(other.reports());
  }

  private Survey told(String notation, Decision... decisions) {
    try (var ledger = Ledgers.create(place(), clock())) {
      Corpus.reports(notation).forEach(coded -> ledger.append(ChronicleContract.drafts(coded)));
      for (var decision : decisions) {
        ledger.append(List.of(Draft.decided("Layla", decision)));
      }
      var survey = whole(ledger, ledger.head().number());
      agrees(survey, ledger);
      var surveyor = new Surveyor(ledger);
      same(surveyor.from(whole(ledger, 2), ledger.head().number()), survey);
      return survey;
    }
  }

  private static List<String> sources(Survey survey) {
    return survey.reports().stream()
        .flatMap(report -> report.claims().stream())
        .map(claim -> survey.whose().of(claim).id())
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  default void n7CopiesOfOneWireAreNoFurtherSources() {
    var survey =
        told(
            """
            == p1 | 2024-03-01 | Faso Wire
            Shells hit the market of Kaya at noon on Friday and killed four traders, who had come from the villages around the town to sell their cattle before the feast.
            --
            shelling: Shells hit the market of Kaya ; at kaya ; on 2024-03-01 ; fig killed people 4 "four"

            == p2 | 2024-03-01 | River Post
            Shells hit the market of Kaya at noon on Friday and killed four traders, who had come from the villages around the town to sell their cattle before the feast.
            --
            shelling: Shells hit the market of Kaya ; at kaya ; on 2024-03-01 ; fig killed people 4 "four"

            == p3 | 2024-03-02 | Dune Mail
            Shells hit the market of Kaya at noon on Friday and killed four traders, who had come from the villages around the town to sell their cattle before the feast.
            --
            shelling: Shells hit the market of Kaya ; at kaya ; on 2024-03-01 ; fig killed people 4 "four"

            == p4 | 2024-03-02 | Coast Mail
            Four people died when shells hit Kaya, the Faso Rights Observatory said.
            --
            shelling: shells hit Kaya ; at kaya ; on 2024-03-01 ; says Faso Rights Observatory ; fig killed people 4 "Four"
            """);
    var incident = survey.incidents().getFirst();
    assertThat(survey.incidents()).hasSize(1);
    assertThat(incident.copied()).isEqualTo(2);
    assertThat(incident.origins()).extracting(Origin::id).isEqualTo(sources(survey));
    assertThat(incident.sums().getFirst().origins()).extracting(Origin::id).hasSize(2);
    assertThat(sources(survey)).containsExactly("faso rights observatory", "faso wire");
  }

  @Test
  default void aNameThatOneReportTiesToAnActorIsThatActorInAllOthers() {
    var notation =
        """
        == p1 | 2024-03-01 | River Post
        Shells hit Kaya on Friday.
        --
        shelling: Shells hit Kaya ; at kaya ; on 2024-03-01

        == p2 | 2024-03-02 | Dune Mail
        The River Post told of shells on Kaya.
        --
        shelling: shells on Kaya ; at kaya ; on 2024-03-01 ; says River Post

        == p3 | 2024-04-09 | River Post
        A convoy was struck near Goma.
        --
        airstrike: A convoy was struck ; at goma ; on 2024-04-08
        """;
    var reports = Corpus.reports(notation);
    var post =
        new Voice(
            Optional.empty(),
            "River Post",
            Optional.of("post-of-the-river"),
            Optional.empty(),
            Optional.empty(),
            Stance.SAYS,
            VoiceKind.ORGANISATION);
    var survey =
        told(
            notation,
            new Decision.Corrected(
                Corpus.key(reports, "p2.1"), new Correction.Voices(List.of(post))));
    assertThat(sources(survey)).containsExactly("post-of-the-river");
    assertThat(survey.incidents())
        .allSatisfy(one ->
            assertThat(survey.whose().of(one.origins()))
                .extracting(Origin::id)
                .containsExactly("post-of-the-river"));
    assertThat(survey.about(ClaimGist.voice("post-of-the-river")).size()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  default void aSurveyFromNothingIsTheWholeFold(long seed) {
    try (var ledger = shuffled(seed)) {
      ChronicleContract.decide(ledger, new Random(seed));
      agrees(whole(ledger, ledger.head().number()), ledger);
      agrees(whole(ledger, ledger.head().number() / 2), ledger);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {31, 32, 33, 34, 35, 36})
  default void aSurveyThatIsBroughtForwardIsTheOneFromNothing(long seed) {
    try (var ledger = shuffled(seed)) {
      long reports = ledger.head().number();
      ChronicleContract.decide(ledger, new Random(seed));
      grade(ledger);
      long head = ledger.head().number();
      var surveyor = new Surveyor(ledger);
      var survey = whole(ledger, reports / 2);
      for (long entry : List.of(reports * 3 / 4, reports, reports + 1, reports + 6, head)) {
        survey = surveyor.from(survey, entry);
        same(survey, whole(ledger, entry));
      }
      for (long entry : List.of(head - 1, head - 7, reports, reports - 3, 0L)) {
        survey = surveyor.from(survey, entry);
        same(survey, whole(ledger, entry));
      }
      var last = whole(ledger, head);
      var sharing = Surveyor.sharing(ledger, last);
      for (long entry : List.of(reports, reports / 3, reports - 1)) {
        assertThat(sharing.isNear(last, entry)).isTrue();
        same(sharing.from(last, entry), whole(ledger, entry));
        same(sharing.whole(entry, _ -> {}), whole(ledger, entry));
      }
    }
  }

  private static void grade(Ledger ledger) {
    var publisher = Corpus.reports().getFirst().report().publisher().orElse("nobody");
    ledger.append(
        List.of(
            Draft.decided(
                "Layla",
                new Decision.SourceGraded(
                    publisher, Reliability.HIGHLY_UNRELIABLE, Connection.WITNESS))));
  }

  @Test
  default void everyDecisionShowsAtOnce() {
    try (var ledger = shuffled(41)) {
      var surveyor = new Surveyor(ledger);
      var survey = whole(ledger, ledger.head().number());
      var random = new Random(41);
      for (int n = 0; n < 3; n++) {
        long before = ledger.head().number();
        ChronicleContract.decide(ledger, random);
        for (long entry = before + 1; entry <= ledger.head().number(); entry++) {
          survey = surveyor.from(survey, entry);
        }
        same(survey, whole(ledger, survey.upTo()));
      }
      agrees(survey, ledger);
    }
  }

  @Test
  default void differencesAreThoseOfTwoFolds() {
    try (var ledger = shuffled(42)) {
      long before = ledger.head().number() / 2;
      ChronicleContract.decide(ledger, new Random(42));
      long now = ledger.head().number();
      var found = Differences.between(ledger, whole(ledger, before), whole(ledger, now));
      var changes =
          Changes.between(
              ChronicleContract.folded(ledger, before), ChronicleContract.folded(ledger, now));

      assertThat(found.came()).hasSize(count(changes, Change.ReportCame.class));
      assertThat(found.went()).hasSize(count(changes, Change.ReportWent.class));
      assertThat(found.incidentsCame()).hasSize(count(changes, Change.IncidentCame.class));
      assertThat(found.incidentsWent()).hasSize(count(changes, Change.IncidentWent.class));
      assertThat(found.incidentsChanged()).hasSize(count(changes, Change.IncidentChanged.class));
      var elsewhere = new ArrayList<Change>();
      for (var change : changes) {
        if (change instanceof Change.ClaimChanged(_, var claim, _)
            && !found.touched().contains(claim.source().key())) {
          elsewhere.add(change);
        }
      }
      assertThat(elsewhere).isEmpty();
    }
  }

  private static int count(List<Change> changes, Class<?> kind) {
    return (int) changes.stream().filter(kind::isInstance).count();
  }

  @Test
  default void aKeptSurveyIsReadAsItWasAndNeverWhereAByteIsOtherwise(@TempDir Path folder)
      throws IOException {
    try (var ledger = shuffled(43)) {
      ChronicleContract.decide(ledger, new Random(43));
      var survey = whole(ledger, ledger.head().number());
      var file = folder.resolve("survey");
      var snapshot = new Snapshot(file, "1");
      snapshot.save(survey, ledger);
      same(snapshot.load(ledger).orElseThrow(), survey);
      assertThat(new Snapshot(file, "2").load(ledger)).isEmpty();
      var bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
      assertThat(snapshot.load(ledger)).isEmpty();
      Files.write(file, new byte[] {0, 1, 2});
      assertThat(snapshot.load(ledger)).isEmpty();
    }
  }

  @Test
  default void aSurveyOfAnotherLedgerIsPassedOver(@TempDir Path folder) throws IOException {
    var snapshot = new Snapshot(folder.resolve("survey"), "1");
    try (var ledger = shuffled(44)) {
      snapshot.save(whole(ledger, ledger.head().number()), ledger);
    }
    var place = folder.resolve("other.db").toString();
    try (var other = Ledgers.create(place, clock())) {
      Corpus.reports().forEach(coded -> other.append(ChronicleContract.drafts(coded)));
      assertThat(snapshot.load(other)).isEmpty();
    }
  }
}
