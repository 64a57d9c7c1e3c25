package org.marsad.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.record.Amount;
import org.marsad.record.Codes;
import org.marsad.record.Factuality;
import org.marsad.record.Figure;
import org.marsad.record.Moment;
import org.marsad.record.Participant;
import org.marsad.record.Proposition;
import org.marsad.record.Report;
import org.marsad.record.Span;
import org.marsad.record.Stance;
import org.marsad.record.TimePrecision;
import org.marsad.record.TimeRelation;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;
import org.marsad.record.When;
import org.marsad.record.Where;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Correction;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Grade;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.Original;
import org.marsad.record.entry.Reliability;
import org.marsad.record.entry.ReportKey;

class EntryJsonTest {
  private static final Report REPORT =
      Report.of("r1", "Shells killed 12 in Tawila.").published(LocalDate.of(2024, 5, 2));
  private static final ReportKey KEY = ReportKey.of(REPORT);
  private static final Span TWELVE = new Span(14, 16);
  private static final ClaimKey CLAIM =
      new ClaimKey(KEY, "43f0b093ee8e", "happening", "shelling", new Span(0, 26), new Span(0, 6));

  static Stream<Matter> matters() {
    return Stream.concat(
        Stream.of(
            new Matter.Filed(
                KEY, REPORT, new Original("ab".repeat(32), "text/plain", "in/tawila.txt", 27)),
            new Matter.Joined(CLAIM, CLAIM),
            new Matter.Parted(CLAIM, CLAIM),
            new Matter.Withdrawn(KEY),
            new Matter.Undone(7)),
        decisions().map(Matter.Decided::new));
  }

  private static Stream<Decision> decisions() {
    return Stream.concat(
        Stream.of(
            new Decision.Accepted(CLAIM),
            new Decision.Rejected(CLAIM),
            new Decision.Contradicted(CLAIM, Optional.of(CLAIM)),
            new Decision.Contradicted(CLAIM, Optional.empty()),
            new Decision.SourceGraded(
                "Tawila Radio", Reliability.LIKELY_RELIABLE, Connection.THIRD_PARTY),
            new Decision.IncidentGraded(CLAIM, Grade.CONTESTED),
            new Decision.ActorsJoined("the brigade", "darfur-brigade"),
            new Decision.PlaceMoved("366541", 13.5, 24.9, 2)),
        corrections().map(c -> new Decision.Corrected(CLAIM, c)));
  }

  private static Stream<Correction> corrections() {
    var day = Optional.of(Moment.on(LocalDate.of(2024, 5, 1)));
    return Stream.of(
        new Correction.What(new Proposition.Happening("shelling", Codes.NONE)),
        new Correction.What(new Proposition.Tally("killed")),
        new Correction.What(new Proposition.Control("holds")),
        new Correction.Agents(List.of()),
        new Correction.Patients(
            List.of(
                new Participant(
                    TWELVE, "12", Optional.empty(), Optional.of("12"), Optional.empty()))),
        new Correction.Time(
            Optional.of(
                new When(Optional.empty(), day, day, TimePrecision.DAY, TimeRelation.ON, false))),
        new Correction.Time(Optional.empty()),
        new Correction.Place(
            Optional.of(
                new Where(
                    new Span(20, 26),
                    "Tawila",
                    Optional.of("366541"),
                    Optional.of(13.5),
                    Optional.of(24.875),
                    Optional.of("SD"),
                    Optional.empty(),
                    1,
                    "in",
                    false))),
        new Correction.Place(Optional.empty()),
        new Correction.Figures(
            Stream.of(
                    new Amount.Exactly(12),
                    new Amount.AtLeast(12),
                    new Amount.AtMost(12),
                    new Amount.About(12.5),
                    new Amount.Vague(24, Optional.of(99.0)),
                    new Amount.Vague(3, Optional.empty()))
                .map(EntryJsonTest::killed)
                .toList()),
        new Correction.Voices(
            List.of(
                new Voice(
                    Optional.empty(),
                    "a medic",
                    Optional.empty(),
                    Optional.of("medic"),
                    Optional.empty(),
                    Stance.CLAIMS_RESPONSIBILITY,
                    VoiceKind.UNNAMED))),
        new Correction.HowSure(Factuality.DENIED));
  }

  private static Figure killed(Amount amount) {
    return new Figure(
        TWELVE,
        amount,
        Optional.empty(),
        "people",
        "person",
        Optional.empty(),
        Optional.of("killed"),
        Optional.of(
            new Figure.Window(true, Optional.empty(), Optional.of(Moment.on(LocalDate.EPOCH)))),
        Optional.of(new Span(0, 6)),
        Optional.empty(),
        Optional.of(new Figure.Alternate(TWELVE, 1.5, "item", true)));
  }

  @ParameterizedTest
  @MethodSource("matters")
  void whatWasWrittenIsReadAgain(Matter matter) {
    assertThat(EntryJson.read(matter.kind(), EntryJson.line(matter), _ -> REPORT))
        .isEqualTo(matter);
  }

  @Test
  void aFieldThatIsMissingIsNamed() {
    var line = EntryJson.line(new Matter.Joined(CLAIM, CLAIM)).replace("\"end\":26", "\"ende\":26");
    assertThatThrownBy(() -> EntryJson.read("joined", line, _ -> REPORT))
        .isInstanceOf(BrokenJson.class)
        .hasMessage("'one.span.end' should be a whole number and is missing");
  }

  @Test
  void aWordThatIsNoneIsNamed() {
    var line =
        EntryJson.line(new Matter.Decided(new Decision.IncidentGraded(CLAIM, Grade.FAIR)))
            .replace("\"fair\"", "\"fine\"");
    assertThatThrownBy(() -> EntryJson.read("decided", line, _ -> REPORT))
        .isInstanceOf(BrokenJson.class)
        .hasMessageContaining("'grade': ");
  }

  @Test
  void brokenJsonIsSaidToBeBroken() {
    assertThatThrownBy(() -> EntryJson.read("undone", "{\"entry\":", _ -> REPORT))
        .isInstanceOf(BrokenJson.class)
        .hasMessageStartingWith("broken JSON: ");
    assertThatThrownBy(() -> EntryJson.read("undone", "7", _ -> REPORT))
        .hasMessage("not a JSON object");
  }

  @Test
  void aKindThatIsNoneIsRefused() {
    assertThatThrownBy(() -> EntryJson.read("changed", "{}", _ -> REPORT))
        .hasMessage("no such kind of entry: 'changed'");
  }
}
