package org.marsad.coder.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.record.Report;

class QuotationTest {
  private final Reader reader = new Reader();

  /// Each quotation's inside, marked where it continues another or is held at arm's length.
  private List<String> quotations(String text) {
    var reading = reader.read(Report.of("r", text));
    return reading.quotations().stream()
        .map(q ->
            (q.continues() ? "continues: " : "")
                + (q.scare() ? "scare: " : "")
                + reading.words(q.inside()))
        .toList();
  }

  @Test
  void marksOfAllKindsHoldSpeech() {
    assertThat(quotations("“We lost the bridge,” he said.")).containsExactly("We lost the bridge,");
    assertThat(quotations("\"We lost the bridge,\" he said."))
        .containsExactly("We lost the bridge,");
    assertThat(quotations("« We lost the bridge », he said."))
        .containsExactly("We lost the bridge");
    assertThat(quotations("„We lost the bridge“, he said.")).containsExactly("We lost the bridge");
    assertThat(quotations("‘We can’t hold the bridge,’ he said."))
        .containsExactly("We can’t hold the bridge,");
    assertThat(quotations("'We can't hold the bridge,' he said."))
        .containsExactly("We can't hold the bridge,");
    assertThat(quotations("`` We lost the bridge , '' he said ."))
        .containsExactly("We lost the bridge ,");
    assertThat(quotations("\"\"\"We lost the bridge,\"\" he said."))
        .containsExactly("We lost the bridge,");
  }

  @Test
  void anApostropheIsNoMark() {
    assertThat(quotations("The fighters’ families left the rebels' camps in the ’90s.")).isEmpty();
    assertThat(quotations("They can't reach the rebels' bridge, he's told.")).isEmpty();
    assertThat(quotations("The group’s ‘caliphate’ shrank, the fighters’ families said."))
        .containsExactly("scare: caliphate");
    assertThat(quotations("‘It is the fighters’ families who suffer most,’ he said."))
        .containsExactly("It is the fighters’ families who suffer most,");
  }

  @Test
  void inchesAreNoQuotations() {
    assertThat(quotations("They found a 5\" gun and a 24\" pipe.")).isEmpty();
  }

  @Test
  void aSpeechOverParagraphsIsOpenedInEachAndClosedInTheLast() {
    assertThat(
            quotations(
                """
                “We lost the bridge in the night, the commander said.

                “Then we lost the mill as well.

                “Tomorrow we fight for the town,” he said.
                """))
        .containsExactly(
            "We lost the bridge in the night, the commander said.",
            "continues: Then we lost the mill as well.",
            "continues: Tomorrow we fight for the town,");
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    assertThat(quotations("“We lost the bridge, he said.\n\nNobody believed him."))
        .containsExactly("We lost the bridge, he said.");
  }

  @Test
  void quotationsStandWithinQuotations() {
    assertThat(quotations("“They shouted ‘death to all’ and fired at us,” she said."))
        .containsExactly("They shouted ‘death to all’ and fired at us,", "death to all");
  }

  @Test
  void aWordOrTwoHeldAtArmsLengthIsNoSpeech() {
    assertThat(quotations("The army spoke of a “precision strike” on the market."))
        .containsExactly("scare: precision strike");
    assertThat(quotations("“Nonsense,” he said of the report.")).containsExactly("Nonsense,");
    assertThat(quotations("The crowd shouted “bread and peace” at the gate."))
        .containsExactly("bread and peace");
    assertThat(quotations("“They lied to us” is all that she told the paper."))
        .containsExactly("They lied to us");
  }

  @Test
  void theOutermostSpeechHoldsAnOffset() {
    String text = "“They shouted ‘death to us all’ and fired,” she said of “the raid”.";
    var reading = reader.read(Report.of("r", text));
    assertThat(reading.quotationAt(text.indexOf("death")).orElseThrow().inside().start())
        .isEqualTo(1);
    assertThat(reading.quotationAt(text.indexOf("she said"))).isEmpty();
    assertThat(reading.quotationAt(text.indexOf("the raid"))).isEmpty();
  }
}
