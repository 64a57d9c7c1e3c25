package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the pages show of a record, and what they never do.
class PagesTest {
  private static final String SHELLED =
      "Government artillery shelled the market of Tawila on Wednesday, killing 12 people, the Joint"
          + " Relief Office said.";

  @TempDir private Path folder = Path.of("");
  private OpenDesk desk;
  private Browser browser;

  @BeforeEach
  void open() {
    desk = new OpenDesk(folder);
    browser = desk.browser();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anEmptyRecordHasPagesToo() {
    for (var page : List.of("/", "/queue", "/incidents", "/intake")) {
      assertThat(browser.get(page).statusCode()).as(page).isEqualTo(200);
    }
    for (var gone : List.of("/report/0123", "/claim/0123/4567", "/incident/0123/4567")) {
      assertThat(browser.get(gone).statusCode()).as(gone).isEqualTo(404);
      assertThat(browser.get(gone + ".json").statusCode()).as(gone).isEqualTo(404);
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
    var incident = first("incidents", "id");
    var report = incident.substring(0, incident.indexOf('/'));
    for (var page :
        List.of(
            "/",
            "/queue",
            "/incidents",
            "/incident/" + incident,
            "/claim/" + incident,
            "/report/" + report)) {
      assertThat(browser.get(page).body())
          .as(page)
          .doesNotContain("<script>alert", "<img src=x", "<svg/onload", "<b>witness", "\u202E");
    }
    assertThat(browser.get("/report/" + report).body()).contains("&lt;script&gt;");
    assertThat(browser.get("/report/" + report + ".json").body())
        .as("for programs the text is as it came")
        .contains("\u202E");
    assertThat(browser.get("/report/" + report + ".json").headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
  }

  @Test
  void aLineOfTenMegabytesIsShownInParts() {
    desk.filed("Published: 2024-05-02\n\n" + "word ".repeat(1_900_000));
    var report =
        Pattern.compile("\"report\":\"([0-9a-f]{12})\"").matcher(browser.get("/home.json").body());
    assertThat(report.find()).isTrue();
    var page = browser.get("/report/" + report.group(1));
    assertThat(page.body()).hasSizeLessThan(100_000).contains("from=40000");
    assertThat(browser.get("/report/" + report.group(1) + "?from=99999999").statusCode())
        .isEqualTo(200);
  }

  @Test
  void theBytesAReportCameAsAreSavedAndNeverShown() {
    desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED);
    var report = first("incidents", "id").split("/")[0];
    var original = browser.get("/report/" + report + "/original");
    assertThat(original.body()).startsWith("Published: 2024-05-02");
    assertThat(original.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment;");
    assertThat(original.headers().firstValue("Content-Type")).contains("application/octet-stream");
    assertThat(browser.get("/report/" + report).body()).contains("SHA-256");
  }

  @Test
  void aCitationNeverLeavesOutWhoSaysSo() {
    desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED);
    var incident = first("incidents", "id");
    assertThat(browser.get("/incident/" + incident).body())
        .containsPattern(
            "According to Joint Relief Office[^<]*illed: 12[^<]*Not independently verified");
    assertThat(browser.get("/claim/" + incident).body())
        .contains("According to Joint Relief Office, as told by Gazette (2024-05-02)");
  }

  @Test
  void n12EveryPageObeysTheDayThatIsLookedAt() {
    desk.filed("Published: 2024-05-02\nPublisher: Gazette\n\n" + SHELLED);
    var incident = first("incidents", "id");
    desk.on("2024-05-05T08:00:00Z");
    desk.filed(
        "Published: 2024-05-04\nPublisher: Courier\n\nGunmen abducted three doctors in Kutum on"
            + " Tuesday.");
    assertThat(browser.get("/incidents").body()).contains("abduction");
    assertThat(browser.get("/incidents?as-of=2024-05-03").body())
        .doesNotContain("abduction")
        .contains("/incident/" + incident + "?as-of=2024-05-03");
    assertThat(browser.get("/home.json?as-of=2024-05-03").body()).contains("\"reports\":1");
    assertThat(browser.get("/?as-of=2024-05-03").body()).doesNotContain("Courier", "/intake\"");
    assertThat(browser.get("/incident/" + incident + "?as-of=2024-05-02").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aPastedTextIsFiledAndCoded() throws InterruptedException {
    assertThat(
            browser
                .post(
                    "/intake",
                    Map.of("text", SHELLED, "publisher", "Gazette", "published", "2024-05-02"))
                .statusCode())
        .isEqualTo(303);
    for (int i = 0; i < 600 && !browser.get("/intake.json").body().contains("\"done\":1"); i++) {
      Thread.sleep(Duration.ofMillis(100));
    }
    assertThat(browser.get("/intake.json").body()).contains("read 1 = new 1");
    assertThat(browser.get("/incidents").body()).contains("Tawila");
  }

  @Test
  void whatIsRejectedSaysWhy() throws InterruptedException {
    browser.upload("/intake", "broken.jsonl", "{\"text\":\n");
    for (int i = 0; i < 600 && !browser.get("/intake.json").body().contains("\"done\":1"); i++) {
      Thread.sleep(Duration.ofMillis(100));
    }
    assertThat(browser.get("/intake.json").body())
        .contains("\"where\":\"broken.jsonl:1\"", "broken JSON");
    assertThat(browser.get("/").body()).contains("broken.jsonl");
    assertThat(browser.post("/intake", Map.of("text", " ")).statusCode()).isEqualTo(400);
  }

  private String first(String page, String field) {
    var found =
        Pattern.compile("\"" + field + "\":\"([^\"]+)\"")
            .matcher(browser.get("/" + page + ".json").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
