package org.marsad.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.NetworkInterface;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Matter;

/// The days of the three people Marsad is made for, each from an empty folder to a figure that is
/// saved and cited, in a real browser that reaches no other machine.
class DayOfThreeTest {
  private static final String GAZETTE =
      "TAWILA, Sudan (May 2) — Government artillery shelled the market of Tawila on Wednesday,"
          + " killing 12 people, the Joint Relief Office said. Traders carried the wounded to the"
          + " clinic on carts. Gunmen abducted three doctors in Kutum on Tuesday.\n";
  private static final String COURIER =
      "Shelling killed at least 15 people in the market of Tawila on Wednesday, a hospital official"
          + " said.\n";

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();
  @RegisterExtension private final FreshDesk desk = new FreshDesk();

  @Test
  void n10TheTestsHaveNoNetworkButTheMachineItself() throws IOException {
    var cutOff = Objects.requireNonNullElse(System.getenv("MARSAD_CUT_OFF"), "no: see .ci/run");
    assumeThat(cutOff).as("whether the tests are cut off from the network").isEqualTo("yes");
    assertThat(NetworkInterface.networkInterfaces())
        .allMatch(each -> {
          try {
            return each.isLoopback() || !each.isUp();
          } catch (IOException e) {
            return false;
          }
        });
  }

  @Test
  void theOfficerTakesInTheNightsReportsDecidesByKeysAloneAndHandsOnAMaskedBulletin()
      throws IOException {
    var page = CHROMIUM.open(desk.browser().address());
    page.navigate("/");
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload[] {
              text("gazette.txt", "Published: 2024-05-02\nPublisher: Gazette\n\n" + GAZETTE),
              text("mirror.txt", "Published: 2024-05-02\nPublisher: Mirror\n\n" + GAZETTE),
              text("courier.txt", "Published: 2024-05-03\nPublisher: Courier\n\n" + COURIER)
            });
    page.locator(".hand-in button").click();
    assertThat(page.locator("#progress")).containsText("All files are done: 3", patiently());
    page.navigate("/");
    assertThat(page.locator(".numbers")).containsText("of them copies1");

    page.navigate("/queue");
    var first = page.locator("mark").innerText();
    press(page, "j");
    assertThat(page.locator("mark")).not().hasText(first);
    press(page, "k");
    assertThat(page.locator("mark")).hasText(first);
    press(page, "a");
    assertThat(page.locator(".undo")).containsText("accepted");
    assertThat(page.locator("mark")).not().hasText(first);
    assertThat(decision()).isInstanceOf(Decision.Accepted.class);
    press(page, "u");
    assertThat(page.locator(".undo")).hasCount(0);
    press(page, "x");
    assertThat(page.locator(".undo")).containsText("rejected");
    press(page, "u");
    assertThat(page.locator(".undo")).hasCount(0);

    page.navigate("/queue");
    press(page, "e");
    assertThat(page.locator("select[name='field.type']")).isFocused();
    page.locator("input[name='field.when']").fill("2024-04-30");
    press(page, "Enter");
    assertThat(page.locator(".undo")).containsText("corrected When");
    assertThat(page.locator(".rows").first()).containsText("2024-04-30");
    press(page, "c");
    page.locator("details[open] input[name=why]").fill("the mayor says otherwise");
    press(page, "Enter");
    assertThat(page.locator(".undo")).containsText("contradicted");

    page.navigate("/queue?type=abduction");
    press(page, "m");
    assertThat(page.locator("details[open] input[type=radio]").first()).isFocused();
    press(page, "Enter");
    assertThat(page.locator(".undo")).containsText("joined");
    assertThat(last()).isInstanceOf(Matter.Joined.class);
    press(page, "s");
    assertThat(page.locator("details[open] input[type=radio]").first()).isFocused();
    press(page, "Enter");
    assertThat(page.locator(".undo")).containsText("parted");
    assertThat(last()).isInstanceOf(Matter.Parted.class);
    page.navigate("/queue");
    press(page, "?");
    for (var key : new String[] {"A", "E", "X", "M", "C", "U", "J"}) {
      assertThat(page.locator("dialog dt", new Page.LocatorOptions().setHasText(key))).isVisible();
    }
    press(page, "Escape");
    assertThat(page.locator("dialog")).hasCount(0);

