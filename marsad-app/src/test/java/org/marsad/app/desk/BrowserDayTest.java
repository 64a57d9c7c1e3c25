package org.marsad.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Matter;

/// A day at the desk in a real browser: Debian's Chromium, driven by Playwright. `.ci/run` puts
/// both there; where they are not, these tests are skipped.
class BrowserDayTest {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  private static final String GAZETTE =
      "Published: 2024-05-02\nPublisher: Gazette\n\nTAWILA, Sudan (May 2) — Government artillery"
          + " shelled the market of Tawila on Wednesday, killing 12 people, the Joint Relief Office"
          + " said. Gunmen abducted three doctors in Kutum on Tuesday.\n";

  private static final String COURIER =
      "Published: 2024-05-03\nPublisher: Courier\n\nShelling killed at least 15 people in the market"
          + " of Tawila on Wednesday, a hospital official said.\n";

  private static Optional<Playwright> playwright = Optional.empty();
  private static Optional<Browser> chromium = Optional.empty();

  @TempDir private Path folder = Path.of("");
  private OpenDesk desk;
  private BrowserContext context;
  private Page page;
  private final List<String> strangers = new ArrayList<>();

  @BeforeAll
  static void start() {
    var driver = Optional.ofNullable(System.getenv("MARSAD_PLAYWRIGHT"));
    assumeTrue(
        driver.isPresent() && Files.exists(CHROMIUM),
        "no browser tests: they need " + CHROMIUM + " and MARSAD_PLAYWRIGHT; .ci/run has both");
    System.setProperty("playwright.cli.dir", driver.orElseThrow());
    var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Optional.of(Playwright.create(new Playwright.CreateOptions().setEnv(env)));
    chromium =
        playwright.map(one ->
            one.chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(
                            List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"))));
  }

  @AfterAll
  static void stop() {
    chromium.ifPresent(Browser::close);
    playwright.ifPresent(Playwright::close);
  }

  @BeforeEach
  void open() {
    desk = new OpenDesk(folder);
    show(new Browser.NewContextOptions());
  }

  /// No request leaves for elsewhere, in any of these tests.
  @AfterEach
  void close() {
    context.close();
    desk.close();
    assertThat(strangers).isEmpty();
  }

  private void show(Browser.NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = chromium.orElseThrow().newContext(options.setBaseURL(desk.browser().address()));
    context.onRequest(request -> {
      if (!request.url().startsWith(desk.browser().address())
          && !request.url().startsWith("data:")
          && !request.url().startsWith("blob:")) {
        strangers.add(request.url());
      }
    });
    page = context.newPage();
    page.onPageError(error -> strangers.add("script error: " + error));
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
        strangers.add(message.text());
      }
    });
  }

  @Test
  void anOfficerDecidesCardAfterCardByKeysAlone() {
    desk.filed(GAZETTE).filed(COURIER);
    page.navigate("/");
    page.navigate("/queue");
    var first = page.locator("mark").innerText();
    page.keyboard().press("j");
    assertThat(page.locator("mark")).not().hasText(first);
    page.keyboard().press("k");
    assertThat(page.locator("mark")).hasText(first);
    page.keyboard().press("a");
    assertThat(page.locator(".undo")).containsText("accepted");
    assertThat(page.locator("mark")).not().hasText(first);
    assertThat(decision()).isInstanceOf(Decision.Accepted.class);
    page.keyboard().press("u");
    assertThat(page.locator(".undo")).hasCount(0);
    page.keyboard().press("x");
    assertThat(page.locator(".undo")).containsText("rejected");
    page.keyboard().press("e");
    var what = page.locator("input[name='field.type']");
    assertThat(what).isVisible();
    page.locator("input[name='field.when']").fill("2024-04-30");
    page.keyboard().press("Enter");
    assertThat(page.locator(".undo")).containsText("corrected when");
    assertThat(page.locator(".rows")).containsText("2024-04-30");
    page.keyboard().press("c");
    page.locator("details[open] input[name=why]").fill("the mayor says otherwise");
    page.keyboard().press("Enter");
    assertThat(page.locator(".undo")).containsText("contradicted");
    page.keyboard().press("?");
    assertThat(page.locator("dialog")).containsText("Accept");
    page.keyboard().press("Escape");
    assertThat(page.locator("dialog")).hasCount(0);
  }

  @Test
  void aJournalistGoesFromAnEmptyFolderToACitedFigure() throws IOException {
    page.navigate("/");
    page.locator("textarea").fill(GAZETTE.substring(GAZETTE.indexOf("\n\n") + 2));
    page.locator("input[name=publisher]").fill("Gazette");
    page.locator("input[name=published]").fill("2024-05-02");
    page.locator(".hand-in button").click();
    var done = new LocatorAssertions.ContainsTextOptions();
    assertThat(page.locator("#progress")).containsText("new 1", done.setTimeout(60_000));
    page.locator(".search input").fill("12");
    page.keyboard().press("Enter");
    assertThat(page.locator(".hit mark").first()).hasText("12");
    page.locator(".hits li").first().locator("a").last().click();
    assertThat(page.locator("#cite-text")).containsText("According to Joint Relief Office");
    assertThat(page.locator("#cite-text")).containsText("Not independently verified");
    var file = page.waitForDownload(() -> page.locator("a[href^='/export/']").first().click());
    var saved = folder.resolve("saved.html");
    file.saveAs(saved);
    assertThat(Files.readString(saved))
        .contains("According to Joint Relief Office", "12")
        .doesNotContain("<script", "src=");
    var table = page.waitForDownload(() -> page.locator("a[href$='figures.csv']").click());
    table.saveAs(folder.resolve("figures.csv"));
    assertThat(Files.readString(folder.resolve("figures.csv"))).contains("\"Joint Relief Office\"");
  }

  @Test
  void withoutScriptsTheSamePagesDoTheSame() {
    desk.filed(GAZETTE);
    show(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate("/queue");
    var first = page.locator("mark").innerText();
    page.locator("button[data-key=a]").click();
    assertThat(page.locator("mark")).not().hasText(first);
    assertThat(decision()).isInstanceOf(Decision.Accepted.class);
    page.locator("button[data-key=u]").click();
    assertThat(page.locator(".undo")).hasCount(0);
    for (var path : List.of("/timeline", "/figures", "/sources", "/map")) {
      page.navigate(path);
      assertThat(page.locator("h1")).not().isEmpty();
    }
  }

  @Test
  void everyPageFitsATelephoneAndFailsNoRuleOfAccessibility() throws IOException {
    desk.filed(GAZETTE).filed(COURIER);
    var screens = Path.of("target", "screens");
    Files.createDirectories(screens);
    var axe = axe();
    var faults = new ArrayList<String>();
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1440, 390, 360)) {
        show(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
        for (var path : pages().toList()) {
          page.navigate(path);
          var name = path.replaceAll("[^A-Za-z0-9]+", "-") + "-" + width + "-" + scheme;
          if (width != 360) {
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setPath(screens.resolve("desk" + name.toLowerCase(Locale.ROOT) + ".png"))
                    .setFullPage(true));
          }
          int wide = (int) page.evaluate("document.documentElement.scrollWidth");
          if (wide > width) {
            faults.add(path + " is " + wide + " wide on " + width);
          }
          if (width != 360) {
            page.evaluate(axe);
            faults.addAll(violations(path + " " + width + " " + scheme));
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void arabicFitsTooAndReadsFromTheRight() {
    desk.filed(GAZETTE);
    show(new Browser.NewContextOptions().setLocale("ar").setViewportSize(360, 800));
    for (var path : pages().toList()) {
      page.navigate(path);
      assertThat(page.locator("html")).hasAttribute("dir", "rtl");
      assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
          .as(path)
          .isLessThanOrEqualTo(360);
    }
  }

  private Stream<String> pages() {
    var claim =
        desk.browser()
            .get("/incidents.json")
            .body()
            .replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
    return Stream.of(
        "/",
        "/queue",
        "/incidents",
        "/incident/" + claim,
        "/claim/" + claim,
        "/report/" + claim.substring(0, claim.indexOf('/')),
        "/map",
        "/timeline",
        "/figures",
        "/sources",
        "/voice/joint%20relief%20office",
        "/search?q=12",
        "/changes?since=2024-05-01",
        "/codebook",
        "/method",
        "/intake",
        "/nowhere");
  }

  /// The slider's two handles lie on one line, 24 pixels each: axe takes each for hidden by the
  /// other.
  @SuppressWarnings("unchecked")
  private List<String> violations(String where) {
    var found =
        (List<String>)
            page.evaluate(
                "async () => (await axe.run({exclude: [['.slider-track']]}, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                    + " 'wcag21aa', 'wcag22aa']})).violations.map(v => v.id + ': ' +"
                    + " v.nodes.map(n => n.target + ' ' + n.html.slice(0, 120)).slice(0, 3))");
    return found.stream().map(one -> where + ": " + one).toList();
  }

  private static String axe() throws IOException {
    var name = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (var in = Objects.requireNonNull(BrowserDayTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private Decision decision() {
    var ledger = desk.ledger();
    var entry = ledger.entry(ledger.head().number()).orElseThrow();
    return ((Matter.Decided) entry.matter()).decision();
  }
}
