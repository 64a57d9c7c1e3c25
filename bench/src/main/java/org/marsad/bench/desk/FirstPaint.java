package org.marsad.bench.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Opens pages of a desk in a browser and tells when something was first to be seen, as the
/// browser's Performance API has it: `FirstPaint URL LOADS`. Each load has a window of its own,
/// with nothing kept. It needs Playwright's driver in the folder that MARSAD_PLAYWRIGHT names and
/// Debian's Chromium.
public final class FirstPaint {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");
  private static final List<String> ARGUMENTS =
      List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync");
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f/]+)\"");
  private static final String PAINTED =
      "() => new Promise(done => new PerformanceObserver(list =>"
          + " list.getEntriesByName('first-contentful-paint').forEach(e => done(e.startTime)))"
          + ".observe({type: 'paint', buffered: true}))";

  private final String desk;
  private final int loads;
  private final Browser browser;

  private FirstPaint(String desk, int loads, Browser browser) {
    this.desk = desk;
    this.loads = loads;
    this.browser = browser;
  }

  private static Map<String, String> pages(String desk) throws IOException, InterruptedException {
    var list = HttpRequest.newBuilder(URI.create(desk + "/incidents.json?from=1000")).build();
    var found = ID.matcher(HttpClient.newHttpClient().send(list, BodyHandlers.ofString()).body());
    var pages = new LinkedHashMap<String, String>();
    pages.put("home", "/");
    if (found.find()) {
      pages.put("incident", "/incident/" + found.group(1));
    }
    pages.put("map", "/map");
    pages.put("search", "/search?q=tal");
    pages.put("queue", "/queue");
    return pages;
  }

  /// Milliseconds from the beginning of the navigation.
  private double painted(String path) {
    try (var context = browser.newContext();
        Page page = context.newPage()) {
      page.navigate(desk + path);
      return ((Number) page.evaluate(PAINTED)).doubleValue();
    }
  }

  private String line(String kind, String path) {
    painted(path);
    var millis = IntStream.range(0, loads).mapToDouble(_ -> painted(path)).sorted().toArray();
    return String.format(
        Locale.ROOT,
        "%-28s first contentful paint after %5.0f ms (median of %d loads), at most %5.0f ms",
        kind,
        millis[loads / 2],
        loads,
        millis[loads - 1]);
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    System.setProperty("playwright.cli.dir", System.getenv().getOrDefault("MARSAD_PLAYWRIGHT", ""));
    var env = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    var options = new BrowserType.LaunchOptions().setExecutablePath(PROGRAM).setArgs(ARGUMENTS);
    try (var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(env));
        var browser = playwright.chromium().launch(options)) {
      var paint = new FirstPaint(args[0], Integer.parseInt(args[1]), browser);
      for (var page : pages(args[0]).entrySet()) {
        System.out.println(paint.line(page.getKey(), page.getValue()));
      }
    }
  }
}
