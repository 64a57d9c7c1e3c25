package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The map, the timeline and the figures, as a desk.browser() meets them.
class ViewsTest {
  private static final String SHELLED =
      "Published: 2024-05-02\nPublisher: Dune Wire\n\nGovernment artillery shelled the market of"
          + " Tawila in Sudan on Wednesday, killing at least 12 people and wounding 30, the Joint"
          + " Relief Office said.";
  private static final String ARRESTED =
      "Published: 2024-05-20\nPublisher: Delta Post\n\nPolice arrested 17 people in Gao on Sunday,"
          + " a lawyer, Awa Keita, said.";

  @RegisterExtension private final FreshDesk desk = new FreshDesk();

  @Test
  void anEmptyRecordHasViewsToo() {
    for (var page :
        List.of(
            "/map",
            "/map.json",
            "/timeline",
            "/timeline.json",
            "/figures",
            "/figures.json",
            "/figures.csv",
            "/figures/said.csv")) {
      assertThat(desk.browser().get(page).statusCode()).as(page).isEqualTo(200);
    }
    assertThat(desk.browser().get("/figures.svg").statusCode()).isEqualTo(404);
    assertThat(desk.browser().get("/map/list?mark=d~3~1~1").statusCode()).isEqualTo(404);
  }

  @Test
  void theMapSendsMarksAndTheTableHasTheSamePlaces() {
    desk.filed(SHELLED).filed(ARRESTED);
    var marks = desk.json("/map.json?zoom=5").get("marks").get("features");
    assertThat(marks.size()).isGreaterThanOrEqualTo(2);
    assertThat(desk.browser().get("/map").body())
        .contains("Tawila", "Gao", "exact place", "at least 12");
    var key = marks.get(0).get("id").asString();
    var list = desk.browser().get("/map/list?mark=" + key, "HX-Request", "true").body();
    assertThat(list).contains("told-list").doesNotContain("<html");
  }

  @Test
  void onlyWhatLiesInTheFrameIsSent() {
    desk.filed(SHELLED).filed(ARRESTED);
    assertThat(desk.json("/map.json?zoom=6&box=-5,10,5,20").get("marks").toString())
        .contains("Gao")
        .doesNotContain("Tawila");
  }

  @Test
  void aChoiceInTheAddressHoldsForEveryView() {
    desk.filed(SHELLED).filed(ARRESTED);
    for (var view : List.of("/incidents", "/map", "/timeline", "/figures")) {
      assertThat(desk.json(view + ".json?country=ML").get("fitting").asInt()).as(view).isEqualTo(1);
      assertThat(desk.json(view + ".json?from=2024-05-10").get("fitting").asInt())
          .as(view)
          .isEqualTo(1);
      assertThat(desk.json(view + ".json?type=shelling").get("fitting").asInt())
          .as(view)
          .isEqualTo(1);
      assertThat(desk.json(view + ".json?grade=confirmed").get("fitting").asInt())
          .as(view)
          .isZero();
      assertThat(desk.browser().get(view + "?country=ML&from=2024-05-10").body())
          .as(view)
          .contains("?from=2024-05-10&amp;country=ML");
    }
  }

  @Test
  void theListShowsOnlyWhatWasChosenAndSavesJustThat() {
    desk.filed(SHELLED).filed(ARRESTED);
    var list = desk.page("/incidents?country=ML");
    assertThat(list).contains("Gao").doesNotContain("Tawila");
    assertThat(list).contains("/export/view/incidents?country=ML&amp;masked=on");
    assertThat(desk.page("/export/view/incidents?country=ML"))
        .contains("Gao")
        .doesNotContain("Tawila");
    assertThat(desk.page("/incidents?country=FR")).contains("No incident fits");
  }

  @Test
  void whatIsSavedOfTheFiguresKeepsTheMeasureAndThePolicy() {
    desk.filed(SHELLED);
    var page = desk.page("/figures?measure=abducted&policy=lowest");
    assertThat(page)
        .contains(
            "/export/view/figures?measure=abducted&amp;policy=lowest&amp;masked=on",
            "/figures.csv?measure=abducted&amp;policy=lowest");
  }

  @Test
  void n12TheViewsObeyTheDayThatIsLookedAt() {
    desk.filed(SHELLED);
    desk.on("2024-05-21T08:00:00Z");
    desk.filed(ARRESTED);
    for (var view : List.of("/map.json", "/timeline.json", "/figures.json")) {
      var now = desk.json(view).get("all").asInt();
      assertThat(desk.json(view + "?as-of=2024-05-04").get("all").asInt()).as(view).isLessThan(now);
    }
    assertThat(desk.browser().get("/figures.csv?as-of=2024-05-04").body()).contains(",2024-05-04,");
  }

  @Test
  void n1NoFigureStandsWithoutItsVoiceItsReportAndItsWords() {
    desk.filed(SHELLED);
    var lines = desk.browser().get("/figures/said.csv").body().split("\r\n", -1);
    assertThat(lines[0]).contains("words", "origin", "claim", "words_start");
    assertThat(lines)
        .filteredOn(line -> line.contains(",killed,"))
        .singleElement()
        .asString()
        .contains("at least 12", "Joint Relief Office", "Dune Wire");
    assertThat(desk.browser().get("/figures.csv").body()).containsPattern("killed,.*[0-9a-f]{12}/");
    var periods = desk.json("/figures.json").get("flows").get(0).get("periods");
    periods.forEach(period -> assertThat(period.get("said").size()).isPositive());
    assertThat(desk.browser().get("/figures").body()).contains("<q><bdi>at least 12</bdi></q>");
  }

