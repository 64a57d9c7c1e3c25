package org.marsad.coder.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.marsad.coder.Shipped;
import org.marsad.coder.reading.Reader;
import org.marsad.record.Report;
import org.marsad.record.Span;

class DocumentTest {
  private static final String TEXT = "Troops left the ford. They took the guns. Nobody was hurt.";
  private static final Document DOCUMENT =
      Shipped.ENGINE.read(new Reader().read(Report.of("r", TEXT)), s -> false);

  private static Span words(String first, String last) {
    return new Span(TEXT.indexOf(first), TEXT.indexOf(last) + last.length());
  }

  @Test
  void wordsOfOneSentenceStandInThatOne() {
    assertThat(DOCUMENT.sentencesOver(words("took", "guns")))
        .extracting(Sentence::index)
        .containsExactly(1);
  }

  @Test
  void aQuotationMayRunOverSeveral() {
    assertThat(DOCUMENT.sentencesOver(words("ford", "Nobody")))
        .extracting(Sentence::index)
        .containsExactly(0, 1, 2);
  }

  @Test
  void betweenSentencesStandsNone() {
    int blank = TEXT.indexOf(" They");
    assertThat(DOCUMENT.sentencesOver(new Span(blank, blank + 1))).isEmpty();
  }
}
