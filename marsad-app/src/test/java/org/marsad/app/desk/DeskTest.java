package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk as a browser meets it: what it lets in and what it sends along.
class DeskTest {
  private static final Pattern LOADED = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");

  @TempDir private Path folder = Path.of("");
  private OpenDesk desk;

  @BeforeEach
  void open() {
    desk = new OpenDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyAnswerBindsTheBrowserToThisDesk() {
    for (var path : List.of("/incidents", "/incidents.json", "/nowhere", "/assets/desk.css")) {
      var headers = desk.browser().get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
          .as(path)
          .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
      assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
    }
  }

  @Test
  void noPageHasScriptOrStyleOfItsOwn() {
    assertThat(desk.browser().get("/incidents").body())
        .doesNotContain("<style", "<script>", " style=", " onclick=", "javascript:");
  }

  @Test
  void everythingAPageLoadsIsThereAndFromHere() {
    var page = desk.browser().get("/incidents").body();
    assertThat(LOADED.matcher(page).results().map(found -> found.group(1)))
        .filteredOn(address -> address.startsWith("/assets/"))
        .hasSizeGreaterThan(3)
        .allSatisfy(address -> assertThat(desk.browser().get(address).statusCode()).isEqualTo(200));
    assertThat(page).doesNotContain("http://", "https://");
  }

  @Test
  void aPageUnderAnotherNameIsRefused() {
    assertThat(
            RawRequest.ask(
                desk.browser().port(), "GET /incidents HTTP/1.1\r\nHost: evil.example\r\n"))
        .startsWith("HTTP/1.1 421");
  }

  @Test
  void aFormWithoutThePagesTokenChangesNothing() {
    var browser = desk.browser();
    assertThat(browser.postRaw("/settings", "theme=dark").statusCode()).isEqualTo(403);
    assertThat(browser.postRaw("/settings", "theme=dark&token=aaaa").statusCode()).isEqualTo(403);
    var token = browser.token();
    assertThat(desk.browser().postRaw("/settings", "theme=dark&" + token).statusCode())
        .as("another browser's token")
        .isEqualTo(403);
    assertThat(
            browser
                .postRaw("/settings", "theme=dark&" + token, "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(browser.post("/settings", Map.of("theme", "dark")).statusCode()).isEqualTo(303);
    assertThat(browser.get("/incidents").body()).contains("data-theme=\"dark\"");
  }

  @Test
  void afterAFormTheBrowserStaysOnTheDesk() {
    var browser = desk.browser();
    for (var away : List.of("//evil.example", "https://evil.example", "/\\evil.example")) {
      var answer = browser.post("/settings", Map.of("theme", "dark", "back", away));
      assertThat(answer.headers().firstValue("Location")).as(away).contains("/");
    }
  }

  @Test
  void theSessionIsNoScriptsAndNoOtherSites() {
    assertThat(desk.browser().get("/incidents").headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly", "SameSite=Strict", "Path=/");
  }

  @Test
  void arabicReadsFromTheRight() {
    var browser = desk.browser();
    browser.post("/settings", Map.of("language", "ar"));
    assertThat(browser.get("/incidents").body())
        .contains("<html lang=\"ar\" dir=\"rtl\"", "الحوادث");
    assertThat(desk.browser().get("/incidents", "Accept-Language", "fr-CH, en;q=0.5").body())
        .contains("<html lang=\"fr\" dir=\"ltr\"");
  }

  @Test
  void aPageThatIsNotThereSaysSo() {
    var answer =
        desk.browser().get("/<script>alert(1)</script>".replace("<", "%3C").replace(">", "%3E"));
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).doesNotContain("<script>alert");
    assertThat(desk.browser().get("/nowhere.json").body()).startsWith("{\"missing\":");
  }

  @Test
  void everyJsonSaysOfWhichRecordItIs() {
    assertThat(desk.browser().get("/incidents.json?as-of=2024-05-01").body())
        .contains("\"record\":{\"entries\":0,\"asOf\":\"2024-05-01\"");
    assertThat(desk.browser().get("/incidents?as-of=yesterday").statusCode()).isEqualTo(400);
  }
}
