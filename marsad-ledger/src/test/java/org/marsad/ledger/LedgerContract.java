package org.marsad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.chain.Head;
import org.marsad.ledger.chain.Keys;
import org.marsad.ledger.chain.Seal;
import org.marsad.ledger.open.Ledgers;
import org.marsad.record.Claim;
import org.marsad.record.CodedReport;
import org.marsad.record.Report;
import org.marsad.record.Span;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Correction;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Reliability;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.standing.Statement;

/// What every ledger does, whatever database it lies in.
interface LedgerContract {
  /// A place where there is no ledger yet.
  String place();

  SteppingClock clock();

  private Ledger ledger() {
    return Ledgers.create(place(), clock());
  }

  private static ClaimKey claim(CodedReport coded, int nth) {
    return ClaimKey.of(ReportKey.of(coded.report()), coded.claims().get(nth));
  }

  @Test
  default void whatWasAppendedIsReplayedInOrder() {
    try (var ledger = ledger()) {
      var appended = ledger.append(Invented.drafts(Invented.report(1, 3)));

      assertThat(appended).extracting(a -> a.entry().number()).containsExactly(1L, 2L);
      assertThat(ledger.replay(2).map(Object::toString))
          .containsExactlyElementsOf(appended.stream().map(a -> a.entry().toString()).toList());
      assertThat(ledger.head().hash()).isEqualTo(appended.getLast().hash());
    }
  }

  @Test
  default void whatWasAppendedIsThereAfterOpeningAgain() {
    var place = place();
    List<Appended> appended;
    try (var ledger = Ledgers.create(place, clock())) {
      appended = ledger.append(Invented.drafts(Invented.report(2, 3)));
    }
    try (var ledger = Ledgers.open(place, clock())) {
      assertThat(ledger.head().hash()).isEqualTo(appended.getLast().hash());
      assertThat(ledger.entry(1)).isPresent();
    }
  }

  @Test
  default void aReplayOfManyChunksLeavesNothingOut() {
    try (var ledger = ledger()) {
      IntStream.range(0, 400)
          .forEach(n -> ledger.append(List.of(Invented.filed(Report.of("r" + n, "Text " + n)))));

      assertThat(ledger.replay(390).map(Entry::number))
          .containsExactlyElementsOf(
              IntStream.rangeClosed(1, 390).mapToObj(n -> (long) n).toList());
    }
  }

  @Test
  default void anEmptyLedgerIsSoundAndHasNoHead() {
    try (var ledger = ledger()) {
      assertThat(ledger.head()).isEqualTo(Head.NONE);
      assertThat(ledger.replay(10)).isEmpty();
      assertThat(ledger.verify().sound()).isTrue();
    }
  }

  @Test
  default void theTimeOfEntriesNeverGoesBack() {
    try (var ledger = ledger()) {
      ledger.append(List.of(Invented.filed(Report.of("a", "One."))));
      clock().set(clock().instant().minusSeconds(3600));
      ledger.append(List.of(Invented.filed(Report.of("b", "Two."))));

      var times = ledger.replay(2).map(Entry::at).toList();
      assertThat(times.getLast()).isEqualTo(times.getFirst());
    }
  }

