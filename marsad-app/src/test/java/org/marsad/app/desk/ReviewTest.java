package org.marsad.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.Matter;

/// Cards are decided one after another, and every decision is an entry before the next card shows.
class ReviewTest {
  private static final Pattern CLAIM = Pattern.compile("\"address\":\"([^\"]+)\"");

  @TempDir private Path folder = Path.of("");
  private OpenDesk desk;
  private Browser browser;

  @BeforeEach
  void open() {
    desk =
        new OpenDesk(folder)
            .filed(
                """
                Published: 2024-05-02
                Publisher: Gazette

                Government artillery shelled the market of Tawila on Wednesday, killing 12 people, \
                the Joint Relief Office said. Gunmen abducted three doctors in Kutum on Tuesday.
                """);
    browser = desk.browser();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theCardShowsTheSentenceMarkedAndWhoseWordItIs() {
    assertThat(browser.get("/queue").body())
        .containsPattern("<mark>[^<]*shelled the market of Tawila")
        .contains("Gazette", "Joint Relief Office", "12");
  }

  @Test
  void anAcceptedClaimIsOnTheDiskAndWaitsNoMore() {
    var claims = waiting();
    var answer = decide("accept", claims.getFirst(), "back", "/queue?at=" + claims.get(1));
    assertThat(answer).isEqualTo(303);
    assertThat(last().matter())
        .isInstanceOfSatisfying(
            Matter.Decided.class,
            made -> assertThat(made.decision()).isInstanceOf(Decision.Accepted.class));
    assertThat(last().who()).isEqualTo("tester");
    assertThat(waiting()).hasSize(claims.size() - 1).doesNotContain(claims.getFirst());
  }

  @Test
  void everyDecisionIsTakenBackInTurn() {
    var claims = waiting();
    decide("accept", claims.getFirst());
    decide("reject", claims.getLast());
    assertThat(waiting()).hasSize(claims.size() - 2);
    decide("undo", "");
    assertThat(waiting()).contains(claims.getLast()).doesNotContain(claims.getFirst());
    decide("undo", "");
    assertThat(waiting()).isEqualTo(claims);
    assertThat(decide("undo", "")).as("nothing is left").isEqualTo(400);
  }

  @Test
  void onlyTheFieldThatWasChangedIsCorrected() {
    var claim = waiting().getFirst();
    var before = desk.ledger().head().number();
    assertThat(
            decide(
                "correct",
                claim,
                "field.type",
                "air-strike",
                "field.where",
                formValue(claim, "where"),
                "why",
                "the radio log"))
        .isEqualTo(303);
    assertThat(desk.ledger().head().number()).isEqualTo(before + 1);
    assertThat(last().why()).contains("the radio log");
    assertThat(browser.get("/queue?at=" + claim).body())
        .contains("air strike", "decided by a person");
  }

  @Test
  void aMistypedCorrectionChangesNothingAndSaysWhatIsWrong() {
    var claim = waiting().getFirst();
    var before = desk.ledger().head();
    var answer =
        browser.post(
            "/decide", Map.of("action", "correct", "claim", claim, "field.type", "no-such-type"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("no-such-type");
    assertThat(desk.ledger().head()).isEqualTo(before);
  }

  @Test
  void twoClaimsAreJoinedAndParted() {
    var claims = waiting();
    assertThat(decide("join", claims.getFirst(), "other", claims.getLast())).isEqualTo(303);
    assertThat(last().matter()).isInstanceOf(Matter.Joined.class);
    assertThat(decide("part", claims.getFirst(), "other", claims.getLast())).isEqualTo(303);
    assertThat(last().matter()).isInstanceOf(Matter.Parted.class);
    assertThat(decide("contradict", claims.getFirst(), "why", "the mayor")).isEqualTo(303);
    assertThat(browser.get("/queue?at=" + claims.getFirst()).body()).contains("contradicted");
  }

  @Test
  void theQueueIsNarrowedAndOrdered() {
    assertThat(CLAIM.matcher(browser.get("/queue.json?type=abduction").body()).results())
        .hasSize(1);
    assertThat(CLAIM.matcher(browser.get("/queue.json?source=Nobody").body()).results()).isEmpty();
    assertThat(browser.get("/queue.json?sort=confidence").statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsLookedAtAsOfAnEarlierDayIsNotDecided() {
    assertThat(browser.get("/queue?as-of=2024-05-03").body()).doesNotContain("/decide");
  }

  private String formValue(String claim, String field) {
    var value =
        Pattern.compile("name=\"field." + field + "\" value=\"([^\"]*)\"")
            .matcher(browser.get("/queue?at=" + claim).body());
    assertThat(value.find()).isTrue();
    return value.group(1);
  }

  private Entry last() {
    return desk.ledger().entry(desk.ledger().head().number()).orElseThrow();
  }

  private int decide(String action, String claim, String... more) {
    var fields = new HashMap<>(Map.of("action", action, "claim", claim));
    for (int i = 0; i < more.length; i += 2) {
      fields.put(more[i], more[i + 1]);
    }
    return browser.post("/decide", fields).statusCode();
  }

  private List<String> waiting() {
    return CLAIM
        .matcher(browser.get("/queue.json").body())
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void whatSomebodyDecidedMeanwhileIsNotDecidedAgainUnseen() {
    var claim = waiting().getFirst();
    var seen = Long.toString(desk.ledger().head().number());
    assertThat(decide("accept", claim, "seen", seen)).isEqualTo(303);
    var head = desk.ledger().head();
    var answer = browser.post("/decide", Map.of("action", "reject", "claim", claim, "seen", seen));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("tester decided on the same claim: accepted", "/queue");
    assertThat(desk.ledger().head()).isEqualTo(head);
    var now = Long.toString(head.number());
    assertThat(decide("reject", claim, "seen", now)).as("knowingly").isEqualTo(303);
  }

  @Test
  void aClaimThatIsTakenBackIsTheNextCard() {
    var claims = waiting();
    decide("accept", claims.getFirst());
    assertThat(browser.get("/queue").body())
        .contains("name=\"back\" value=\"/queue?at=" + claims.getFirst().replace("/", "%2F"));
  }

  @Test
  void typesAndPlacesAreChosenAndAPlaceOfTheReportKeepsItsCountry() {
    var claim = waiting().getFirst();
    var card = browser.get("/queue?at=" + claim, "Accept-Language", "fr").body();
    assertThat(card).contains("<option value=\"air-strike\">frappe aérienne</option>");
    var kutum =
        Pattern.compile("<option value=\"(Kutum@[^\"]+)\">").matcher(card).results().findFirst();
    assertThat(kutum).isPresent();
    decide("correct", claim, "field.where", kutum.orElseThrow().group(1));
    assertThat(browser.get("/claim/" + claim + ".json").body())
        .containsPattern("\"name\":\"Kutum\"[^}]*\"country\":\"SD\"");
  }

  @Test
  void theCardTellsByWhichRulesItCameAbout() {
    assertThat(browser.get("/queue").body())
        .containsPattern("data-key=\"r\">Why it says so[\\s\\S]*<dd>[A-Z]");
  }
}
