package org.marsad.coder.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marsad.record.Report;

class ReaderTest {
  private final Reader reader = new Reader();

  private Reading read(String text) {
    return reader.read(Report.of("r", text));
  }

  /// Each block as "KIND its words", breaks within it shown as blanks.
  private List<String> blocks(String text) {
    var reading = read(text);
    return reading.blocks().stream()
        .map(b -> b.kind() + " " + reading.words(b.span()).replaceAll("\\s+", " "))
        .toList();
  }

  private Optional<String> dateline(String text) {
    var reading = read(text);
    return reading
        .dateline()
        .map(d ->
            reading.words(d.span())
                + " | "
                + reading.words(d.place())
                + d.date().map(day -> " | " + reading.words(day)).orElse(""));
  }

  @Test
  void aWireReportHasHeadlineCaptionDatelineCrossHeadingAndCredit() {
    assertThat(
            blocks(
                """
                Rebels pull out of Azaz after truce

                Residents of Azaz return on Friday to streets they left in May. — Levant Wire.

                AZAZ, Syria — The last rebels left Azaz on Friday, a monitor said.

                “We want to sleep at night,” a baker said.

                ‘Nothing left’

                Two schools burnt down in the fighting. — Levant Wire
                """))
        .containsExactly(
            "HEADLINE Rebels pull out of Azaz after truce",
            "CAPTION Residents of Azaz return on Friday to streets they left in May.",
            "CREDIT — Levant Wire.",
            "HEADER AZAZ, Syria —",
            "PARAGRAPH The last rebels left Azaz on Friday, a monitor said.",
            "PARAGRAPH “We want to sleep at night,” a baker said.",
            "SUBHEAD ‘Nothing left’",
            "PARAGRAPH Two schools burnt down in the fighting.",
            "CREDIT — Levant Wire");
  }

  @Test
  void aPressOfficeSetsItsDeskItsNumberAndADatelineOnLinesOfTheirOwn() {
    assertThat(
            blocks(
                """
                Harbour Task Force - Yemen
                2031-02-H-011
                For Immediate Release

                ADEN, Yemen (Feb. 3, 2031)
                A patrol found two mines off Aden today.
                Download PDF
                """))
        .containsExactly(
            "HEADER Harbour Task Force - Yemen",
            "HEADER 2031-02-H-011",
            "HEADER For Immediate Release",
            "HEADER ADEN, Yemen (Feb. 3, 2031)",
            "PARAGRAPH A patrol found two mines off Aden today.",
            "BOILERPLATE Download PDF");
  }

  @Test
  void whatStandsAboveAnIllustrationIsNotTheStory() {
    assertThat(
            blocks(
                """
                [Illustration: not a real report]
                Published: 2031-02-03
                Publisher: Levant Wire

                Shells hit Marea

                Three shells hit Marea on Monday.
                """))
        .containsExactly(
            "ILLUSTRATION [Illustration: not a real report]",
            "HEADER Published: 2031-02-03",
            "HEADER Publisher: Levant Wire",
            "HEADLINE Shells hit Marea",
            "PARAGRAPH Three shells hit Marea on Monday.");
  }

  @Test
  void datelinesOfManyHousesAreRead() {
    assertThat(dateline("HASAKEH, Syria — Troops left the city on Sunday, residents said."))
        .contains("HASAKEH, Syria | HASAKEH, Syria");
    assertThat(dateline("KABUL, Afghanistan (Oct. 9, 2012)\nA patrol was hit by a mine today."))
        .contains("KABUL, Afghanistan (Oct. 9, 2012) | KABUL, Afghanistan | Oct. 9, 2012");
    assertThat(dateline("PAKTIKA PROVINCE, Afghanistan – A patrol was hit by a mine today."))
        .contains("PAKTIKA PROVINCE, Afghanistan | PAKTIKA PROVINCE, Afghanistan");
    assertThat(dateline("TARTUS, Syria (Oct. 9, 2012) − A patrol was hit by a mine on Oct. 2."))
        .contains("TARTUS, Syria (Oct. 9, 2012) | TARTUS, Syria | Oct. 9, 2012");
    assertThat(dateline("BEIRUT (AP) -- Two shells fell on the port on Monday, police said."))
        .contains("BEIRUT (AP) | BEIRUT");
    assertThat(dateline("GENEVA, 14 March (Levant Wire) – The talks will resume on Monday."))
        .contains("GENEVA, 14 March (Levant Wire) | GENEVA | 14 March");
    assertThat(dateline("BOGOTA, 2 NOV 89 (RADIO SUR) -- [TEXT] A BOMB WENT OFF IN CALI."))
        .contains("BOGOTA, 2 NOV 89 (RADIO SUR) | BOGOTA | 2 NOV 89");
    assertThat(dateline("Damascus, Syria - The army said on Monday that it took the hill."))
        .contains("Damascus, Syria | Damascus, Syria");
    assertThat(dateline("Hanoi (VNA) – The minister left for Moscow on Monday, a paper said."))
        .contains("Hanoi (VNA) | Hanoi");
    assertThat(dateline("MOSUL, April 5, 2017 (Levant Wire) -- Shells fell on the old city."))
        .contains("MOSUL, April 5, 2017 (Levant Wire) | MOSUL | April 5, 2017");
    assertThat(dateline("THE HAGUE, Netherlands (AP)_ The court will sit on Monday, it said."))
        .contains("THE HAGUE, Netherlands (AP) | THE HAGUE, Netherlands");
  }