  @Test
  default void theBytesOfAReportAreKeptAsTheyCame() {
    try (var ledger = ledger()) {
      var report = Report.of("a", "Ünïcode و \u0000 at the end");
      ledger.append(List.of(Invented.filed(report)));

      var entry = ledger.entriesOf(ReportKey.of(report), 1).getFirst();
      assertThat(entry.matter()).isInstanceOf(Matter.Filed.class);
      var filed = (Matter.Filed) entry.matter();
      assertThat(filed.text().text()).isEqualTo(report.text());
      assertThat(ledger.original(filed.original().sha256()).orElseThrow())
          .isEqualTo(report.text().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  default void n13AThousandReportsHandedInTwiceAreAThousand() {
    try (var ledger = ledger()) {
      for (int round = 0; round < 2; round++) {
        var fresh =
            IntStream.range(0, 1_000)
                .mapToObj(n -> Report.of("r" + n, "The crossing was shut on day " + n + "."))
                .filter(r -> !ledger.has(ReportKey.of(r)))
                .map(Invented::filed)
                .toList();
        ledger.append(fresh);
      }

      assertThat(ledger.head().number()).isEqualTo(1_000);
    }
  }

  @Test
  default void aReportThatIsThereIsNotFiledAgainAndNothingElseOfThatBatchIs() {
    try (var ledger = ledger()) {
      var one = Invented.filed(Report.of("a", "One."));
      ledger.append(List.of(one));

      assertThatThrownBy(() -> ledger.append(List.of(Invented.filed(Report.of("b", "Two.")), one)))
          .isInstanceOfSatisfying(
              LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.UNFIT))
          .hasMessageContaining("was filed before");
      assertThat(ledger.head().number()).isEqualTo(1);
      assertThat(ledger.has(ReportKey.of(Report.of("b", "Two.")))).isFalse();
    }
  }

  @Test
  default void nothingIsDecidedOnAReportThatWasNotFiled() {
    try (var ledger = ledger()) {
      var coded = Invented.report(3, 1);

      assertThatThrownBy(() ->
              ledger.append(List.of(Draft.decided("A", new Decision.Accepted(claim(coded, 0))))))
          .hasMessageContaining("was filed");
    }
  }

  @Test
  default void whatWasTakenBackIsNotTakenBackTwice() {
    try (var ledger = ledger()) {
      var coded = Invented.report(3, 1);
      ledger.append(Invented.drafts(coded));
      ledger.append(List.of(Draft.decided("A", new Decision.Rejected(claim(coded, 0)))));
      ledger.append(List.of(Draft.of("A", new Matter.Undone(3))));

      assertThatThrownBy(() -> ledger.append(List.of(Draft.of("A", new Matter.Undone(3)))))
          .hasMessageContaining("taken back before");
      assertThatThrownBy(() -> ledger.append(List.of(Draft.of("A", new Matter.Undone(1)))))
          .hasMessageContaining("never taken back");
    }
  }

  @Test
  default void whatTookSomethingBackIsTakenBackToo() {
    try (var ledger = filled()) {
      var coded = Invented.report(3, 4);
      var key = ReportKey.of(coded.report());
      var there = new Box(10, 10, 11, 11);
      undoneAndRedone(
          ledger,
          new Matter.Decided(new Decision.PlaceMoved("town-1", 10.5, 10.5, 1)),
          () -> !ledger.find(Query.all().within(there)).hits().isEmpty());
      undoneAndRedone(
          ledger,
          new Matter.Decided(new Decision.Rejected(claim(coded, 0))),
          () -> ledger.find(Query.all().of(key).limit(100)).hits().size() == 3);
      undoneAndRedone(
          ledger,
          new Matter.Withdrawn(key),
          () -> ledger.find(Query.all().of(key)).hits().isEmpty());
      assertThat(ledger.verify().misfits()).isEmpty();
    }
  }

  /// Decided, undone, undone the undoing, undone again by the first name and by the last.
  private static void undoneAndRedone(Ledger ledger, Matter matter, BooleanSupplier holds) {
    long decided = written(ledger, matter);
    assertThat(holds.getAsBoolean()).as("decided").isTrue();
    long undone = written(ledger, new Matter.Undone(decided));
    assertThat(holds.getAsBoolean()).as("undone").isFalse();
    long redone = written(ledger, new Matter.Undone(undone));
    assertThat(holds.getAsBoolean()).as("redone").isTrue();
    assertThatThrownBy(() -> written(ledger, new Matter.Undone(undone)))
        .hasMessageContaining("taken back before");
    long again = written(ledger, new Matter.Undone(decided));
    assertThat(holds.getAsBoolean()).as("undone anew").isFalse();
    written(ledger, new Matter.Undone(redone));
    assertThat(holds.getAsBoolean()).as("undone twice").isFalse();
    written(ledger, new Matter.Undone(again));
    assertThat(holds.getAsBoolean()).as("undone once of two times").isFalse();
  }

  private static long written(Ledger ledger, Matter matter) {
    return ledger.append(List.of(Draft.of("A", matter))).getFirst().entry().number();
  }

  @Test
  default void aReportIsKnownByTheBeginningOfItsKey() {
    try (var ledger = ledger()) {
      var report = Report.of("a", "One.");
      ledger.append(List.of(Invented.filed(report)));

      var key = ReportKey.of(report);
      assertThat(ledger.report(key.brief())).contains(key);
      assertThat(ledger.report("zz")).isEmpty();
    }
  }

  @Test
  default void decisionsAreReplayedWithoutTheReports() {
    try (var ledger = ledger()) {
      var coded = Invented.report(4, 2);
      ledger.append(Invented.drafts(coded));
      var grade = new Decision.SourceGraded("Courier 4", Reliability.UNSURE, Connection.REPORTER);
      ledger.append(List.of(Draft.decided("A", grade).because("see the letter")));

      assertThat(ledger.decisions(3))
          .singleElement()
          .satisfies(e -> assertThat(e.matter()).isEqualTo(new Matter.Decided(grade)))
          .satisfies(e -> assertThat(e.why()).contains("see the letter"));
      assertThat(ledger.decisions(2)).isEmpty();
    }
  }

  private Ledger filled() {
    var ledger = ledger();
    IntStream.range(0, 8).forEach(n -> ledger.append(Invented.drafts(Invented.report(n, 4))));
    return ledger;
  }

  @Test
  default void aNumberIsFoundHoweverItsDigitsAreGrouped() {
    try (var ledger = filled()) {
      for (var number : List.of("1,064", "1064", "1 064")) {
        assertThat(ledger.find(Query.words(number)).hits())
            .as(number)
            .singleElement()
            .satisfies(hit -> assertThat(hit.sentence()).contains("1,064 people"));
      }
    }
  }

  @Test
  default void whatFitsTheWordsIsHighlighted() {
    try (var ledger = filled()) {
      var hit = ledger.find(Query.words("1064 \"driving out\" peop*")).hits().getFirst();

      var found =
          hit.highlights().stream().map(s -> hit.sentence().substring(s.start(), s.end())).toList();
      assertThat(found).containsExactly("driving out", "1,064", "people");
    }
  }

  @Test
  default void aPhraseIsNotFoundWhereItsWordsStandApart() {
    try (var ledger = filled()) {
      assertThat(ledger.find(Query.words("\"river brigades\"")).hits()).isNotEmpty();
      assertThat(ledger.find(Query.words("\"brigades river\"")).hits()).isEmpty();
      assertThat(ledger.find(Query.words("brigades river")).hits()).isNotEmpty();
    }
  }

  @Test
  default void arabicIsFoundWithoutItsVowelSignsAndInAnyFormOfItsLetters() {
    try (var ledger = ledger()) {
      var text = "قصفت القوات بلدة تل مروان يوم الأحد وأصابت ٣٧٬٠٠٠ شخص.";
      var like = Invented.report(1, 1);
      var claim = like.claims().getFirst();
      var report = Report.of("ar", text);
      var whole = new Span(0, text.length());
      ledger.append(
          Invented.drafts(
              Invented.coded(
                  report,
                  List.of(
                      new Claim(
                          claim.id(),
                          whole,
                          whole,
                          claim.proposition(),
                          new Span(0, 4),
                          List.of(),
                          List.of(),
                          Optional.empty(),
                          Optional.empty(),
                          List.of(),
                          List.of(),
                          List.of(),
                          claim.factuality(),
                          Optional.empty(),
                          Optional.empty(),
                          false,
                          0.5,
                          claim.rules())))));

      for (var words : List.of("الاحد", "القُوَّات", "37000", "\"تل مروان\"", "واصاب*")) {
        assertThat(ledger.find(Query.words(words)).hits()).as(words).hasSize(1);
      }
    }
  }

  @Test
  default void everyPartOfAQueryMustFit() {
    try (var ledger = filled()) {
      var all = ledger.find(Query.all().limit(100)).hits();
      assertThat(all).hasSize(32);
      var query =
          Query.words("shelled")
              .party("valley-front")
              .at("Tel Marwan")
              .during(new Days(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)))
              .type("shelling")
              .kind("happening")
              .limit(100);

      var expected =
          all.stream()
              .filter(h -> h.sentence().contains("Valley Front"))
              .filter(h -> h.sentence().contains("Tel Marwan"))
              .filter(h -> h.earliest().orElseThrow().getMonthValue() == 3)
              .toList();
      assertThat(expected).isNotEmpty();
      assertThat(ledger.find(query).hits())
          .extracting(Hit::id)
          .containsExactlyElementsOf(expected.stream().map(Hit::id).toList());
      assertThat(ledger.find(query.type("arrest").type("truce")).hits()).isNotEmpty();
      assertThat(ledger.find(Query.words("shelled").type("arrest")).hits()).isEmpty();
    }
  }

  @Test
  default void anActorIsFoundByItsIdAndByItsName() {
    try (var ledger = filled()) {
      var byId = ledger.find(Query.all().party("valley-front")).hits();

      assertThat(byId).isNotEmpty();
      assertThat(ledger.find(Query.all().party("VALLEY Front")).hits()).isEqualTo(byId);
      assertThat(ledger.find(Query.all().party("a relief worker")).hits()).isEmpty();
      assertThat(ledger.find(Query.all().voice("a relief worker").limit(100)).hits()).hasSize(32);
      assertThat(ledger.find(Query.all().origin("a relief worker").limit(100)).hits()).hasSize(32);
    }
  }

  @Test
  default void aBoxHoldsWhatLiesInIt() {
    try (var ledger = filled()) {
      var qasr = ledger.find(Query.all().within(new Box(34.7, 40.5, 34.8, 40.7)).limit(100)).hits();

      assertThat(qasr).isNotEmpty().allMatch(h -> h.place().orElseThrow().equals("Qasr al-Rim"));
      assertThat(ledger.find(Query.all().at("qasr al rim").limit(100)).hits()).isEqualTo(qasr);
      assertThat(ledger.find(Query.all().within(new Box(-10, 170, 10, -170))).hits()).isEmpty();
    }
  }

  @Test
  default void aPlaceThatAPersonMovedIsFoundWhereItNowLies() {
    try (var ledger = filled()) {
      var before = ledger.find(Query.all().at("town-1").limit(100)).hits();
      var there = new Box(10, 10, 11, 11);
      ledger.append(List.of(Draft.decided("A", new Decision.PlaceMoved("town-1", 10.5, 10.5, 1))));

      assertThat(ledger.find(Query.all().within(there).limit(100)).hits()).isEqualTo(before);
      assertThat(ledger.find(Query.all().within(there).asOf(16)).hits()).isEmpty();
      ledger.append(List.of(Draft.of("A", new Matter.Undone(17))));
      assertThat(ledger.find(Query.all().within(there)).hits()).isEmpty();
    }
  }

  @Test
  default void actorsThatAPersonJoinedAreFoundAsOne() {
    try (var ledger = filled()) {
      int one = ledger.find(Query.all().party("valley-front").limit(100)).hits().size();
      int other = ledger.find(Query.all().party("Hill Guard").limit(100)).hits().size();
      ledger.append(
          List.of(Draft.decided("A", new Decision.ActorsJoined("Hill Guard", "valley-front"))));

      for (var name : List.of("Hill Guard", "valley-front", "Valley Front")) {
        assertThat(ledger.find(Query.all().party(name).limit(100)).hits())
            .as(name)
            .hasSize(one + other);
      }
    }
  }

  @Test
  default void pagesFollowOneAnotherWithoutGapOrRepeat() {
    try (var ledger = filled()) {
      var all = ledger.find(Query.words("shelled").limit(100)).hits();
      var first = ledger.find(Query.words("shelled").limit(20));
      var second = ledger.find(Query.words("shelled").limit(20).below(first.next().orElseThrow()));

      assertThat(first.hits()).isEqualTo(all.subList(0, 20));
      assertThat(second.hits()).isEqualTo(all.subList(20, 32));
      assertThat(second.next()).isEmpty();
    }
  }

  @Test
  default void n12ARecordIsFoundAsItWasKnownThen() {
    try (var ledger = ledger()) {
      var coded = Invented.report(5, 2);
      ledger.append(Invented.drafts(coded));
      var then = clock().instant();
      clock().set(then.plusSeconds(60));
      var place = coded.claims().get(1).where();
      ledger.append(
          List.of(
              Draft.decided("A", new Decision.Rejected(claim(coded, 0))),
              Draft.decided(
                  "A",
                  new Decision.Corrected(
                      claim(coded, 1), new Correction.What(coded.claims().get(1).proposition()))),
              Draft.decided(
                  "A", new Decision.Corrected(claim(coded, 1), new Correction.Agents(List.of())))));

      assertThat(ledger.asOf(then)).isEqualTo(2);
      assertThat(ledger.asOf(then.minusSeconds(1))).isZero();
      assertThat(ledger.asOf(then.plusSeconds(60))).isEqualTo(5);
      var party = coded.claims().get(1).agents().getFirst().name();
      assertThat(ledger.find(Query.all().asOf(ledger.asOf(then))).hits()).hasSize(2);
      assertThat(ledger.find(Query.all()).hits()).hasSize(1);
      assertThat(ledger.find(Query.all().party(party).asOf(2)).hits()).hasSize(1);
      assertThat(ledger.find(Query.all().party(party)).hits()).isEmpty();
      var reports = List.of(ReportKey.of(coded.report()));
      assertThat(ledger.standing(reports, 5).statements())
          .filteredOn(s -> !s.rejected())
          .singleElement()
          .satisfies(s -> assertThat(s.claim().agents()).isEmpty())
          .satisfies(s -> assertThat(s.claim().where()).isEqualTo(place))
          .satisfies(s -> assertThat(s.key()).isEqualTo(claim(coded, 1)));
      assertThat(ledger.standing(reports, 2).statements())
          .extracting(Statement::claim)
          .extracting(Object::toString)
          .containsExactlyElementsOf(coded.claims().stream().map(Object::toString).toList());
      assertThat(ledger.verify().misfits()).isEmpty();
    }
  }

  @Test
  default void n5CodingAgainChangesNoFieldThatAPersonDecided() {
    try (var ledger = ledger()) {
      var coded = Invented.report(6, 2);
      ledger.append(Invented.drafts(coded));
      ledger.append(
          List.of(
              Draft.decided(
                  "A",
                  new Decision.Corrected(claim(coded, 0), new Correction.Place(Optional.empty()))),
              Draft.decided("A", new Decision.Rejected(claim(coded, 1)))));
      ledger.append(List.of(Draft.coded("marsad 0.2.0", coded)));

      assertThat(ledger.standing(List.of(ReportKey.of(coded.report())), 5).statements())
          .filteredOn(s -> !s.rejected())
          .singleElement()
          .satisfies(s -> assertThat(s.claim().where()).isEmpty());
      assertThat(ledger.find(Query.all()).hits()).hasSize(1);
      assertThat(ledger.verify().misfits()).isEmpty();
    }
  }

  @Test
  default void aWithdrawnReportIsNotFoundUntilThatIsTakenBack() {
    try (var ledger = filled()) {
      var key = ReportKey.of(Invented.report(3, 4).report());
      ledger.append(List.of(Draft.of("A", new Matter.Withdrawn(key)).because("a forgery")));
      assertThat(ledger.find(Query.all().limit(100)).hits()).hasSize(28);
      assertThat(ledger.has(key)).isTrue();
      ledger.append(List.of(Draft.of("A", new Matter.Undone(17))));

      assertThat(ledger.find(Query.all().limit(100)).hits()).hasSize(32);
      assertThat(ledger.entriesOf(key, 18)).hasSize(4);
      assertThat(ledger.verify().misfits()).isEmpty();
    }
  }

  @Test
  default void tracesAreThoseOfTheirAreaAndDays() {
    try (var ledger = filled()) {
      var days = new Days(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 4));
      var traces = ledger.traces("QZ/upper valley", Optional.of(days), 16);

      assertThat(traces)
          .isNotEmpty()
          .allSatisfy(trace -> {
            assertThat(trace.block().area()).isEqualTo("QZ/upper valley");
            assertThat(trace.block().day().orElseThrow()).isBetween(days.from(), days.to());
          });
      assertThat(ledger.traces("QZ/upper valley", Optional.of(days), 2))
          .hasSizeLessThan(traces.size());
    }
  }

