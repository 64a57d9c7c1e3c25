package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.coder.Shipped.claims;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marsad.record.Amount;
import org.marsad.record.Figure;
import org.marsad.record.Stance;

/// Numbers as mayors, ministries and bulletins give them.
class ToldNumbersTest {
  private static List<Amount> amounts(String text, String measure) {
    return claims(text).stream()
        .flatMap(c -> c.figures().stream())
        .filter(f -> f.measure().equals(Optional.of(measure)))
        .map(Figure::amount)
        .toList();
  }

  @Test
  void whoeverPutsTheNumberSaysSoOfThoseCountedBefore() {
    var claims =
        claims("Gunmen killed 41 people in Idlib on Monday. The mayor put the number at 36.");

    assertThat(claims)
        .filteredOn(
            c -> c.figures().stream().anyMatch(f -> f.amount().equals(new Amount.Exactly(36))))
        .singleElement()
        .satisfies(c -> {
          assertThat(c.figures().getFirst().measure()).contains("killed");
          assertThat(c.voices())
              .singleElement()
              .satisfies(v -> {
                assertThat(v.name()).isEqualTo("mayor");
                assertThat(v.stance()).isEqualTo(Stance.ESTIMATES);
              });
        });
  }

  @Test
  void eachPutsTheTollElsewhere() {
    assertThat(claims("The ministry put the death toll at 36, while the rebels put it at 50."))
        .filteredOn(
            c -> c.figures().stream().anyMatch(f -> f.amount().equals(new Amount.Exactly(36))))
        .singleElement()
        .satisfies(
            c -> assertThat(c.voices()).extracting(v -> v.name()).containsExactly("ministry"));
  }

  @Test
  void aNumberPutWithoutAnythingCountedBeforeCountsNothing() {
    assertThat(claims("The grocer put the number at 36.")).isEmpty();
  }

  @Test
  void aRangeWithoutANounCountsPeople() {
    assertThat(amounts("Officials said between 10,000 and 15,000 had fled Idlib.", "displaced"))
        .containsExactly(new Amount.Between(10_000, 15_000));
    assertThat(amounts("Between 10 and 15 were killed in the raid on Idlib.", "killed"))
        .containsExactly(new Amount.Between(10, 15));
  }

  @Test
  void aRangeOfPeopleIsOneParty() {
    assertThat(claims("Police arrested between 20 and 30 in Idlib."))
        .singleElement()
        .satisfies(c -> assertThat(c.patients()).hasSize(1));
  }

  @Test
  void aBulletinsLabelsTellWhatItsNumbersCount() {
    var text = "An air strike hit the market in Idlib. KILLED, BODY: 2; WOUNDED: 7.";

    assertThat(amounts(text, "killed")).containsExactly(new Amount.Exactly(2));
    assertThat(amounts(text, "injured")).containsExactly(new Amount.Exactly(7));
  }
}
