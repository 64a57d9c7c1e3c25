package org.marsad.app.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Matter;

/// Every page in a real browser: by day and by night, on a desk and on a telephone, in three
/// languages, by keyboard alone, and without scripts.
class PagesInBrowserTest {
  private static final String GAZETTE =
      "Published: 2024-05-02\nPublisher: Gazette\n\nTAWILA, Sudan (May 2) — Government artillery"
          + " shelled the market of Tawila on Wednesday, killing 12 people, the Joint Relief Office"
          + " said. Gunmen abducted three doctors in Kutum on Tuesday.\n";

  private static final String COURIER =
      "Published: 2024-05-03\nPublisher: Courier\n\nShelling killed at least 15 people in the market"
          + " of Tawila on Wednesday, a hospital official said. Some 4,000 people have fled North"
          + " Darfur since April, the Joint Relief Office said.\n";

  /// What the focus looks like where a page says nothing of it.
  private static final String FOCUS =
      """
      () => {
        const one = document.activeElement;
        if (!one || one === document.body) return "";
        const style = getComputedStyle(one);
        const name = one.tagName + "." + one.className + " " + (one.name || one.textContent || "").trim().slice(0, 30);
        const seen = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
        return (seen || one.type === "range" || one.id === "content" ? "" : "!") + name;
      }
      """;

  @RegisterExtension static final Chromium CHROMIUM = new Chromium();
  @RegisterExtension private final FreshDesk desk = new FreshDesk();

  private Page show(Browser.NewContextOptions options) {
    return CHROMIUM.open(desk.browser().address(), options);
  }