  @Test
  void n3AFloorHasNoHighAndUnknownIsNull() {
    desk.filed(SHELLED);
    var total = desk.json("/figures.json").get("flows").get(0).get("total");
    assertThat(total.get("low").asInt()).isEqualTo(12);
    assertThat(total.get("high").isNull()).isTrue();
  }

  @Test
  void aSumOfAPartHasNoNumberWhereAnIncidentGivesNone() {
    desk.filed(
            "Published: 2024-05-02\nPublisher: Dune Wire\n\nAn air strike killed 12 fighters near"
                + " Tawila on Wednesday, the army said.")
        .filed(
            "Published: 2024-05-09\nPublisher: Delta Post\n\nAn air strike killed several"
                + " fighters near Gao on Tuesday, the army said.");
    var part = desk.json("/figures.json").get("flows").get(0).get("parts").get(0);
    assertThat(part.get("counts").asString()).isEqualTo("fighters");
    assertThat(part.get("band").get("low").asInt()).isGreaterThan(12);
    assertThat(part.get("band").get("best").isNull()).isTrue();
    assertThat(part.get("band").get("high").isNull()).isTrue();
  }

  @Test
  void aChartStandsOnItsPageForBroadAndForNarrowScreens() {
    desk.filed(SHELLED).filed(ARRESTED);
    for (var page : List.of("/figures", "/timeline")) {
      var body = desk.browser().get(page).body();
      assertThat(body).contains("<div class=\"wide\"><svg", "<div class=\"narrow\"><svg");
      assertThat(Pattern.compile(" id=\"([^\"]+)\"").matcher(body).results().map(id -> id.group(1)))
          .as(page)
          .doesNotHaveDuplicates();
    }
    assertThat(desk.browser().get("/figures.svg?measure=killed").body()).startsWith("<svg");
  }

  @Test
  void aChartIsSavedWithACaptionThatCanBeReadAlone() {
    desk.filed(SHELLED);
    var answer = desk.browser().get("/figures.svg?measure=killed&country=SD");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(answer.body().replaceAll("</text><text[^>]*>", " "))
        .contains(
            "Joint Relief Office", "As of 2024-05-03T08:00:00Z", "independent", "Chosen: Sudan")
        .contains("None was verified")
        .doesNotContain("var(--");
  }

  @Test
  void theBaseMapComesFromHere() {
    var answer = desk.browser().get("/map/base/overview");
    assertThat(answer.body()).startsWith("{\"land\":");
    assertThat(desk.browser().get("/map/base/detail/-140/-40").body()).isEqualTo("{}");
    assertThat(
            desk.browser()
                .get("/map/base/detail/30/10", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("Content-Encoding"))
        .contains("gzip");
    assertThat(desk.browser().get("/map").body())
        .contains("Natural Earth")
        .doesNotContain("http://", "https://");
  }

  @Test
  void markupAndTurningSignsInAReportStayHarmless() {
    desk.filed(
        "Published: 2024-05-02\nPublisher: <img src=x onerror=alert(1)>\n\n<svg/onload=alert(2)>"
            + " Gunmen killed nine people in Tawila on Tuesday, said <b>Ali \u202EGarang</b>.");
    for (var page : List.of("/map", "/timeline", "/figures")) {
      assertThat(desk.browser().get(page).body())
          .as(page)
          .doesNotContain("<img src=x", "<svg/onload", "<b>Ali", "\u202E");
    }
  }

  @Test
  void theViewsAreWrittenInThreeLanguages() {
    desk.filed(SHELLED);
    desk.browser().post("/settings", Map.of("language", "ar"));
    assertThat(desk.browser().get("/map").body()).contains("الخريطة", "السودان");
    assertThat(desk.browser().get("/figures").body()).contains("القتلى");
    desk.browser().post("/settings", Map.of("language", "fr"));
    assertThat(desk.browser().get("/timeline").body()).contains("Chronologie");
  }

  @Test
  void noViewHasScriptOrStyleOfItsOwn() {
    desk.filed(SHELLED);
    for (var page : List.of("/map", "/timeline", "/figures")) {
      assertThat(desk.browser().get(page).body())
          .as(page)
          .doesNotContain("<style", "<script>", " style=", " onclick=", "javascript:");
    }
  }

  @Test
  void aCellThatASpreadsheetWouldReckonIsKeptFromIt() {
    desk.filed(SHELLED.replace("Dune Wire", "=HYPERLINK(1)"));
    assertThat(desk.browser().get("/figures/said.csv").body())
        .doesNotContainPattern(Pattern.compile(",=HYPER"));
  }

  @Test
  void countsThatRunAreSavedPointByPointAndNeverAsIfTheyHadAType() {
    desk.filed(
        "Published: 2024-05-02\nPublisher: Dune Wire\n\nMore than 21,000 people have fled Tawila"
            + " since March, the Joint Relief Office said.");
    assertThat(desk.page("/figures/said.csv?measure=displaced&series=displaced-people-person"))
        .contains("origin,place,running,since", "Joint Relief Office", "21001", "2024-03-01");
    assertThat(
            desk.page(
                "/figures/said.csv?measure=displaced&series=displaced-people-person&masked=on"))
        .contains("Source 1", "21001")
        .doesNotContain("Joint Relief", "Dune Wire", "more than 21,000", "More than 21,000");
    assertThat(desk.page("/figures?measure=displaced")).contains("series=displaced-people-person");
    assertThat(desk.page("/figures?type=shelling")).contains("have no type and no grade");
  }
}
