package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the desk tells programs of itself is true.
class DescriptionTest {
  /// A piece of the map's page, which needs to be told of which mark.
  private static final String PIECE = "/map/list";

  private static final String TOLD =
      "Published: 2024-05-02\nPublisher: Gazette\n\nGovernment artillery shelled the market of"
          + " Tawila on Wednesday, killing 12 people, the Joint Relief Office said.";

  @TempDir private Path folder = Path.of("");
  private OpenDesk desk;
  private JsonNode paths;

  @BeforeEach
  void open() {
    desk = new OpenDesk(folder).filed(TOLD);
    paths = new JsonMapper().readTree(desk.browser().get("/openapi.json").body()).path("paths");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void everyAddressWithoutPartsIsThere() {
    assertThat(paths.size()).isGreaterThan(25);
    for (var path : paths.properties()) {
      if (isPage(path.getValue(), path.getKey())) {
        var answer = desk.browser().get(path.getKey());
        assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
        if (path.getKey().endsWith(".json")) {
          assertThat(new JsonMapper().readTree(answer.body()).isObject()).isTrue();
        }
      }
    }
  }

  @Test
  void everyAddressOfOneThingIsThereForAThingThatIs() {
    var incident =
        new JsonMapper()
            .readTree(desk.browser().get("/incidents.json").body())
            .path("incidents")
            .path(0)
            .path("id")
            .asString()
            .split("/");
    for (var path : paths.properties()) {
      var address = path.getKey().replace("{report}", incident[0]).replace("{claim}", incident[1]);
      if (isPage(path.getValue(), address)) {
        assertThat(desk.browser().get(address).statusCode()).as(address).isEqualTo(200);
      }
    }
  }

  @Test
  void whatCanBeMaskedSaysSoAndNothingElseDoes() {
    for (var path : paths.properties()) {
      if (isPage(path.getValue(), path.getKey())) {
        var answer = desk.browser().get(path.getKey() + "?masked=on");
        boolean told = parameters(path.getValue()).contains("masked");
        assertThat(answer.statusCode() == 400).as(path.getKey()).isEqualTo(!told);
      }
    }
    assertThat(parameters(paths.path("/export/view/{view}"))).contains("masked");
    assertThat(parameters(paths.path("/export/incident/{report}/{claim}"))).contains("masked");
    assertThat(parameters(paths.path("/incident/{report}/{claim}/figures.csv"))).contains("masked");
  }

  private static List<String> parameters(JsonNode path) {
    return path.path("get").path("parameters").values().stream()
        .map(one -> one.path("name").asString())
        .toList();
  }

  /// What needs the count answers 503 while it is made, and says when to ask again.
  @Test
  void pagesThatHaveToWaitAnswerAsIsTold() throws IOException {
    int waiting = 0;
    var place = Files.createDirectory(folder.resolve("large"));
    try (var large = OpenDesk.counting(place).filed(TOLD)) {
      for (var path : paths.properties()) {
        if (isPage(path.getValue(), path.getKey())) {
          var answer = large.browser().get(path.getKey());
          var told = path.getValue().path("get").path("responses");
          assertThat(told.has(Integer.toString(answer.statusCode()))).as(path.getKey()).isTrue();
          if (answer.statusCode() == 503) {
            waiting++;
            assertThat(told.path("503").path("headers").has("Retry-After")).isTrue();
            assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("\\d+");
          }
        }
      }
    }
    assertThat(waiting).isGreaterThan(5);
  }

  private static boolean isPage(JsonNode path, String address) {
    return path.has("get") && !address.contains("{") && !address.equals(PIECE);
  }
}