  @Test
  void withoutScriptsTheSamePagesDoTheSame() {
    desk.filed(GAZETTE).filed(COURIER);
    var page = show(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate("/queue");
    var first = page.locator("mark").innerText();
    page.locator("button[data-key=a]").click();
    assertThat(page.locator("mark")).not().hasText(first);
    var ledger = desk.desk().ledger();
    var entry = ledger.entry(ledger.head().number()).orElseThrow();
    assertThat(((Matter.Decided) entry.matter()).decision()).isInstanceOf(Decision.Accepted.class);
    page.locator("button[data-key=u]").click();
    assertThat(page.locator(".undo")).hasCount(0);
    for (var path : pages().toList()) {
      page.navigate(path);
      assertThat(page.locator("h1")).not().isEmpty();
      assertThat(page.locator("main").innerText()).as(path).hasSizeGreaterThan(20);
    }
    page.navigate("/map");
    assertThat(page.locator("#map-view")).isHidden();
    assertThat(page.locator("#map-tables")).containsText("Tawila");
    page.navigate("/incidents");
    page.locator("tbody a").first().click();
    assertThat(page.locator(".inset svg")).isVisible();
    assertThat(page.locator("#cite-text")).containsText("According to");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "fr"})
  void everyPageFitsATelephoneAndFailsNoRuleOfAccessibility(String language) throws IOException {
    desk.filed(GAZETTE).filed(COURIER);
    var screens = Path.of("target", "screens");
    Files.createDirectories(screens);
    var axe = axe();
    var faults = new ArrayList<String>();
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(1440, 390)) {
        var page =
            show(
                new Browser.NewContextOptions()
                    .setLocale(language)
                    .setColorScheme(scheme)
                    .setViewportSize(width, 900));
        for (var path : pages().toList()) {
          page.navigate(path);
          if (path.equals("/map")) {
            page.waitForSelector("#map-view[data-drawn]");
          }
          page.screenshot(
              new Page.ScreenshotOptions()
                  .setPath(screens.resolve(name(path, language, width, scheme)))
                  .setFullPage(true));
          page.evaluate(axe);
          faults.addAll(violations(page, path + " " + width + " " + scheme));
          page.setViewportSize(width == 390 ? 360 : width, 900);
          int wide = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
          if (wide > 0) {
            faults.add(path + " is " + wide + " too wide on " + width);
          }
          page.setViewportSize(width, 900);
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void arabicReadsFromTheRightAndDaysStayAsTheyAreWritten() {
    desk.filed(GAZETTE);
    var page = show(new Browser.NewContextOptions().setLocale("ar").setViewportSize(360, 800));
    for (var path : pages().toList()) {
      page.navigate(path);
      assertThat(page.locator("html")).hasAttribute("dir", "rtl");
    }
    page.navigate("/queue");
    assertThat(page.locator(".source .day").evaluate("one => getComputedStyle(one).direction"))
        .isEqualTo("ltr");
  }

  /// Whatever can be pressed is reached by the tabulator, and one sees where one is.
  @Test
  void theFocusIsSeenWhereverItGoes() {
    desk.filed(GAZETTE).filed(COURIER);
    var page = show(new Browser.NewContextOptions().setViewportSize(1280, 900));
    var unseen = new ArrayList<String>();
    for (var path : pages().toList()) {
      page.navigate(path);
      int pressable =
          (int)
              page.evaluate(
                  "[...document.querySelectorAll('main a[href], main button, main input, main select, main"
                      + " summary, main textarea')].filter(one => one.checkVisibility() && one.type !=="
                      + " 'hidden').length");
      int reached = 0;
      page.keyboard().press("Tab");
      assertThat(page.locator(".skip")).isFocused();
      for (int i = 0; i < Math.min(pressable + 30, 70); i++) {
        var at = (String) page.evaluate(FOCUS);
        if (at.startsWith("!")) {
          unseen.add(path + ": " + at);
        }
        reached += at.isEmpty() ? 0 : 1;
        page.keyboard().press("Tab");
      }
      assertThat(reached).as(path).isGreaterThan(Math.min(pressable, 20));
    }
    assertThat(unseen).isEmpty();
  }

  @Test
  void theMapOpensOnWhatFitsAndIsWorkedByKeys() {
    desk.filed(GAZETTE).filed(COURIER);
    var page = show(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page.navigate("/map");
    page.waitForURL(address -> address.contains("#"));
    var at = page.url().substring(page.url().indexOf('#') + 1).split("/");
    assertThat(Double.parseDouble(at[0])).as("zoom").isBetween(4.0, 7.6);
    assertThat(Double.parseDouble(at[1])).as("north").isBetween(12.0, 16.0);
    assertThat(Double.parseDouble(at[2])).as("east").isBetween(23.0, 27.0);
    page.locator("#map").focus();
    page.keyboard().press("n");
    page.keyboard().press("Enter");
    assertThat(page.locator("#map-list")).containsText("Incidents: ");
    page.keyboard().press("Escape");
    assertThat(page.locator("#map-list")).isHidden();
    assertThat(page.locator("#map")).isFocused();
  }

  @Test
  void aClaimAndItsWordsLightUpTogether() {
    desk.filed(GAZETTE);
    var page = show(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page.navigate("/report/" + desk.first("incidents", "id").split("/", 2)[0]);
    page.locator(".report-text mark").first().hover();
    assertThat(page.locator(".mini.on")).not().hasCount(0);
    page.locator("h1").hover();
    assertThat(page.locator(".mini.on")).hasCount(0);
    page.locator(".mini").first().focus();
    assertThat(page.locator("mark.on")).not().hasCount(0);
    page.locator(".report-text mark a").last().focus();
    assertThat(page.locator(".mini.on")).not().hasCount(0);
  }

  private Stream<String> pages() {
    var claim = desk.first("incidents", "id");
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
        found("/actor/[^\"?]+", claim),
        found("/place/[^\"?]+", claim),
        "/search?q=12",
        "/changes?since=2024-05-01",
        "/codebook",
        "/method",
        "/intake",
        "/nowhere");
  }

  @SuppressWarnings("unchecked")
  private static List<String> violations(Page page, String where) {
    var found =
        (List<String>)
            page.evaluate(
                "async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                    + " 'wcag21aa', 'wcag22aa']})).violations.map(v => v.id + ': ' +"
                    + " v.nodes.map(n => n.target + ' ' + n.html.slice(0, 120)).slice(0, 3))");
    return found.stream().map(one -> where + ": " + one).toList();
  }

  /// The first address of such a kind on a claim's page.
  private String found(String pattern, String claim) {
    return Pattern.compile(pattern)
        .matcher(desk.page("/claim/" + claim))
        .results()
        .map(MatchResult::group)
        .findFirst()
        .orElseThrow();
  }

  private static String axe() throws IOException {
    var file = Optional.ofNullable(System.getenv("MARSAD_AXE"));
    assumeTrue(file.isPresent(), "no axe: .ci/run has it");
    return Files.readString(Path.of(file.orElseThrow()));
  }

  private static String name(String path, String language, int width, ColorScheme scheme) {
    return ("desk"
            + path.replaceAll("[^A-Za-z0-9]+", "-")
            + "-"
            + String.join("-", language, Integer.toString(width), scheme.toString())
            + ".png")
        .toLowerCase(Locale.ROOT);
  }
}
