package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.ObjectMapper;

/// Whatever a report holds, a page shows it as words and does nothing of it: markup in the text, in
/// its title, its publisher's name, its file's name; signs that turn what follows round; bytes that
/// are no letters.
class HostileReportTest {
  private static final String MARKUP = "<img src=x onerror=alert(1)>";

  @RegisterExtension private final FreshDesk desk = new FreshDesk();

  @Test
  void nothingInAReportBecomesMarkupOnAnyPage() throws InterruptedException {
    hostile();
    assertThat(desk.json("/home.json").get("reports").asInt()).isEqualTo(1);
    for (var path : pages()) {
      var answer = desk.browser().get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(200);
      assertThat(answer.body())
          .as(path)
          .doesNotContain("<img", "<script>alert", "<svg/onload", "<b>Ali", "\0");
      // What a form sends back stands in it as it is; nobody sees it.
      assertThat(answer.body().replaceAll(" value=\"[^\"]*\"", ""))
          .as(path)
          .doesNotContain("\u202E", "\u2066", "\u200F");
    }
  }

  @Test
  void itIsThereAllTheSame() throws InterruptedException {
    hostile();
    assertThat(desk.page("/sources")).contains("Dispatch &lt;img src=x onerror=alert(1)&gt;");
    assertThat(desk.page("/search?q=Tawila")).contains("&lt;b&gt;Ali");
    assertThat(desk.page("/report/" + report())).contains("&lt;script&gt;alert(2)&lt;/script&gt;");
  }

  @Test
  void asJsonItIsDataAndAsAFileItHasAHarmlessName() throws InterruptedException {
    hostile();
    var json = desk.browser().get("/report/" + report() + ".json");
    assertThat(json.headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
    assertThat(json.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(new ObjectMapper().readTree(json.body()).get("publisher").asString())
        .contains("<img src=x");
    var original = desk.browser().get("/report/" + report() + "/original");
    assertThat(original.headers().firstValue("Content-Disposition").orElse(""))
        .matches("attachment; filename=\"[A-Za-z0-9._-]+\"");
  }

  @Test
  void whatIsAskedForIsNoMarkupEither() {
    for (var path :
        List.of(
            "/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/search?q=%22%3E%3Cimg+src%3Dx%3E",
            "/queue?source=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/map?type=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/figures?measure=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/voice/%3Cscript%3Ealert(1)%3C%2Fscript%3E",
            "/changes?since=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E")) {
      assertThat(desk.page(path).toLowerCase(Locale.ROOT))
          .as(path)
          .doesNotContain("<script>alert", "<img src");
    }
  }

  private void hostile() throws InterruptedException {
    var report =
        new ObjectMapper()
            .createObjectNode()
            .put("id", "<b>1</b>")
            .put("published", "2024-05-02")
            .put("publisher", "Dispatch " + MARKUP + "\u202E\u2066")
            .put("title", "</title><script>alert(3)</script>\u202Egnihtemos")
            .put("url", "javascript:alert(4)")
            .put(
                "text",
                "Gunmen killed nine people in Tawila on Tuesday, said <b>Ali\u202E Garang</b>."
                    + " \"</mark><script>alert(2)</script>\" \u200F<svg/onload=alert(5)>\0\u0007"
                    + " Some 4,000 people fled "
                    + MARKUP
                    + ", the Joint Relief Office said.\n");
    desk.browser().upload("/intake", "<img src=x>\u202E.jsonl", report + "\n");
    for (int i = 0; i < 600 && !desk.page("/intake.json").contains("\"done\":1"); i++) {
      Thread.sleep(Duration.ofMillis(100));
    }
  }

  private String report() {
    return desk.first("incidents", "id").split("/", 2)[0];
  }

  private List<String> pages() {
    var claim = desk.first("incidents", "id");
    var pages =
        new ArrayList<>(
            List.of(
                "/",
                "/queue",
                "/incidents",
                "/incident/" + claim,
                "/claim/" + claim,
                "/report/" + report(),
                "/sources",
                "/intake",
                "/map",
                "/timeline",
                "/figures",
                "/search?q=Tawila",
                "/changes?since=2024-01-01",
                "/export/view/figures",
                "/export/view/map",
                "/export/incident/" + claim));
    desk.json("/map.json")
        .get("marks")
        .get("features")
        .forEach(mark -> pages.add("/map/list?mark=" + mark.get("id").asString()));
    return pages;
  }
}
