package org.marsad.coder.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.coder.Shipped;
import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.NounClasses;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.reading.Reader;
import org.marsad.coder.time.TimeFinder;
import org.marsad.record.Figure;
import org.marsad.record.Report;
import org.marsad.record.Span;

class FigureFinderTest {
  private static LanguageEngine engine;
  private static FigureFinder finder;
  private static TimeFinder times;

  @BeforeAll
  static void load() {
    engine = Shipped.ENGINE;
    finder = new FigureFinder(WordLists.shipped(), NounClasses.load(), ActorRegister.load());
    times = new TimeFinder(WordLists.shipped());
  }

  private static List<FigureMention> mentions(String text) {
    var document = engine.read(new Reader().read(Report.of("r", text)), s -> true);
    return finder.find(document, times.find(document));
  }

  /// Figures as "words: low/best/high unit", articles for one person left out.
  private static List<String> figures(String text) {
    return mentions(text).stream()
        .filter(m -> !m.rule().equals("figure-single"))
        .map(m -> words(text, m.figure().span()) + ": " + amount(m.figure()))
        .toList();
  }

  private static String words(String text, Span span) {
    return text.substring(span.start(), span.end());
  }

  private static String amount(Figure figure) {
    return number(figure.amount().low())
        + "/"
        + number(figure.amount().best())
        + "/"
        + number(figure.amount().high())
        + " "
        + figure.unit();
  }

  private static String number(java.util.Optional<Double> number) {
    return number
        .map(n -> n == Math.rint(n) ? String.format(Locale.ROOT, "%.0f", n) : n.toString())
        .orElse("-");
  }

  private static List<String> measures(String text) {
    return mentions(text).stream()
        .filter(m -> m.figure().measure().isPresent())
        .map(m -> words(text, m.figure().span()) + " " + m.figure().measure().orElseThrow())
        .toList();
  }

  @Test
  void numbersInDigitsAndWordsCountPeople() {
    assertThat(figures("The camp holds 37,000 people."))
        .containsExactly("37,000: 37000/37000/37000 person");
    assertThat(figures("The town lost twenty-five civilians."))
        .containsExactly("twenty-five: 25/25/25 person");
    assertThat(figures("Some 1.2 million people left the city."))
        .containsExactly("Some 1.2 million: -/1200000/- person");
    assertThat(figures("They freed two dozen prisoners."))
        .containsExactly("two dozen: 24/24/24 person");
    assertThat(figures("Half a dozen soldiers deserted."))
        .containsExactly("Half a dozen: 6/6/6 person");
    assertThat(figures("About 3 000 refugees crossed the river."))
        .containsExactly("About 3 000: -/3000/- person");
  }

  @Test
  void bothAfterTwoWhoAreNamedCountsNobodyAnew() {
    assertThat(figures("The driver and his brother were both killed.")).isEmpty();
  }

  @Test
  void moreThanIsOneMoreThanStatedAndFewerThanOneLess() {
    assertThat(figures("More than 37,000 people fled."))
        .containsExactly("More than 37,000: 37001/37001/- person");
    assertThat(figures("Over 300 fighters fled.")).containsExactly("Over 300: 301/301/- person");
    assertThat(figures("Fewer than 10 soldiers stayed."))
        .containsExactly("Fewer than 10: -/-/9 person");
    assertThat(figures("At least 16 civilians died."))
        .containsExactly("At least 16: 16/16/- person");
    assertThat(figures("No fewer than 16 civilians died."))
        .containsExactly("No fewer than 16: 16/16/- person");
  }

  @Test
  void aTollThatIsRaisedMayStandFarFromItsNumber() {
    assertThat(
            figures(
                "Three more people died, raising the toll of Monday's shelling of a school in the"
                    + " old town to 21."))
        .contains("21: 21/21/21 person");
  }

  @Test
  void whoIsDrivenFromHomeIsCountedWithoutANoun() {
    assertThat(figures("Clashes have driven between 4,000 and 6,000 from their homes."))
        .containsExactly("between 4,000 and 6,000: 4000/-/6000 person");
  }

