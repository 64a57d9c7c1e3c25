package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What the pages show of a record, and what they never do.
class PagesTest {
  private static final String SHELLED =
      "Government artillery shelled the market of Tawila on Wednesday, killing 12 people, the Joint"
          + " Relief Office said.";

  private static final String REST =
      " Traders carried the wounded to the clinic on carts. The clinic has two doctors and no power"
          + " since Sunday, its director said. Flour doubled in price over the week, and the road to"
          + " the north is closed.";

  @RegisterExtension private final FreshDesk desk = new FreshDesk();

  @Test
  void anEmptyRecordHasPagesToo() {
    for (var page : List.of("/", "/queue", "/incidents", "/intake")) {
      assertThat(desk.browser().get(page).statusCode()).as(page).isEqualTo(200);
    }
    for (var gone : List.of("/report/0123", "/claim/0123/4567", "/incident/0123/4567")) {
      assertThat(desk.browser().get(gone).statusCode()).as(gone).isEqualTo(404);
      assertThat(desk.browser().get(gone + ".json").statusCode()).as(gone).isEqualTo(404);
    }
  }

  @Test
  void aReportFullOfMarkupAndTurningSignsIsShownHarmlessly() {
    desk.filed(
        "Published: 2024-05-02\nPublisher: <img src=x onerror=alert(1)>\n\n"
            + SHELLED
            + " \"</mark><script>alert(document.cookie)</script>\" \u202Egnihtemos\u202C"
            + " <svg/onload=alert(2)> Gunmen abducted three doctors in Kutum on Tuesday, a"
            + " \"<b>witness</b>\" said.");
    var incident = desk.first("incidents", "id");
    var report = incident.substring(0, incident.indexOf('/'));
    for (var page :
        List.of(
            "/",
            "/queue",
            "/incidents",
            "/incident/" + incident,
            "/claim/" + incident,
            "/report/" + report)) {
      assertThat(desk.browser().get(page).body())
          .as(page)
          .doesNotContain("<script>alert", "<img src=x", "<svg/onload", "<b>witness", "\u202E");
    }
    assertThat(desk.browser().get("/report/" + report).body()).contains("&lt;script&gt;");
    assertThat(desk.browser().get("/report/" + report + ".json").body())
        .as("for programs the text is as it came")
        .contains("\u202E");
    assertThat(
            desk.browser().get("/report/" + report + ".json").headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
  }

  @Test
  void aLineOfTenMegabytesIsShownInParts() {
    desk.filed("Published: 2024-05-02\n\n" + "word ".repeat(1_900_000));
    var report =
        Pattern.compile("\"report\":\"([0-9a-f]{12})\"")
            .matcher(desk.browser().get("/home.json").body());
    assertThat(report.find()).isTrue();
    var page = desk.browser().get("/report/" + report.group(1));
    assertThat(page.body()).hasSizeLessThan(100_000).contains("from=40000");
    assertThat(desk.browser().get("/report/" + report.group(1) + "?from=99999999").statusCode())
        .isEqualTo(200);
  }

  @Test
  void theBytesAReportCameAsAreSavedAndNeverShown() {
    desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED);
    var report = desk.first("incidents", "id").split("/")[0];
    var original = desk.browser().get("/report/" + report + "/original");
    assertThat(original.body()).startsWith("Published: 2024-05-02");
    assertThat(original.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment;");
    assertThat(original.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(desk.browser().get("/report/" + report).body()).contains("SHA-256");
  }

  @Test
  void aCitationNeverLeavesOutWhoSaysSo() {
    desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED);
    var incident = desk.first("incidents", "id");
    assertThat(desk.browser().get("/incident/" + incident).body())
        .containsPattern(
            "According to Joint Relief Office[^<]*illed: 12[^<]*Not independently verified");
    assertThat(desk.browser().get("/claim/" + incident).body())
        .contains("According to Joint Relief Office, as told by Gazette (2024-05-02)");
  }

  @Test
  void n12EveryPageObeysTheDayThatIsLookedAt() {
    desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED);
    var incident = desk.first("incidents", "id");
    desk.on("2024-05-05T08:00:00Z");
    desk.filed(
        "Published: 2024-05-04\nPublisher: Courier\n\nGunmen abducted three doctors in Kutum on"
            + " Tuesday.");
    assertThat(desk.browser().get("/incidents").body()).contains("abduction");
    assertThat(desk.browser().get("/incidents?as-of=2024-05-03").body())
        .doesNotContain("abduction")
        .contains("/incident/" + incident + "?as-of=2024-05-03");
    assertThat(desk.browser().get("/home.json?as-of=2024-05-03").body()).contains("\"reports\":1");
    assertThat(desk.browser().get("/?as-of=2024-05-03").body())
        .doesNotContain("Courier", "/intake\"");
    assertThat(desk.browser().get("/incident/" + incident + "?as-of=2024-05-02").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPastedTextIsFiledAndCoded() throws InterruptedException {
    assertThat(
            desk.browser()
                .post(
                    "/intake",
                    Map.of("text", SHELLED, "publisher", "Gazette", "published", "2024-05-02"))
                .statusCode())
        .isEqualTo(303);
    for (int i = 0;
        i < 600 && !desk.browser().get("/intake.json").body().contains("\"done\":1");
        i++) {
      Thread.sleep(Duration.ofMillis(100));
    }
    assertThat(desk.browser().get("/intake.json").body()).contains("read 1 = new 1");
    assertThat(desk.browser().get("/incidents").body()).contains("Tawila");
  }

  @Test
  void whatIsRejectedSaysWhy() throws InterruptedException {
    desk.browser().upload("/intake", "broken.jsonl", "{\"text\":\n");
    for (int i = 0;
        i < 600 && !desk.browser().get("/intake.json").body().contains("\"done\":1");
        i++) {
      Thread.sleep(Duration.ofMillis(100));
    }
    assertThat(desk.browser().get("/intake.json").body())
        .contains("\"where\":\"broken.jsonl:1\"", "broken JSON");
    assertThat(desk.browser().get("/").body()).contains("broken.jsonl");
    assertThat(desk.browser().post("/intake", Map.of("text", " ")).statusCode()).isEqualTo(400);
  }

  @Test
  void aReportThatWasChangedShowsItsVersionsAndWhatIsOther() {
    desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED + REST);
    desk.on("2024-05-03T09:00:00Z");
    desk.filed(
        "Published: 2024-05-02\nPublisher: Gazette\n\n"
            + SHELLED.replace("12 people", "19 people")
            + REST);
    var reports = Pattern.compile("\"report\":\"([0-9a-f]{12})\"").matcher(desk.page("/home.json"));
    assertThat(reports.find()).isTrue();
    var page = desk.page("/report/" + reports.group(1));
    assertThat(page)
        .contains("Versions of this report", "the same text by the same publisher")
        .containsPattern("<ins>[^<]*killing 1[29] people")
        .containsPattern("<del>[^<]*killing 1[29] people")
        .doesNotContain("<h2>Copies of this text</h2>")
        .doesNotContainPattern("<(ins|del)>[^<]*Traders");
    assertThat(desk.json("/report/" + reports.group(1) + ".json").get("versions")).hasSize(1);
  }

  @Test
  void theCardHasAMapOfWhereAndTheIncidentOneToo() {
    desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED);
    var incident = desk.first("incidents", "id");
    for (var page : List.of("/queue", "/incident/" + incident, "/claim/" + incident)) {
      assertThat(desk.page(page)).as(page).contains("class=\"inset\"", "<title>Tawila");
    }
  }

