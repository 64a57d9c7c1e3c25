package org.marsad.app.desk.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.marsad.app.desk.count.Count;
import org.marsad.app.desk.count.Period;
import org.marsad.views.figure.Band;
import org.marsad.views.figure.Policy;
import org.marsad.views.figure.Total;

class BandChartTest {
  private static final Labels LABELS =
      new Labels("Killed by day", "about", "no number given", "at least", "at most", "others");
  private static final LocalDate DAY = LocalDate.parse("2024-05-01");
  private static final Pattern BAND =
      Pattern.compile(
          "<rect x=\"([\\d.]+)\" y=\"([\\d.]+)\" width=\"[\\d.]+\" height=\"([\\d.]+)\" fill=\"#[0-9a-f]{6}\" fill-opacity");
  private static final Pattern BEST =
      Pattern.compile("<line x1=\"[\\d.]+\" y1=\"([\\d.]+)\"[^>]*stroke-width=\"2.5\"");

  /// The axis runs from 224 (nought) to 50 (the round number above the highest).
  private static double height(double value, double most) {
    return 224 - value / most * (224 - 50);
  }

  @Test
  void aBandRunsFromTheLowestToTheHighestAndABarStandsAtTheChosenOne() {
    var svg = drawn(count(0, band(8.0, 12.0, 20.0)));
    var band = BAND.matcher(svg).results().findFirst().orElseThrow();
    assertThat(number(band, 2)).isEqualTo(height(20, 20));
    assertThat(number(band, 2) + number(band, 3)).isCloseTo(height(8, 20), within());
    assertThat(number(BEST.matcher(svg).results().findFirst().orElseThrow(), 1))
        .isCloseTo(height(12, 20), within());
  }

  @Test
  void n3UnknownIsAQuestionMarkAndNeverNought() {
    var svg = drawn(count(0, Optional.empty()), count(1, band(3.0, 4.0, 5.0)));
    assertThat(svg).contains(">?</text>", "2024-05-01: no number given");
    assertThat(BAND.matcher(svg).results()).hasSize(1);
    assertThat(BEST.matcher(svg).results()).hasSize(1);
  }

  @Test
  void n3NoughtIsDrawnWhereSomebodySaidNone() {
    var svg = drawn(count(0, band(0.0, 0.0, 0.0)));
    assertThat(svg).doesNotContain(">?</text>");
    assertThat(number(BEST.matcher(svg).results().findFirst().orElseThrow(), 1)).isEqualTo(224);
  }

  @Test
  void aDayWithoutIncidentsIsEmpty() {
    var svg = drawn(new Count(new Period(DAY, DAY), 0, Optional.empty(), List.of()));
    assertThat(svg).doesNotContain("<g>", ">?</text>");
  }

  @Test
  void aFloorIsOpenUpwards() {
    var svg = drawn(count(0, band(16.0, 16.0, null)));
    assertThat(svg).contains("2024-05-01: at least 16", "<path d=\"M");
    assertThat(drawn(count(0, band(16.0, 16.0, 16.0)))).doesNotContain("<path d=\"M");
  }

  @Test
  void overAGapNoLineIsDrawn() {
    var joint = Pattern.compile("opacity=\"0.7\"");
    var gap =
        new Count(new Period(DAY.plusDays(1), DAY.plusDays(1)), 0, Optional.empty(), List.of());
    assertThat(
            joint
                .matcher(drawn(count(0, band(1.0, 1.0, 1.0)), count(1, band(2.0, 2.0, 2.0))))
                .results())
        .hasSize(1);
    assertThat(
            joint
                .matcher(drawn(count(0, band(1.0, 1.0, 1.0)), gap, count(2, band(2.0, 2.0, 2.0))))
                .results())
        .isEmpty();
  }

  @Test
  void aSumOverSomeIncidentsThatLiesBelowTheFloorOfAllIsNoChosenNumber() {
    var total =
        new Total(
            "killed",
            new Band(Optional.of(40.0), Optional.of(9.0), Optional.of(60.0)),
            new Policy.Latest(),
            3,
            2,
            0);
    var svg = drawn(new Count(new Period(DAY, DAY), 3, Optional.of(total), List.of()));
    assertThat(BEST.matcher(svg).results()).isEmpty();
  }

  @Test
  void aFileCarriesItsCaption() {
    var caption = new Caption(List.of("Source: the Hill Monitor.", "As of 2024-05-03."), false);
    var svg = BandChart.of(List.of(count(0, band(1.0, 2.0, 3.0))), LABELS, caption, Ink.FILE, 0);
    assertThat(svg)
        .contains("Source: the Hill Monitor.", "As of 2024-05-03.", "<title>Killed by day</title>");
    assertThat(svg).doesNotContain("var(--", "style=");
  }

  @Test
  void aCaptionInArabicStandsAtTheRight() {
    var caption = new Caption(List.of("المصدر: مرصد التل."), true);
    var svg = BandChart.of(List.of(count(0, band(1.0, 2.0, 3.0))), LABELS, caption, Ink.FILE, 0);
    assertThat(svg).contains("direction=\"rtl\">المصدر");
  }

  private static String drawn(Count... counts) {
    return BandChart.of(List.of(counts), LABELS, Caption.NONE, Ink.FILE, 0);
  }

  private static Count count(int day, Optional<Band> band) {
    var period = new Period(DAY.plusDays(day), DAY.plusDays(day));
    return new Count(
        period,
        1,
        band.map(one ->
            new Total(
                "killed",
                one,
                new Policy.MostOrigins(),
                1,
                one.best().isEmpty() ? 1 : 0,
                one.high().isEmpty() ? 1 : 0)),
        List.of());
  }

  private static Optional<Band> band(Double low, Double best, @Nullable Double high) {
    return Optional.of(new Band(Optional.of(low), Optional.of(best), Optional.ofNullable(high)));
  }

  private static double number(MatchResult found, int group) {
    return Double.parseDouble(found.group(group));
  }

  private static Offset<Double> within() {
    return Offset.offset(0.02);
  }
}