  @Test
  default void copiesAreLookedForAmongReportsOfTheSameDaysThatShareABand() {
    try (var ledger = ledger()) {
      var one = Report.of("a", "One.").published(LocalDate.of(2024, 3, 5));
      var other = Report.of("b", "Two.").published(LocalDate.of(2024, 4, 5));
      ledger.append(
          List.of(
              Invented.filed(one).sketched(List.of(1L, -2L)),
              Invented.filed(other).sketched(List.of(1L, 3L))));

      var march = Days.around(LocalDate.of(2024, 3, 6), 3);
      assertThat(ledger.candidates(List.of(1L, 9L), march)).containsExactly(ReportKey.of(one));
      assertThat(ledger.candidates(List.of(-2L), march)).containsExactly(ReportKey.of(one));
      assertThat(ledger.candidates(List.of(3L), march)).isEmpty();
    }
  }

  @Test
  default void whatIsSearchedCanBeMadeAgainFromTheEntries() {
    try (var ledger = filled()) {
      var before = ledger.find(Query.all().limit(100)).hits();
      ledger.reindex();

      assertThat(ledger.find(Query.all().limit(100)).hits()).isEqualTo(before);
      assertThat(ledger.verify().misfits()).isEmpty();
    }
  }

  @Test
  default void aSealFitsTheEntriesItWasMadeOfAndThoseAppendedAfter() {
    try (var ledger = filled()) {
      var keys = Keys.generate();
      var seal = Seal.read(ledger.seal(keys.getPrivate()).text());
      ledger.append(Invented.drafts(Invented.report(50, 2)));

      assertThat(seal.isOf(keys.getPublic())).isTrue();
      assertThat(seal.isOf(Keys.generate().getPublic())).isFalse();
      assertThat(ledger.verify(seal).misfits()).isEmpty();
      var forged = new Head(16, seal.head().at(), "ab".repeat(32));
      assertThat(ledger.verify(Seal.of(forged, keys.getPrivate())).misfits())
          .singleElement()
          .isInstanceOf(Misfit.OfSeal.class);
      var beyond = new Head(99, seal.head().at(), "ab".repeat(32));
      assertThat(ledger.verify(Seal.of(beyond, keys.getPrivate())).misfits())
          .singleElement()
          .isInstanceOf(Misfit.OfSeal.class);
    }
  }

  @Test
  default void nothingIsMadeWhereThereIsNoLedger() {
    assertThatThrownBy(() -> Ledgers.open(place(), clock()))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.NOT_THERE))
        .hasMessageContaining("there is no ledger");
  }

  @Test
  default void aLedgerIsNotBegunWhereOneIs() {
    var place = place();
    Ledgers.create(place, clock()).close();

    assertThatThrownBy(() -> Ledgers.create(place, clock()))
        .isInstanceOfSatisfying(
            LedgerException.class, e -> assertThat(e.trouble()).isEqualTo(Trouble.ALREADY_THERE));
  }
}