  @Test
  void everyVoiceInAChartLeadsToItsClaim() {
    desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED)
        .filed(
            "Published: 2024-05-03\nPublisher: Courier\n\nShelling killed at least 15 people in the"
                + " market of Tawila on Wednesday, a hospital official said.");
    var page = desk.page("/incident/" + desk.first("incidents", "id") + "?as-of=2024-05-03");
    assertThat(page)
        .containsPattern("<a href=\"/claim/[0-9a-f/]+\\?as-of=2024-05-03\" class=\"voice\">")
        .contains("class=\"voice-words\">Joint Relief Office: “12”")
        .contains("<b>Killed: at least 15</b>");
  }

  @Test
  void reasonsAndHistoryAreToldInTheReadersLanguage() {
    desk.filed(
        """
        Published: 2024-05-02
        Publisher: Gazette

        Government artillery shelled the market of Tawila on Wednesday, killing 12 people. The \
        shelling of the market of Tawila destroyed nine houses on Wednesday.
        """);
    var claim = desk.first("incidents", "id");
    desk.browser().post("/decide", Map.of("action", "accept", "claim", claim));
    var page = desk.browser().get("/incident/" + claim, "Accept-Language", "ar").body();
    assertThat(page)
        .contains("مصدر أصلي واحد", "منازل", "قُبل")
        .doesNotContain("one origin", "same kind", ">accepted", "house<");
    assertThat(desk.page("/incident/" + claim)).contains("one origin", "houses");
  }

  @Test
  void anAddressThatDoesNotExistSaysSoInTheReadersLanguageAndShowsAWayOn() {
    var answer = desk.browser().get("/nowhere", "Accept-Language", "fr");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("Introuvable", "href=\"/search\"", "href=\"/incidents\"");
  }

  @Test
  void aSavedPageThatIsPastedKeepsWhereItStoodAndItsAccountIsTold() {
    desk.browser()
        .post(
            "/intake",
            Map.of(
                "text",
                "<html><body><p>" + SHELLED + "</p></body></html>",
                "url",
                "https://gazette.example/shelling",
                "published",
                "2024-05-02"));
    assertThat(arrived("/intake.json", "\"done\":1")).contains("new 1");
    assertThat(desk.browser().get("/intake", "Accept-Language", "ar").body()).contains("جديد 1");
    var report = desk.first("incidents", "id").split("/", 2)[0];
    assertThat(desk.page("/report/" + report)).contains("https://gazette.example/shelling");
  }

  /// What a page says once it says this.
  private String arrived(String path, String words) {
    for (int tries = 0; tries < 200 && !desk.page(path).contains(words); tries++) {
      try {
        Thread.sleep(Duration.ofMillis(100));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
    return desk.page(path);
  }

  @Test
  void aNameInArabicScriptFindsWhatReportsInEnglishSayOfIt() {
    desk.filed(
        "Published: 2024-05-02\nPublisher: Gazette\n\nGunmen killed nine people in Sudan on"
            + " Tuesday, officials said.");
    var found = desk.json("/search.json?q=%D8%A7%D9%84%D8%B3%D9%88%D8%AF%D8%A7%D9%86");
    assertThat(found.get("readAs").asString()).isEqualTo("\"Sudan\"");
    assertThat(found.get("claims").size()).isPositive();
    assertThat(desk.json("/search.json?q=%D8%A3%D9%85%D8%B3").get("claims").size()).isZero();
    assertThat(desk.json("/search.json?q=%D9%A9").get("claims").size()).as("٩").isPositive();
  }

  @Test
  void anActorsKindsAndTiesAreToldWithTheirDatesInTheReadersLanguage() {
    assertThat(desk.browser().get("/actor/sdf", "Accept-Language", "fr").body())
        .contains("coalition (2015-10-11", "soutenu par", "قوات سوريا الديمقراطية", "Syrie");
  }

  @Test
  void whatChangedIsToldInTheReadersLanguage() {
    desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED);
    assertThat(desk.browser().get("/changes?since=2024-05-01", "Accept-Language", "fr").body())
        .contains("bombardement")
        .doesNotContain(">shelling");
  }
}