    page.navigate("/figures");
    var bulletin =
        saved(page, "a[href^='/export/view/figures']:has-text('masked')", "bulletin.html");
    assertThat(bulletin)
        .contains("Killed", "Source 1", "sources masked", "As of")
        .doesNotContain("Joint Relief Office", "Gazette", "hospital", "<script");
    page.navigate("/map");
    assertThat(saved(page, "a[href='/export/view/map']", "map.html"))
        .contains("<svg", "Tawila", "Joint Relief Office");
  }

  @Test
  void theJournalistGoesFromAPastedPageToACitedFigureAndItsChart() throws IOException {
    var page = CHROMIUM.open(desk.browser().address());
    page.navigate("/");
    page.locator("textarea").fill(GAZETTE);
    page.locator("input[name=publisher]").fill("Gazette");
    page.locator("input[name=published]").fill("2024-05-02");
    page.locator("input[name=url]").fill("https://gazette.example/tawila");
    page.locator(".hand-in button").click();
    assertThat(page.locator("#progress")).containsText("new 1", patiently());
    desk.filed("Published: 2024-05-03\nPublisher: Courier\n\n" + COURIER);

    page.locator(".search input").fill("12");
    press(page, "Enter");
    assertThat(page.locator(".hit mark").first()).hasText("12");
    page.locator(".hits li").first().locator("a").last().click();
    assertThat(page.locator(".inset svg")).isVisible();
    var voice = page.locator("a.voice").first();
    voice.focus();
    assertThat(voice.locator(".voice-words")).isVisible();
    assertThat(page.locator("#cite-text")).containsText("According to");
    assertThat(page.locator("#cite-text")).containsText("Joint Relief Office");
    assertThat(saved(page, "a[href^='/export/incident/']:not([href*=masked])", "one.html"))
        .contains("Joint Relief Office", "12", "<svg")
        .doesNotContain("<script", "src=");
    assertThat(saved(page, "a[href$='figures.csv']", "figures.csv"))
        .contains(",Joint Relief Office,");
    voice.focus();
    press(page, "Enter");
    assertThat(page.locator(".passage mark")).isVisible();
    assertThat(page.locator("#cite-text")).containsText("Not independently verified");
    page.locator(".source a").first().click();
    assertThat(page.locator(".report-text mark").first()).isVisible();
    assertThat(page.locator(".hash")).not().hasCount(0);
    page.navigate("/figures?measure=killed");
    assertThat(saved(page, "a[href^='/figures.svg']", "killed.svg"))
        .contains("<svg", "None was verified");
  }

  @Test
  void theResearcherBalancesAnArchiveSamplesItCorrectsItAndCitesTheRecordOfADay()
      throws IOException {
    var page = CHROMIUM.open(desk.browser().address());
    page.navigate("/");
    page.locator("input[type=file]")
        .setInputFiles(
            text(
                "archive.jsonl",
                line("a", "2024-05-02", "Gazette", GAZETTE)
                    + line("b", "2024-05-02", "Mirror", GAZETTE)
                    + line("c", "2024-05-03", "Courier", COURIER)
                    + "{\"id\":\"d\",\"text\":\n"
                    + line("e", "2024-05-03", "Kitchen", "Fold in the flour and rest the dough.")));
    page.locator(".hand-in button").click();
    assertThat(page.locator("#progress")).containsText("All files are done: 1", patiently());
    assertThat(page.locator("#progress")).containsText("read 5 = new 3");
    assertThat(page.locator("#progress")).containsText("copies 1");
    assertThat(page.locator("#progress")).containsText("rejected 1");
    assertThat(page.locator("#progress")).containsText("archive.jsonl:4");

    page.navigate("/queue?sort=confidence");
    assertThat(page.locator(".rows").first()).containsText("confidence");
    page.navigate("/queue?type=abduction");
    press(page, "e");
    page.locator("input[name='field.figures']").fill("abducted 4");
    page.locator("details[open] input[name=why]").fill("the ministry's list");
    press(page, "Enter");
    assertThat(page.locator(".undo")).containsText("corrected Figures");
    assertThat(page.locator(".rows .decided")).isVisible();

    desk.on("2024-05-20T08:00:00Z");
    desk.filed(
        "Published: 2024-05-19\nPublisher: Courier\n\nThe toll of the shelling of the market of"
            + " Tawila on May 1 rose to 19 killed, the Joint Relief Office said.");
    page.navigate("/changes?since=2024-05-03");
    assertThat(page.locator("table")).containsText("report came");
    page.navigate("/figures?as-of=2024-05-03&measure=killed");
    assertThat(page.locator(".notice.as-of")).containsText("2024-05-03");
    var then = saved(page, "a[href^='/figures/said.csv']", "said.csv");
    assertThat(then).contains("2024-05-03", "Joint Relief Office").doesNotContain("19 killed");
    page.navigate("/figures?measure=killed");
    assertThat(saved(page, "a[href^='/figures/said.csv']", "now.csv")).contains("2024-05-19");

    page.navigate("/sources");
    page.getByText("Joint Relief Office").first().click();
    assertThat(page.locator("dl.rows")).isVisible();
    page.navigate("/method");
    assertThat(page.locator("pre")).containsText("F1");
    page.navigate("/codebook");
    assertThat(page.locator("tr#shelling")).isVisible();

    page.navigate("/incidents?as-of=2024-05-03");
    page.locator("tbody a").first().click();
    assertThat(page.locator("#cite-text")).containsText("as known on 2024-05-03");
    page.locator(".cite a", new Page.LocatorOptions().setHasText("Permanent address")).click();
    assertThat(page.locator("#cite-text")).containsText("entry");
  }

  private static FilePayload text(String name, String words) {
    return new FilePayload(name, "text/plain", words.getBytes(StandardCharsets.UTF_8));
  }

  private static String line(String id, String published, String publisher, String text) {
    return "{\"id\":\"%s\",\"published\":\"%s\",\"publisher\":\"%s\",\"text\":\"%s\"}\n"
        .formatted(id, published, publisher, text.strip());
  }

  private static LocatorAssertions.ContainsTextOptions patiently() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(120_000);
  }

  private static void press(Page page, String key) {
    page.keyboard().press(key);
  }

  private String saved(Page page, String link, String name) throws IOException {
    var download = page.waitForDownload(() -> page.locator(link).first().click());
    var file = desk.folder().resolve(name);
    download.saveAs(file);
    return Files.readString(file);
  }

  private Matter last() {
    var ledger = desk.desk().ledger();
    return ledger.entry(ledger.head().number()).orElseThrow().matter();
  }

  private Decision decision() {
    return ((Matter.Decided) last()).decision();
  }

  /// Decisions are quick, but a desk may be slow: a key pressed while one is on its way never falls
  /// on another card.
  @Test
  void aKeyPressedTwiceDecidesOneCard() {
    desk.filed(GAZETTE);
    var page = CHROMIUM.open(desk.browser().address());
    page.navigate("/queue");
    long before = desk.desk().ledger().head().number();
    page.keyboard().press("a");
    page.keyboard().press("a");
    page.keyboard().press("x");
    assertThat(page.locator(".undo")).containsText("accepted");
    assertThat(desk.desk().ledger().head().number()).isEqualTo(before + 1);
  }
}
