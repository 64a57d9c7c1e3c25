package org.marsad.app.desk.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.app.Shipped;
import org.marsad.app.desk.map.Tenure;
import org.marsad.app.input.Given;
import org.marsad.app.input.Inbox;
import org.marsad.app.intake.Intake;
import org.marsad.app.run.Notices;
import org.marsad.ledger.Draft;
import org.marsad.ledger.Ledger;
import org.marsad.ledger.chronicle.Chronicle;
import org.marsad.ledger.open.Ledgers;
import org.marsad.ledger.survey.Opened;
import org.marsad.ledger.survey.Surveyor;
import org.marsad.record.Where;
import org.marsad.record.entry.Correction;
import org.marsad.record.entry.Decision;
import org.marsad.views.control.Hold;
import org.marsad.views.standing.Statement;

/// With one report opened at a time.
class GroundsTest {
  @TempDir private Path folder = Path.of("");
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledgers.create(folder.resolve("record.db").toString(), Clock.systemUTC());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private void filed(String day, String publisher, String text) throws IOException {
    var file = folder.resolve(publisher + day + ".txt");
    Files.writeString(file, "Published: " + day + "\nPublisher: " + publisher + "\n\n" + text);
    var silent =
        new Notices(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8), false);
    try (var inbox =
        new Inbox(List.of(file.toString()), Given.NOTHING, new ByteArrayInputStream(new byte[0]))) {
      new Intake(ledger, "tester").run(inbox, () -> Shipped.CODER, 1, silent);
    }
  }

  private List<Tenure> lines() {
    long upTo = ledger.head().number();
    var survey = new Surveyor(ledger).whole(upTo, _ -> {});
    return new Grounds(keys -> Opened.of(Chronicle.of(ledger, upTo), keys), 1).of(survey.reports());
  }

  @Test
  void twoPlacesOfOneNameHaveEachTheirOwnLine() throws IOException {
    filed("2024-05-02", "Gazette", "The army captured Tripoli in Libya on Tuesday, the army said.");
    filed("2024-05-03", "Gazette", "Rebels captured Tripoli in Lebanon on Thursday, a rebel said.");

    assertThat(lines())
        .extracting(line -> line.place().name(), line -> line.place().country().orElse(""))
        .containsExactlyInAnyOrder(tuple("Tripoli", "LY"), tuple("Tripoli", "LB"));
    assertThat(lines()).allSatisfy(line -> assertThat(line.until()).isEmpty());
  }

  @Test
  void aPlaceThatIsNamedInTwoWaysHasOneLine() throws IOException {
    filed("2024-05-02", "Gazette", "The army captured Tripoli in Libya on Tuesday, the army said.");
    filed(
        "2024-05-03",
        "Harbour Post",
        "The army captured Tripoli in Libya on Tuesday, the Joint Relief Office said.");
    var later =
        statements().stream()
            .filter(one -> one.source().report().publisher().equals(Optional.of("Harbour Post")))
            .findFirst()
            .orElseThrow();
    var named = called("Trablus al-Gharb", later.claim().where().orElseThrow());
    ledger.append(
        List.of(
            Draft.decided(
                "Layla",
                new Decision.Corrected(later.key(), new Correction.Place(Optional.of(named))))));

    assertThat(lines())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.hold()).isEqualTo(Hold.HELD);
          assertThat(line.by()).hasSize(2);
        });
  }

  private List<Statement> statements() {
    long upTo = ledger.head().number();
    var reports = ledger.reports(0, 10, upTo).stream().map(Ledger.Filed::key).toList();
    return ledger.standing(reports, upTo).statements();
  }

  private static Where called(String name, Where where) {
    return new Where(
        where.span(),
        name,
        where.gazetteer(),
        where.lat(),
        where.lon(),
        where.country(),
        where.admin1(),
        where.precision(),
        where.relation(),
        where.inherited());
  }
}
