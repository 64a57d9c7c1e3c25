package org.marsad.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.json.CodedReportJson;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Report;
import org.marsad.record.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What must never happen, each under its name in the project's list of such things.
class NeverTest {
  private static final Set<String> SPEECH =
      Set.of(
          "threat",
          "denial",
          "statement",
          "accusation",
          "pledge",
          "appeal",
          "refusal",
          "investigation",
          "trial",
          "concession",
          "attack-repelled",
          "weapons-disrupted");

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void n1_noFigureWithoutItsReportItsWordsAndItsVoice() {
    for (var report : Shipped.examples()) {
      var json = json(report);
      assertThat(json.path("id").asString()).isEqualTo(report.id());
      assertThat(json.path("sha256").asString()).hasSize(64);
      for (var claim : json.path("claims")) {
        for (var figure : claim.path("figures")) {
          assertHasItsWords(figure, new CodePoints(report.text()));
          assertThat(claim.path("voices").isEmpty() && json.path("publisher").isMissingNode())
              .as("a voice or a publisher behind %s", figure)
              .isFalse();
        }
      }
    }
  }

  private static void assertHasItsWords(JsonNode figure, CodePoints text) {
    var span = figure.path("span");
    assertThat(figure.path("text").asString())
        .isNotBlank()
        .isEqualTo(text.text(new Span(span.path("start").asInt(), span.path("end").asInt())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nobody was killed.",
        "None of the soldiers was wounded.",
        "The army denied that its planes had bombed the town of Hajin.",
        "A spokesman denied that the brigade had killed civilians in Raqqa.",
        "If the militia attacks Hajin, the army will shell the town.",
        "The army plans to attack Raqqa.",
        "The brigade intends to capture Hajin.",
        "The army did not bomb Raqqa.",
        "The militia threatened to execute two hostages.",
        "There is no evidence that the shelling of Hajin killed civilians.",
        "The command has no evidence that civilians were killed near Raqqa.",
        "Reports that the army shelled Hajin are untrue.",
        "The claim that forty people were killed in Raqqa is false.",
        "The brigade has now denied using cluster bombs against Hajin.",
        "An earlier report said three people were killed in Raqqa; that was wrong.",
        "The army is to attack Raqqa on Friday.",
        "The ministry dismissed reports of an air strike on Hajin.",
        "The spokesman rejected claims that his men had executed prisoners.",
        "The mayor said it was not true that gunmen had attacked the market.",
        "Officials warned that the militia could attack Raqqa.",
        "There was no shelling in Hajin on Monday.",
        "No air strikes were carried out in Raqqa.",
        "The army never bombed the hospital.",
        "The soldiers failed to capture Hajin.",
        "The rebels were unable to take the town.",
        "An attempt to assassinate the governor was foiled.",
        "It is desirable that both sides reach an agreement.",
        "It is necessary that the army withdraw from the port.",
        "Police prevented an attack on the market.",
        "Security forces foiled a plot to bomb the embassy.",
        "The convoy would have been attacked without the escort.",
        "Had the army attacked Raqqa, thousands would have fled.",
        "The brigade vowed to attack Raqqa.",
        "He called on the army to bomb Hajin.",
        "The council urged fighters not to kill civilians.",
        "Residents fear the army will bomb the hospital.",
        "The militia must not attack Raqqa, the envoy said.",
        "Were the prisoners executed? Nobody knows.",
        "Did the army shell the school?",
        "It is unclear whether the army shelled the hospital.",
        "Investigators are examining whether the army executed prisoners.",
        "The army said it had not shelled Hajin.",
        "The general denied ordering the bombing of Hajin.",
        "The commander denied responsibility for the attack on the market.",
        "The brigade said it was not behind the bombing of the market.",
        "The military rejected the accusation that it had tortured detainees.",
        "The group is accused of plotting to kidnap aid workers.",
        "He was charged with planning to blow up a bridge.",
        "The army is preparing to storm Hajin.",
        "The rebels threatened to kill the hostages unless the army withdrew.",
        "Unless the militia withdraws, the army will bomb Raqqa.",
        "The video purporting to show the execution of soldiers was fake.",
        "Rumours that the governor had been killed were unfounded.",
        "The envoy spoke of the danger of a massacre in Raqqa.",
        "Aid workers fear a massacre in Raqqa.",
        "Without a truce, the army may bomb Raqqa again.",
        "The army stopped short of bombing Raqqa.",
        "The planned attack on Raqqa was postponed.",
        "The army cancelled an air strike on Hajin.",
        "A ceasefire averted an attack on Raqqa.",
        "The army has yet to capture Hajin.",
        "The brigade has refrained from attacking Raqqa.",
        "The rebels refused to release the hostages and did not kill them.",
        "It would be wrong to say that the army killed civilians.",
        "Nothing suggests that the army bombed the school.",
        "It remains to be seen whether rebels attack Raqqa.",
        "He denied that soldiers had raped women in Raqqa.",
        "Neither side attacked Raqqa.",
        "Doctors could not confirm that anyone had been killed.",
        "Fighting could break out in Raqqa.",
        "Reports of shelling in Hajin proved false.",
        "The report was wrong: nobody was killed in Raqqa.",
        "Claims of torture in Hajin are baseless, the ministry said.",
        "Officials said they had no reports of casualties.",
        "The army said it had no information on the shelling of Hajin.",
        "State media retracted a report that rebels had shelled Raqqa.",
        "The general said his men would never shoot prisoners.",
        "The militia is not known to have shelled Hajin.",
        "The brigade is incapable of taking Raqqa.",
        "The army is reluctant to storm Hajin.",
        "The rebels are about to attack Raqqa.",
        "The army wants to bomb Raqqa.",
        "An attack on the base was repelled before anyone was hurt.",
        "The colonel said it was too early to say whether soldiers had killed the family.",
        "The court acquitted him of killing two officers.",
        "The court cleared the officer of torturing detainees."
      })
  void n2_whatIsDeniedSupposedOrPlannedIsNoEvent(String sentence) {
    assertThat(Shipped.claims(sentence))
        .filteredOn(NeverTest::isOfViolence)
        .noneMatch(Claim::isEvent);
  }

  @Test
  void n2_theSameSentencesToldAsFactsAreEvents() {
    assertThat(Shipped.claims("The army bombed the town of Hajin.")).anyMatch(Claim::isEvent);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "There is evidence that soldiers killed civilians in Raqqa.",
        "Reports that the army shelled Hajin are true.",
        "Army jets may have bombed Hajin on Monday.",
        "The army was said to have executed prisoners in Raqqa."
      })
  void n2_whatIsOnlyUncertainIsKeptAsAnEvent(String sentence) {
    assertThat(Shipped.claims(sentence))
        .filteredOn(NeverTest::isOfViolence)
        .anyMatch(Claim::isEvent);
  }

