package org.marsad.coder.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.marsad.coder.Shipped;
import org.marsad.coder.reading.Reader;
import org.marsad.record.Report;

class CasingTest {
  private static final LanguageEngine ENGINE = Shipped.ENGINE;

  @Test
  void namesKeepACapitalAndOtherWordsDoNot() {
    assertThat(cased("GUNMEN KILLED COLONEL RODRIGO SALAZAR IN BOGOTA LAST NIGHT."))
        .isEqualTo("Gunmen killed Colonel Rodrigo Salazar in Bogota last night .");
  }

  @Test
  void shortNamesInBracketsStayInCapitals() {
    assertThat(cased("THE VALLEY LIBERATION FRONT (VLIF) ATTACKED. THE VLIF CLAIMED IT."))
        .contains("The VLIF claimed it");
  }

  @Test
  void smallWordsInNamesStaySmall() {
    assertThat(cased("A BOMB EXPLODED IN SANTA CRUZ DE LA SIERRA ON MONDAY."))
        .contains("in Santa Cruz de la Sierra on Monday");
  }

  @Test
  void aMonthIsAMonthBesideANumber() {
    assertThat(cased("THE STUDENTS WERE TO MARCH IN LIMA ON 5 MAY, OFFICIALS SAID."))
        .contains("on 5 May ,");
  }

  @Test
  void offsetsStay() {
    var text = "THE ARMY'S TROOPS ENTERED SAN MIGUEL; 3 U.S. ADVISERS LEFT.";
    assertThat(read(text).sentences().getFirst().tokens())
        .allSatisfy(t ->
            assertThat(t.text())
                .isEqualToIgnoringCase(text.substring(t.span().start(), t.span().end())));
  }

  private static Document read(String text) {
    return ENGINE.read(new Reader().read(Report.of("r", text)), s -> false);
  }

  private static String cased(String text) {
    return read(text).sentences().stream().map(Sentence::toString).collect(Collectors.joining(" "));
  }
}
