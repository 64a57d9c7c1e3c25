package org.marsad.coder.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.coder.Shipped;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.lexicon.Lexicon;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.mention.MentionFinder;
import org.marsad.coder.reading.Reader;
import org.marsad.record.Factuality;
import org.marsad.record.Report;
import org.marsad.record.Span;
import org.marsad.record.Stance;
import org.marsad.record.Voice;
import org.marsad.record.VoiceKind;

class VoiceTest {
  private static final LanguageEngine ENGINE = Shipped.ENGINE;
  private static final Lexicon LEXICON = Shipped.LEXICON;
  private static final MentionFinder MENTIONS =
      new MentionFinder(LEXICON.actors(), LEXICON.nouns(), LEXICON.roles());
  private static final VoiceFinder VOICES = new VoiceFinder(WordLists.shipped());

  private static Document read(String text) {
    return ENGINE.read(new Reader().read(Report.of("r", text)), VOICES::mayAttribute);
  }

  private static List<Attribution> said(String text) {
    var document = read(text);
    return VOICES.find(document, MENTIONS.find(document));
  }

  /// "speaker: what is said", the stretches parted by a stroke.
  private static List<String> told(String text) {
    var document = read(text);
    return said(text).stream().map(a -> told(document, a)).toList();
  }

  private static String told(Document document, Attribution attribution) {
    return attribution.voice().map(Voice::name).orElse("-")
        + ": "
        + attribution.content().stream()
            .map((Span s) -> document.words(s).replace('\n', ' '))
            .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "The ministry said that two bridges were closed.;"
            + " ministry: that two bridges were closed",
        "Two bridges were closed, the ministry said.; ministry: Two bridges were closed",
        "Two bridges, the ministry said, were closed.; ministry: Two bridges | were closed",
        "Two bridges were closed, according to the ministry.;"
            + " ministry: Two bridges were closed",
        "According to the ministry, two bridges were closed.;"
            + " ministry: two bridges were closed"
      })
  void theSpeakerMayStandBeforeBehindOrWithinWhatIsSaid(String sentence, String told) {
    assertThat(told(sentence)).singleElement().asString().isEqualToIgnoringCase(told);
  }

  @Test
  void aQuotationGoesOnAfterItsSpeaker() {
    assertThat(told("“The road is cut,” said Nadim Haddad. “We have no bread.”"))
        .containsExactly("Nadim Haddad: “The road is cut,” | “We have no bread.”");
  }

  @Test
  void aQuotationRunsOnOverParagraphs() {
    var told =
        told(
            """
            “The road is cut,” said Nadim Haddad. “We have no bread.

            “The wells are dry.”
            """);
    assertThat(told)
        .containsExactly(
            "Nadim Haddad: “The road is cut,” | “We have no bread. | “The wells are dry.”");
  }

  @Test
  void aQuestionInQuotationMarksHasItsSpeakerBehindIt() {
    assertThat(told("“Who will rebuild the town?” he asked."))
        .containsExactly("he: “Who will rebuild the town?”");
  }

  @Test
  void whoIsSpokenToIsNotTheSpeaker() {
    assertThat(told("“We are advancing,” the commander told the Harbour News."))
        .containsExactly("commander: “We are advancing,”");
  }

  @Test
  void scareQuotesAreNotSpeech() {
    assertThat(said("Troops entered the “safe zone” on Monday.")).isEmpty();
  }

  @Test
  void aSurnameStandsForTheFullestNameBeforeIt() {
    var said =
        said(
            "Army spokesman Karim Nasser said the town had fallen. Nasser said the road was open.");
    assertThat(said)
        .extracting(a -> a.voice().orElseThrow().name())
        .containsExactly("Karim Nasser", "Karim Nasser");
    assertThat(said.getLast().voice().orElseThrow().role()).contains("Army spokesman");
  }

  @Test
  void aPronounMeansTheLastSpeaker() {
    var said =
        said(
            "Army spokesman Karim Nasser met the governor. Nasser said the town had fallen. He"
                + " added that the road was open.");
    assertThat(said)
        .extracting(a -> a.voice().orElseThrow().name())
        .containsExactly("Karim Nasser", "Karim Nasser");
  }

  @Test
  void aBareRoleMeansTheSpeakerWhoHadIt() {
    var said =
        said(
            "A rebel field commander said the town had fallen. The commander said the road was"
                + " open.");
    assertThat(said.getLast().voice().orElseThrow().name()).isEqualTo("rebel field commander");
    assertThat(said.getLast().voice().orElseThrow().kind()).isEqualTo(VoiceKind.UNNAMED);
  }

  @Test
  void aMonitorRestsOnItsSources() {
    var said =
        said(
            "Three men were killed, according to the River Monitor, which relies on sources inside"
                + " the valley.");
    assertThat(said).hasSize(1);
    assertThat(said.getFirst().behind())
        .extracting(Voice::name)
        .containsExactly("sources inside the valley");
  }

  @Test
  void hearsayIsAChainOfHands() {
    assertThat(
            told(
                "State media quoted a ministry official as saying residents told him the dam"
                    + " had burst."))
        .containsExactly(
            "State media: residents told him the dam had burst",
            "ministry official: residents told him the dam had burst",
            "residents: the dam had burst");
  }

  @ParameterizedTest
  @CsvSource({
    "The army denied that the base had fallen., DENIES",
    "The army confirmed that the base had fallen., CONFIRMS",
    "The army did not confirm that the base had fallen., DECLINES_TO_COMMENT",
    "The army accused rebels of shelling the base., ACCUSES",
    "The army threatened to shell the base., THREATENS",
    "The army warned that the base might fall., WARNS",
    "The group claimed an attack on the base., CLAIMS_RESPONSIBILITY",
    "The army urged residents to leave the base., REQUESTS",
    "Residents fear that the base will fall., BELIEVES",
    "Analysts expect the base to fall., EXPECTS"
  })
  void theCueTellsHowTheSpeakerStandsToIt(String sentence, Stance stance) {
    assertThat(said(sentence)).extracting(Attribution::stance).contains(stance);
  }

  @Test
  void aClaimLeavesWhatIsClaimedProbable() {
    assertThat(said("Rebels claimed that they had taken the port."))
        .extracting(Attribution::factuality)
        .containsExactly(Factuality.PROBABLE);
  }

  @Test
  void whatEverybodyIsSaidToBelieveHasNoVoice() {
    assertThat(said("The men are believed to have fled."))
        .singleElement()
        .extracting(Attribution::voice)
        .isEqualTo(java.util.Optional.empty());
  }

  @Test
  void paragraphsAfterAColonAreTheSpeakersWithoutMarks() {
    var text =
        """
        Envoy condemns raid

        Special Envoy Salma Haddad said:

        I condemn the raid on the market.

        Those behind it must be found.
        """;
    var said = said(text);
    assertThat(said)
        .filteredOn(a -> a.rule().equals("voice-block"))
        .singleElement()
        .satisfies(a -> {
          assertThat(a.voice().orElseThrow().name()).isEqualTo("Salma Haddad");
          assertThat(a.direct()).isFalse();
          assertThat(a.says(text.indexOf("Those behind"))).isTrue();
        });
  }

  @Test
  void aSpeakersOwnThoughtsWithinHisWordsAreNotAnotherVoice() {
    assertThat(said("“I believe they will return,” the mayor said."))
        .extracting(Attribution::rule)
        .containsExactly("voice-quotation-before");
  }

  @Test
  void theReportsOwnWordIsNoVoice() {
    assertThat(said("We condemn the raid on the market.")).isEmpty();
  }

  @Test
  void aStudyIsADocument() {
    assertThat(said("A survey found that most wells were dry."))
        .extracting(a -> a.voice().orElseThrow().kind())
        .containsExactly(VoiceKind.DOCUMENT);
  }

  @Test
  void onlySentencesWithACueAreWorthParsing() {
    var sentences = read("The bridge is long. The mayor said so.").sentences();
    assertThat(sentences).extracting(VOICES::mayAttribute).containsExactly(false, true);
  }
}