  @Test
  void upToSixHundredIsACeilingNotACount() {
    assertThat(figures("Up to 600 militants could remain."))
        .containsExactly("Up to 600: -/-/600 person");
    assertThat(figures("As many as 40 villagers were taken."))
        .containsExactly("As many as 40: -/-/40 person");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some",
        "About",
        "Nearly",
        "Almost",
        "Around",
        "Roughly",
        "An estimated",
        "Close to"
      })
  void anEstimateHasNoBounds(String word) {
    assertThat(figures(word + " 3,400 militants surrendered."))
        .containsExactly(word + " 3,400: -/3400/- person");
  }

  @Test
  void rangesHaveTwoEndsAndNoBest() {
    assertThat(figures("Between 10 and 15 rebels died."))
        .containsExactly("Between 10 and 15: 10/-/15 person");
    assertThat(figures("They killed 10-15 rebels.")).containsExactly("10-15: 10/-/15 person");
    assertThat(figures("They killed 10 to 15 rebels.")).containsExactly("10 to 15: 10/-/15 person");
    assertThat(figures("They cleared 15 to 20 percent of the city."))
        .containsExactly("15 to 20 percent: 15/-/20 percent");
  }

  @Test
  void wordsForManyHaveTheBoundsOfTheContract() {
    assertThat(figures("Dozens of villages burnt.")).containsExactly("Dozens: 24/-/99 item");
    assertThat(figures("Scores of civilians died.")).containsExactly("Scores: 40/-/199 person");
    assertThat(figures("Hundreds of foreigners are held."))
        .containsExactly("Hundreds: 100/-/999 person");
    assertThat(figures("Tens of thousands of people fled."))
        .containsExactly("Tens of thousands: 10000/-/99999 person");
    assertThat(figures("Several soldiers died.")).containsExactly("Several: 3/-/- person");
    assertThat(figures("Twin blasts shook the port.")).containsExactly("Twin: 2/2/2 item");
    assertThat(figures("A couple of guards ran.")).containsExactly("A couple of: 2/2/2 person");
    assertThat(figures("There were no casualties.")).containsExactly("no: 0/0/0 person");
  }

  @Test
  void aWordForManyThatIsNoNumberCountsNothing() {
    assertThat(figures("The scores in the match were low.")).isEmpty();
    assertThat(figures("He visited his twin brother.")).isEmpty();
    assertThat(figures("There is no doubt about it.")).isEmpty();
  }

  @Test
  void anArticleCountsInAListOfCountedThings() {
    assertThat(figures("The strikes hit two bridges, a tunnel and a fuel depot."))
        .containsExactly("two: 2/2/2 item", "a: 1/1/1 item", "a: 1/1/1 item");
    assertThat(figures("The jets hit a tunnel.")).isEmpty();
  }

  @Test
  void theWordBesideANumberTellsWhatItMeasures() {
    assertThat(measures("The raid left 12 dead and 30 wounded."))
        .containsExactly("12 killed", "30 injured");
    assertThat(measures("Five people were reported missing and two arrests were made."))
        .containsExactly("two detained");
    assertThat(measures("The death toll rose from 12 to 23.")).containsExactly("23 killed");
    assertThat(measures("Two boys died, raising the toll to 23.")).containsExactly("23 killed");
    assertThat(measures("The jets flew to Raqqa and made five airstrikes."))
        .containsExactly("five strikes");
    assertThat(measures("Some 3,400 militants detained by the alliance are in camps."))
        .containsExactly("Some 3,400 detained");
  }

  @Test
  void whatBefellThoseCountedIsTheVerbsToTell() {
    assertThat(measures("The alliance released 20 prisoners.")).isEmpty();
    assertThat(measures("The camp holds 20 prisoners.")).containsExactly("20 detained");
  }

  @Test
  void aBareNumberCountsWhereItsVerbHarms() {
    assertThat(figures("A bomb went off in Hama, killing 23."))
        .containsExactly("23: 23/23/23 person");
    assertThat(figures("In the market 23 were wounded.")).containsExactly("23: 23/23/23 person");
    assertThat(figures("The next chapter is on page 23.")).isEmpty();
  }

  @Test
  void whatIsIncludedIsPartOfTheWhole() {
    String text = "Five people, including two children, died.";
    assertThat(mentions(text)).hasSize(2);
    assertThat(mentions(text).get(1).figure().partOf()).contains(new Span(0, 4));
    String sum = "The blast killed 23 people: 12 soldiers and 11 civilians.";
    assertThat(
            mentions(sum).stream()
                .map(m -> m.figure().partOf().map(s -> words(sum, s)).orElse("-")))
        .containsExactly("-", "23", "23");
    String next = "More than 37,000 people fled. That figure includes some 3,400 fighters.";
    assertThat(mentions(next).get(1).figure().partOf().map(s -> words(next, s)))
        .contains("More than 37,000");
    String them = "They held six men. Three of them were shot.";
    assertThat(mentions(them).get(1).figure().partOf().map(s -> words(them, s))).contains("six");
  }

  @Test
  void aNumberToldAgainIsTheSame() {
    String text = "Shells killed 12 farmers in Azaz.\n\nThe 12 farmers were in a field.";
    assertThat(mentions(text).get(1).figure().sameAs().map(s -> words(text, s))).contains("12");
    String strikes =
        "Near Azaz, three strikes hit a gun.\n\nNear Marea, three strikes hit a bridge.";
    assertThat(mentions(strikes)).allMatch(m -> m.figure().sameAs().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A 12-year-old boy ran away.",
        "The boy, aged 12, ran away.",
        "Layla Haddad, 52, ran away.",
        "They fired a 120mm mortar and an AK-47.",
        "The 3rd Battalion, 187th Infantry, took part.",
        "The men of Battalion 51 took part.",
        "The convoy took Route 66.",
        "Flight 17 fell from the sky.",
        "The Council adopted Resolution 2328.",
        "They met at 14:32 on 5 May 2031.",
        "The Group of 20 met in Geneva.",
        "The first shell was followed by a second.",
        "It lasted three days and two nights.",
        "Call the desk at 555-0143.",
        "Two in 10 were late.",
        "No one knows which one is meant."
      })
  void namesAgesTimesAndCalibresCountNobody(String text) {
    assertThat(figures(text)).isEmpty();
  }

  @Test
  void groundIsMeasuredInTheUnitAsStated() {
    assertThat(figures("They took 300 square miles."))
        .containsExactly("300 square miles: 300/300/300 mi2");
    assertThat(measures("They took back 30 percent of the territory."))
        .containsExactly("30 percent area");
    assertThat(figures("The state pledged $5 million."))
        .containsExactly("$5 million: 5000000/5000000/5000000 USD");
  }

  @Test
  void aConversionInBracketsIsCheckedAndIsNoSecondFigure() {
    var exact = mentions("They seized 132 pounds (60 kilograms) of opium.");
    assertThat(exact).hasSize(1);
    assertThat(exact.getFirst().figure().alternate().orElseThrow().agrees()).isTrue();
    var wrong = mentions("They hold 90 square kilometers (10 square miles).");
    assertThat(wrong.getFirst().figure().alternate().orElseThrow().agrees()).isFalse();
  }

  @Test
  void aDistanceThatPlacesSomethingIsNoLengthOfGround() {
    assertThat(mentions("The village lies 12 km east of Homs."))
        .extracting(FigureMention::rule)
        .containsExactly("distance");
    assertThat(measures("Rebels advanced seven kilometers on Monday."))
        .containsExactly("seven kilometers length");
  }

  @Test
  void peoplesAreCountedByName() {
    assertThat(figures("The navy took off 55 Spaniards and 20 Syrians."))
        .containsExactly("55: 55/55/55 person", "20: 20/20/20 person");
    assertThat(figures("They found 12 IEDs.")).containsExactly("12: 12/12/12 item");
  }
}
