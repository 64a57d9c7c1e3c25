package org.marsad.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AttemptsTest {
  private static final String HEAD = "word\tundone\tothers\tnote\n";

  private static Attempts of(String rows) {
    return Attempts.load(WordLists.with(Map.of("attempts.tsv", HEAD + rows)));
  }

  @Test
  void whatIsFoiledCameToNothingByTheHandOfAnother() {
    var shipped = Attempts.load(WordLists.shipped());
    assertThat(shipped.undoes("foil")).isTrue();
    assertThat(shipped.isOthers("foil")).isTrue();
    assertThat(shipped.undoes("abortive")).isTrue();
    assertThat(shipped.isOthers("abortive")).isFalse();
    assertThat(shipped.undoes("condemn")).isFalse();
    assertThat(shipped.isOthers("condemn")).isTrue();
    assertThat(shipped.undoes("make")).isFalse();
  }

  @Test
  void aListOfOnesOwnStandsInForTheShippedOne() {
    assertThat(of("scuttle\tyes\tyes\t\n").undoes("scuttle")).isTrue();
    assertThat(of("scuttle\tyes\tyes\t\n").undoes("foil")).isFalse();
  }

  @Test
  void aLineThatTellsNothingOrTwiceIsNamed() {
    assertThatThrownBy(() -> of("make\tno\tno\t\n"))
        .isInstanceOf(FaultyTable.class)
        .hasMessageContaining("attempts.tsv")
        .hasMessageContaining("make");
    assertThatThrownBy(() -> of("foil\tyes\tno\t\nfoil\tyes\tyes\t\n"))
        .hasMessageContaining("listed twice");
    assertThatThrownBy(() -> of("foil\tX\tyes\tno\t\n")).isInstanceOf(FaultyTable.class);
    assertThatThrownBy(() -> of("foil\tmaybe\tno\t\n")).isInstanceOf(FaultyTable.class);
  }
}
