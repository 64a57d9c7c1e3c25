package org.marsad.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A desk on an empty ledger for each test, and one browser in front of it.
final class FreshDesk implements BeforeEachCallback, AfterEachCallback {
  private record Opened(Path folder, OpenDesk desk, Browser browser) {}

  private Optional<Opened> opened = Optional.empty();

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    var folder = Files.createTempDirectory("desk");
    var desk = new OpenDesk(folder);
    opened = Optional.of(new Opened(folder, desk, desk.browser()));
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    var now = opened.orElseThrow();
    opened = Optional.empty();
    now.desk().close();
    try (var files = Files.walk(now.folder())) {
      files.sorted(Comparator.reverseOrder()).forEach(FreshDesk::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  OpenDesk desk() {
    return opened.orElseThrow().desk();
  }

  Browser browser() {
    return opened.orElseThrow().browser();
  }

  Path folder() {
    return opened.orElseThrow().folder();
  }

  FreshDesk filed(String report) {
    desk().filed(report);
    return this;
  }

  void on(String moment) {
    desk().on(moment);
  }

  /// What a page shows.
  String page(String path) {
    return browser().get(path).body();
  }

  JsonNode json(String path) {
    return new ObjectMapper().readTree(page(path));
  }

  /// The first value of a field in a page's JSON.
  String first(String page, String field) {
    var found =
        Pattern.compile("\"" + field + "\":\"([^\"]+)\"").matcher(page("/" + page + ".json"));
    if (!found.find()) {
      throw new AssertionError("no " + field + " in /" + page + ".json");
    }
    return found.group(1);
  }
}
