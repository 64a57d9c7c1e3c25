package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  /// Short, and in Arabic letters; each is named as a place and as what is counted, too.
  private static final String TOLD_SHORT =
      "Published: 2024-05-02\nPublisher: صحيفة قندرون\n\nGovernment artillery shelled the market of"
          + " Tawila in Sudan on Wednesday, killing at least 12 people and wounding 30, said Ali Oz,"
          + " a nurse. Gunmen killed three people near the house of Ali Oz in Tawila on Tuesday, a"
          + " resident said. Some 4,000 people have fled the town since April, زليخة القندريني"
          + " said. Gunmen killed two people near the house of زليخة القندريني in Tawila on Monday,"
          + " زليخة القندريني said.";

  private static final List<String> SHORT_CANARIES =
      List.of("Ali", "Oz", "قندرون", "زليخة", "القندريني", "قندريني");

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
  void n6NoShortAndNoArabicNameIsInAMaskedFile() {
    desk.filed(TOLD_SHORT);
    for (var path : List.of("/export/view/map", "/export/view/timeline", "/export/view/figures")) {
      lacks(path, SHORT_CANARIES);
    }
    for (var path : tables()) {
      lacks(path, SHORT_CANARIES);
    }
    lacks("/export/view/incidents", SHORT_CANARIES);
    desk.json("/incidents.json")
        .get("incidents")
        .forEach(one -> {
          lacks("/export/incident/" + one.get("id").asString(), SHORT_CANARIES);
          lacks("/incident/" + one.get("id").asString() + "/figures.csv", SHORT_CANARIES);
        });
  }

  @Test
  void n6TablesAndChartsAreMaskedAsPagesAre() {
    desk.filed(TOLD).filed(TOLD_AGAIN);
    for (var path : tables()) {
      lacks(path, CANARIES);
      lacks(path, List.of("counted the dead", "/claim/", "/report/"));
    }
    var incident = desk.first("incidents", "id");
    assertThat(desk.page("/incident/" + incident + "/figures.csv")).contains("Qandarin", incident);
    assertThat(masked("/incident/" + incident + "/figures.csv"))
        .contains("Source 1", "killed")
        .doesNotContain(incident);
    assertThat(desk.page("/figures/said.csv")).contains("Qandarin", incident);
    assertThat(masked("/figures/said.csv"))
        .contains("Source 1", "Tawila")
        .doesNotContain(incident.split("/", -1));
  }

  /// A reader who asks for it anywhere else must not think that it was done.
  @Test
  void whatCannotBeMaskedIsRefused() {
    desk.filed(TOLD);
    for (var path : List.of("/incidents", "/incidents.json", "/sources.json", "/map", "/queue")) {
      var answer = desk.browser().get(path + "?masked=on");
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.body()).doesNotContain("Qandarin");
    }
    assertThat(desk.page("/export/view/incidents?masked=")).doesNotContain("Qandarin");
  }

  @Test
  void numbersAndOrderDoNotFollowTheNames() {
    desk.filed(
        "Published: 2024-05-02\nPublisher: Gazette\n\nShelling killed 12 people in the market of"
            + " Tawila in Sudan on Wednesday, the Aard Relief Circle said. Shelling killed 14 people"
            + " in the market of Tawila on Wednesday, the Zymo Relief Circle said.");
    var path = "/export/view/incidents?masked=on";
    var figures = "/export/incident/" + desk.first("incidents", "id") + "?masked=on";
    assertThat(desk.page(path)).contains("Source 1", "Source 2");
    assertThat(
            IntStream.range(0, 40)
                .mapToObj(_ -> desk.page(figures).contains("Source 1: 12"))
                .distinct())
        .containsExactlyInAnyOrder(true, false);
  }

  /// Of the captions and the lists of one file.
  @Test
  void aMaskedFileHasAsManyNumbersAsSources() {
    desk.filed(
            "Published: 2024-05-02\nPublisher: Gazette\n\nShelling killed 12 people in the market of"
                + " Tawila in Sudan on Wednesday, a nurse said.")
        .filed(
            "Published: 2024-05-02\nPublisher: Harbour Post\n\nShelling killed 12 people at the"
                + " Tawila market in Sudan on Wednesday, a nurse said. Shelling killed 15 people in"
                + " the market, the Vortanesh Relief Circle said.");
    var file = masked("/export/view/figures?measure=killed");
    assertThat(file).contains("sources: 3").contains("Source 3: ").doesNotContain("Source 4");
    assertThat(desk.page("/export/view/figures?measure=killed"))
        .contains("nurse, to Gazette; nurse, to Harbour Post");
  }

  private String masked(String path) {
    return desk.page(path + (path.contains("?") ? "&" : "?") + "masked=on");
  }

  private void lacks(String path, List<String> canaries) {
    var file = masked(path);
    assertThat(file).as(path).isNotEmpty();
    for (var canary : canaries) {
      assertThat(
              Pattern.compile("(?<!\\p{L})" + Pattern.quote(canary) + "(?!\\p{L})")
                  .matcher(file)
                  .find())
          .as(canary + " in " + path)
          .isFalse();
    }
  }

  private static List<String> tables() {
    return List.of(
        "/figures.csv",
        "/figures/said.csv",
        "/figures.svg",
        "/figures.svg?measure=killed&chart=parts",
        "/figures.svg?series=displaced-people-person");
  }

  @Test
  void aMaskedFileStillSaysHowManySourcesAndWhichNumbers() {
    desk.filed(TOLD).filed(TOLD_AGAIN);
    assertThat(desk.page("/export/view/figures?masked=on"))
        .contains("Source 1", "Source 2", "at least 12", "their names left out");
    assertThat(desk.page("/export/incident/" + desk.first("incidents", "id") + "?masked=on"))
        .contains("Source 1", "sources masked");
  }

  @ParameterizedTest
  @CsvSource({
    "in the village of Zuleikha Qandarin, Zuleikha Qandarin",
    "near the house of Ali Oz in Tawila, Ali Oz"
  })
  void aSourceThatIsCalledAsAPlaceIsHiddenInThePlaceToo(String place, String name) {
    desk.filed(
        "Published: 2024-05-02\nPublisher: Gazette\n\nGunmen killed three people "
            + place
            + " on Tuesday, "
            + name
            + " said.");
    assertThat(desk.page("/export/view/incidents")).contains("<td><bdi>" + name);
    assertThat(masked("/export/view/incidents")).contains("<td><bdi>▮");
    lacks("/export/view/incidents", List.of(name.split(" ", -1)));
    lacks("/figures/said.csv", List.of(name.split(" ", -1)));
  }

  @Test
  void aSourceOfAnotherClaimOfTheReportIsHiddenToo() {
    desk.filed(
        "Published: 2024-05-02\nPublisher: The Gazette\n\nGunmen killed three people near the house"
            + " of Ali Oz in Tawila on Tuesday, a resident said. Some 4,000 people have fled the"
            + " town since April, Ali Oz said.");
    assertThat(desk.page("/export/view/incidents")).contains("<td><bdi>Ali Oz");
    lacks("/export/view/incidents", List.of("Ali", "Oz"));
    lacks("/export/incident/" + desk.first("incidents", "id"), List.of("Ali", "Oz"));
  }

  @Test
  void aRankingOfSourcesDoesNotNameThem() {
    desk.filed(TOLD);
    for (var path :
        List.of("/figures.csv", "/figures/said.csv", "/figures.svg", "/export/view/figures")) {
      var ranked = path + "?policy=ranked:Zuleikha%20Qandarin,Vortanesh%20Relief%20Circle";
      assertThat(desk.page(ranked)).as(path).contains("ranked:Zuleikha Qandarin");
      lacks(ranked, CANARIES);
    }
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