  /// A threat and a denial are events themselves: somebody spoke.
  private static boolean isOfViolence(Claim claim) {
    var type = claim.proposition().type();
    return SPEECH.stream().noneMatch(type::contains);
  }

  @Test
  void n3_aCeilingIsNoCount() {
    var figure = figure("Up to 600 fighters were killed in Raqqa on Monday.");
    assertThat(figure.path("low").isNull()).isTrue();
    assertThat(figure.path("best").isNull()).isTrue();
    assertThat(figure.path("high").asInt()).isEqualTo(600);
  }

  @Test
  void n3_severalHasNoBest() {
    var figure = figure("Several people were killed in Raqqa on Monday.");
    assertThat(figure.path("best").isNull()).isTrue();
    assertThat(figure.path("high").isNull()).isTrue();
  }

  @Test
  void n3_aTimeNobodyToldIsNull() {
    var claims = json(Report.of("r1", "Troops shelled Raqqa.")).path("claims");
    assertThat(claims).isNotEmpty().allMatch(claim -> claim.path("when").isNull());
  }

  private static JsonNode figure(String text) {
    return json(Report.of("r1", text))
        .path("claims")
        .valueStream()
        .flatMap(claim -> claim.path("figures").valueStream())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no figure in: " + text));
  }

  private static JsonNode json(Report report) {
    return JSON.readTree(CodedReportJson.line(Shipped.CODER.code(report), false));
  }
}
