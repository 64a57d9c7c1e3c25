package org.marsad.app.desk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class SvgTest {
  @Test
  void wordsAreTextWhateverTheyHold() throws Exception {
    var svg =
        new Svg(10, 10, "<script>alert(1)</script>", "a & b", Ink.FILE)
            .text(1, 2, "\u202Eabc\u0000\u2066]]>", "fill", "\"><img src=x>")
            .begin("g")
            .toString();
    assertThat(svg).doesNotContain("<script>", "<img", "\u202E", "\u0000", "\u2066");
    var read =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)));
    assertThat(read.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("<script>alert(1)</script>");
  }

  @Test
  void numbersHaveNoMoreThanTwoPlaces() {
    assertThat(Svg.number(12)).isEqualTo("12");
    assertThat(Svg.number(100)).isEqualTo("100");
    assertThat(Svg.number(1.239)).isEqualTo("1.24");
    assertThat(Svg.number(-0.001)).isEqualTo("0");
    assertThat(Svg.number(0.5)).isEqualTo("0.5");
  }

  @Test
  void anAxisEndsAtARoundNumberAndPeopleComeWhole() {
    assertThat(Scale.upTo(17, 0, 100).marks()).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0);
    assertThat(Scale.upTo(2, 0, 100).marks()).containsExactly(0.0, 1.0, 2.0);
    assertThat(Scale.upTo(0, 0, 100).marks()).containsExactly(0.0, 1.0);
    assertThat(Scale.upTo(37_000, 0, 100).marks()).endsWith(40_000.0);
    assertThat(Scale.upTo(20, 200, 0).at(5)).isEqualTo(150);
  }
}
