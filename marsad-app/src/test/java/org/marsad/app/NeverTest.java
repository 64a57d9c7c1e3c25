package org.marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.json.CodedReportJson;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Report;
import org.marsad.record.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What must never happen, each under its name in the project's list of such things.
class NeverTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void n1_noFigureWithoutItsReportItsWordsAndItsVoice() {
    for (var report : Shipped.examples()) {
      var json = json(report);
      assertThat(json.path("id").asString()).isEqualTo(report.id());
      assertThat(json.path("sha256").asString()).hasSize(64);
      for (var claim : json.path("claims")) {
        for (var figure : claim.path("figures")) {
          assertHasItsWords(figure, new CodePoints(report.text()));
          assertThat(claim.path("voices").isEmpty() && json.path("publisher").isMissingNode())
              .as("a voice or a publisher behind %s", figure)
              .isFalse();
        }
      }
    }
  }

  private static void assertHasItsWords(JsonNode figure, CodePoints text) {
    var span = figure.path("span");
    assertThat(figure.path("text").asString())
        .isNotBlank()
        .isEqualTo(text.text(new Span(span.path("start").asInt(), span.path("end").asInt())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody was killed.",
        "None of the soldiers was wounded.",
        "The army denied that its planes had bombed the town of Hajin.",
        "A spokesman denied that the brigade had killed civilians in Raqqa.",
        "If the militia attacks Hajin, the army will shell the town.",
        "The army plans to attack Raqqa.",
        "The brigade intends to capture Hajin.",
        "The army did not bomb Raqqa.",
        "The militia threatened to execute two hostages."
      })
  void n2_whatIsDeniedSupposedOrPlannedIsNoEvent(String sentence) {
    assertThat(Shipped.claims(sentence))
        .filteredOn(NeverTest::isOfViolence)
        .noneMatch(Claim::isEvent);
  }

  @Test
  void n2_theSameSentencesToldAsFactsAreEvents() {
    assertThat(Shipped.claims("The army bombed the town of Hajin.")).anyMatch(Claim::isEvent);
  }

  /// A threat and a denial are events themselves: somebody spoke.
  private static boolean isOfViolence(Claim claim) {
    var type = claim.proposition().type();
    return Stream.of("threat", "denial", "statement", "accusation", "pledge")
        .noneMatch(type::contains);
  }

  @Test
  void n3_aCeilingIsNoCount() {
    var figure = figure("Up to 600 fighters were killed in Raqqa on Monday.");
    assertThat(figure.path("low").isNull()).isTrue();
    assertThat(figure.path("best").isNull()).isTrue();
    assertThat(figure.path("high").asInt()).isEqualTo(600);
  }

  @Test
  void n3_severalHasNoBest() {
    var figure = figure("Several people were killed in Raqqa on Monday.");
    assertThat(figure.path("best").isNull()).isTrue();
    assertThat(figure.path("high").isNull()).isTrue();
  }

  @Test
  void n3_aTimeNobodyToldIsNull() {
    var claims = json(Report.of("r1", "Troops shelled Raqqa.")).path("claims");
    assertThat(claims).isNotEmpty().allMatch(claim -> claim.path("when").isNull());
  }

  private static JsonNode figure(String text) {
    return json(Report.of("r1", text))
        .path("claims")
        .valueStream()
        .flatMap(claim -> claim.path("figures").valueStream())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure in: " + text));
  }

  private static JsonNode json(Report report) {
    return JSON.readTree(CodedReportJson.line(Shipped.CODER.code(report), false));
  }
}
