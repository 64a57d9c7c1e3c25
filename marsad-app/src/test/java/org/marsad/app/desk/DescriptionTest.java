package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the desk tells programs of itself is true.
class DescriptionTest {
  @TempDir private Path folder = Path.of("");
  private OpenDesk desk;
  private JsonNode paths;

  @BeforeEach
  void open() {
    desk =
        new OpenDesk(folder)
            .filed(
                "Published: 2024-05-02\nPublisher: Gazette\n\nGovernment artillery shelled the market"
                    + " of Tawila on Wednesday, killing 12 people, the Joint Relief Office said.");
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
      if (path.getValue().has("get") && !path.getKey().contains("{")) {
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
      if (path.getValue().has("get") && !address.contains("{")) {
        assertThat(desk.browser().get(address).statusCode()).as(address).isEqualTo(200);
      }
    }
  }
}
