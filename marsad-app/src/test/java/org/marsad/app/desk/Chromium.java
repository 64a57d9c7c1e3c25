package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A real browser: Debian's Chromium, driven by Playwright, that finds no other machine than this
/// one. `.ci/run` puts both there; where they are not, the tests that need it are skipped. After
/// each test nothing may have been asked of anybody else, and nothing may have failed.
final class Chromium implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

  private Optional<Playwright> playwright = Optional.empty();
  private Optional<Browser> browser = Optional.empty();
  private Optional<BrowserContext> context = Optional.empty();
  private final List<String> faults = new ArrayList<>();

  @Override
  public void beforeAll(ExtensionContext test) {
    var driver = Optional.ofNullable(System.getenv("MARSAD_PLAYWRIGHT"));
    assumeTrue(
        driver.isPresent() && Files.exists(PROGRAM),
        "no browser tests: they need " + PROGRAM + " and MARSAD_PLAYWRIGHT; .ci/run has both");
    System.setProperty("playwright.cli.dir", driver.orElseThrow());
    var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Optional.of(Playwright.create(new Playwright.CreateOptions().setEnv(env)));
    browser =
        playwright.map(one ->
            one.chromium()
                .launch(
                    new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS)));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    context.ifPresent(BrowserContext::close);
    context = Optional.empty();
    var found = List.copyOf(faults);
    faults.clear();
    assertThat(found).as("asked of others, or failed").isEmpty();
  }

  @Override
  public void afterAll(ExtensionContext test) {
    browser.ifPresent(Browser::close);
    playwright.ifPresent(Playwright::close);
  }

  Page open(String address) {
    return open(address, new Browser.NewContextOptions());
  }

  /// A page in a window of its own; the one before is closed.
  Page open(String address, Browser.NewContextOptions options) {
    context.ifPresent(BrowserContext::close);
    var fresh = browser.orElseThrow().newContext(options.setBaseURL(address));
    fresh.onRequest(request -> {
      if (!request.url().startsWith(address)
          && !request.url().startsWith("data:")
          && !request.url().startsWith("blob:")) {
        faults.add("asked of others: " + request.url());
      }
    });
    fresh.onRequestFailed(request -> {
      // What the page itself gave up, because the reader went on, did not fail.
      if (!request.failure().contains("ERR_ABORTED")) {
        faults.add("failed: " + request.url() + " " + request.failure());
      }
    });
    fresh.onResponse(answer -> {
      if (answer.status() >= 500) {
        faults.add("failed: " + answer.url() + " " + answer.status());
      }
    });
    fresh.onWebError(error -> faults.add("script error: " + error.error()));
    fresh.onConsoleMessage(message -> {
      if (message.type().equals("error") && !message.text().contains("404")) {
        faults.add("console: " + message.text());
      }
    });
    context = Optional.of(fresh);
    return fresh.newPage();
  }
}
