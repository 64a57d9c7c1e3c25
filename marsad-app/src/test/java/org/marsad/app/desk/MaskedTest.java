package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// N6: a file with its sources masked can be given to anyone. Names planted in reports are nowhere
/// in it: not in what is read, not in attributes, titles or pictures, not in its own name.
class MaskedTest {
  private static final List<String> CANARIES =
      List.of("Qandarin", "Zuleikha", "Vortanesh", "Quillbeck", "Ostrakine");

  private static final String TOLD =
      "Published: 2024-05-02\nPublisher: Quillbeck Dispatch\n\nGovernment artillery shelled the"
          + " market of Tawila in Sudan on Wednesday, killing at least 12 people and wounding 30,"
          + " said Zuleikha Qandarin, a nurse. \"I counted the dead myself,\" Qandarin said. Some"
          + " 4,000 people have fled the town since April, the Vortanesh Relief Circle said.";
  private static final String TOLD_AGAIN =
      "Published: 2024-05-03\nPublisher: Ostrakine Times\n\nShelling killed 15 people in the market"
          + " of Tawila in Sudan on Wednesday, a resident, Zuleikha Qandarin, told Ostrakine Times."
          + " Some 4,600 people have fled the town since April, the Vortanesh Relief Circle said."
          + " The army denied on Friday that it had shelled Tawila.";

  @RegisterExtension private final FreshDesk desk = new FreshDesk();

  @Test
  void n6NoNameOfASourceIsInAMaskedFile() {
    desk.filed(TOLD).filed(TOLD_AGAIN);
    for (var language : List.of("en", "ar", "fr")) {
      desk.browser().post("/settings", Map.of("language", language));
      for (var path : files()) {
        var named = desk.page(path);
        assertThat(named).as(path).contains("Qandarin");
        var answer = desk.browser().get(path + (path.contains("?") ? "&" : "?") + "masked=on");
        assertThat(answer.statusCode()).isEqualTo(200);
        var all = (answer.body() + answer.headers().map()).toLowerCase(Locale.ROOT);
        for (var canary : CANARIES) {
          assertThat(all)
              .as(canary + " in " + path + " in " + language)
              .doesNotContain(canary.toLowerCase(Locale.ROOT));
        }
        assertThat(all).doesNotContain("counted the dead", "nurse", "/claim/", "/report/");
      }
    }
  }

  @Test
  void aMaskedFileStillSaysHowManySourcesAndWhichNumbers() {
    desk.filed(TOLD).filed(TOLD_AGAIN);
    assertThat(desk.page("/export/view/figures?masked=on"))
        .contains("Source 1", "Source 2", "at least 12", "their names left out");
    assertThat(desk.page("/export/incident/" + desk.first("incidents", "id") + "?masked=on"))
        .contains("Source 1", "sources masked");
  }

  @Test
  void aSourceThatIsCalledAsAPlaceIsHiddenInThePlaceToo() {
    desk.filed(
        "Published: 2024-05-02\nPublisher: Gazette\n\nGunmen killed three people near the house of"
            + " Zuleikha Qandarin in Tawila on Tuesday, Zuleikha Qandarin said.");
    assertThat(desk.page("/export/view/incidents?masked=on")).doesNotContain("Qandarin");
  }

  @Test
  void aSavedViewNeedsNothingElseAndSaysWhatWasChosen() {
    desk.filed(TOLD).filed(TOLD_AGAIN);
    for (var view : List.of("map", "timeline", "figures", "incidents")) {
      var answer = desk.browser().get("/export/view/" + view + "?country=SD&from=2024-05-01");
      assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
          .isEqualTo("attachment; filename=\"" + view + ".html\"");
      assertThat(answer.body())
          .as(view)
          .contains("Sudan", "2024-05-01", "Tawila")
          .doesNotContain("<script", " src=", "<link", "var(--");
    }
    assertThat(desk.page("/export/view/map")).contains("<svg", "Natural Earth");
    assertThat(desk.page("/export/view/figures"))
        .contains("<svg", "Vortanesh Relief Circle", "As of");
    assertThat(desk.page("/export/view/map?country=ML")).doesNotContain("Tawila");
    assertThat(desk.browser().get("/export/view/elsewhere").statusCode()).isEqualTo(404);
  }

  private List<String> files() {
    var files = new ArrayList<String>();
    for (var view : List.of("map", "timeline", "figures", "incidents")) {
      files.add("/export/view/" + view + "?country=SD");
    }
    files.add("/export/incident/" + desk.first("incidents", "id"));
    desk.json("/incidents.json")
        .get("incidents")
        .forEach(one -> {
          var path = "/export/incident/" + one.get("id").asString();
          if (!files.contains(path) && desk.page(path).contains("Qandarin")) {
            files.add(path);
          }
        });
    return files.stream().filter(path -> desk.page(path).contains("Qandarin")).toList();
  }
}