  @Test
  void theParagraphBeginsAfterDashAndTags() {
    assertThat(blocks("LIMA, 12 JAN 90 (AFP) -- [COMMUNIQUE] [TEXT] A PYLON WAS BLOWN UP."))
        .containsExactly(
            "HEADER LIMA, 12 JAN 90 (AFP) -- [COMMUNIQUE] [TEXT]",
            "PARAGRAPH A PYLON WAS BLOWN UP.");
  }

  @Test
  void aHeadlineMayStandInTheSameLineAsTheDateline() {
    assertThat(blocks("Shelling resumes. HOMS, Syria (AP) — Shells fell on Homs on Monday."))
        .containsExactly(
            "HEADLINE Shelling resumes.",
            "HEADER HOMS, Syria (AP) —",
            "PARAGRAPH Shells fell on Homs on Monday.");
  }

  @Test
  void aDashInASentenceMakesNoDateline() {
    assertThat(dateline("The army — which denies it — shelled Homs on Monday, residents said."))
        .isEmpty();
    assertThat(dateline("UPDATE - The army shelled Homs on Monday, residents of the town said."))
        .isEmpty();
    assertThat(dateline("QUESTION: Did the army shell Homs on Monday as the residents told you?"))
        .isEmpty();
    assertThat(dateline("TROOPS BEAT REBELS 20 - 13 VILLAGES TAKEN IN A WEEK SAYS ARMY")).isEmpty();
  }

  @Test
  void linesWrappedAtAFixedWidthAreOneParagraph() {
    assertThat(
            blocks(
                """
                AZAZ, Syria -- The last rebels left the town of Azaz on Friday, the
                Harbour Monitor said, and trucks with flour and blankets arrived from
                Turkey a few hours later, the first such convoy since early in May of
                this year.

                Residents said they had been without bread for nine days and that two
                bakeries were hit.
                """))
        .containsExactly(
            "HEADER AZAZ, Syria --",
            "PARAGRAPH The last rebels left the town of Azaz on Friday, the Harbour Monitor said, and"
                + " trucks with flour and blankets arrived from Turkey a few hours later, the first"
                + " such convoy since early in May of this year.",
            "PARAGRAPH Residents said they had been without bread for nine days and that two bakeries"
                + " were hit.");
  }

  @Test
  void aLinkBrokenOutOfItsSentenceIsPutBack() {
    assertThat(blocks("The Harbour-led \ncoalition\n struck twice.\nNo one was hurt, it said."))
        .containsExactly(
            "PARAGRAPH The Harbour-led coalition struck twice.",
            "PARAGRAPH No one was hurt, it said.");
  }

  @Test
  void withoutBlankLinesEachLineIsABlock() {
    assertThat(blocks("Shells hit Marea\r\nThree shells hit Marea.\r\nTwo boys were hurt.\r\n"))
        .containsExactly(
            "HEADLINE Shells hit Marea",
            "PARAGRAPH Three shells hit Marea.",
            "PARAGRAPH Two boys were hurt.");
  }

  @Test
  void aSingleSentenceIsAParagraph() {
    assertThat(blocks("Three shells hit Marea"))
        .containsExactly("PARAGRAPH Three shells hit Marea");
    assertThat(blocks("  \n \t\n")).isEmpty();
    assertThat(blocks("")).isEmpty();
  }

  @Test
  void oddBlanksCountAsBlanksAndOffsetsStay() {
    var reading = read("\uFEFFThree\u00A0shells hit\tMarea.\u200E\n\u00A0\nTwo boys were hurt.");
    assertThat(reading.text().substring(1, 13)).isEqualTo("Three shells");
    assertThat(reading.words(reading.blocks().getFirst().span()))
        .isEqualTo("Three\u00A0shells hit\tMarea.");
    assertThat(reading.blocks()).hasSize(2);
  }

  @Test
  void stampsOfALiveBlogAreNotPartOfItsEntries() {
    assertThat(
            blocks(
                """
                Updated at 15:10 GMT

                14:32 GMT — Shells fall on Marea, residents say.

                14:05

                Two trucks reach Azaz.
                """))
        .containsExactly(
            "HEADER Updated at 15:10 GMT",
            "HEADER 14:32 GMT —",
            "PARAGRAPH Shells fall on Marea, residents say.",
            "HEADER 14:05",
            "PARAGRAPH Two trucks reach Azaz.");
  }

  @Test
  void strikesListedByPlaceAreItemsAndABulletinIsAParagraph() {
    assertThat(
            blocks(
                """
                The task force gave this list of its strikes.
                -- Near Marea, two strikes hit a gun.
                • Near Azaz, a strike destroyed a bridge.
                Near Manbij, three strikes engaged two units and a boat.
                """))
        .containsExactly(
            "PARAGRAPH The task force gave this list of its strikes.",
            "LIST_ITEM Near Marea, two strikes hit a gun.",
            "LIST_ITEM Near Azaz, a strike destroyed a bridge.",
            "PARAGRAPH Near Manbij, three strikes engaged two units and a boat.");
  }

  @Test
  void bylinesCreditsAndContactsAreNotRead() {
    assertThat(
            blocks(
                """
                Shells hit Marea
                By Layla Haddad and Omar Nasr

                Three shells hit Marea on Monday. (Levant Wire)

                (Reporting by Layla Haddad; Editing by Sam Poe)
                Follow us on the networks
                press@levantwire.example
                - 30 -
                """))
        .containsExactly(
            "HEADLINE Shells hit Marea",
            "BYLINE By Layla Haddad and Omar Nasr",
            "PARAGRAPH Three shells hit Marea on Monday. (Levant Wire)",
            "CREDIT (Reporting by Layla Haddad; Editing by Sam Poe)",
            "BOILERPLATE Follow us on the networks",
            "BOILERPLATE press@levantwire.example",
            "CREDIT - 30 -");
  }
}
