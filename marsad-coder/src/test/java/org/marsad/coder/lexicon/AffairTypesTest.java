package org.marsad.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AffairTypesTest {
  private static final Codebook CODEBOOK = Codebook.load();

  private static AffairTypes read(String rows) {
    return AffairTypes.of(Table.parse("affairs.tsv", "type\tsorts\n" + rows), CODEBOOK);
  }

  @Test
  void aPledgeIsCivilAndABattleIsFighting() {
    var shipped = AffairTypes.load(WordLists.shipped(), CODEBOOK);

    assertThat(shipped.civil()).contains("pledge", "talks").doesNotContain("killing");
    assertThat(shipped.given()).isSubsetOf(shipped.civil());
    assertThat(shipped.fighting()).contains("shelling", "siege");
    assertThat(shipped.battles()).isSubsetOf(shipped.fighting());
  }

  @Test
  void aTypeThatTheCodebookLacksIsNamedByItsLine() {
    assertThatThrownBy(() -> read("talks\tcivil\npicnic\tcivil\n"))
        .isInstanceOf(FaultyTable.class)
        .hasMessageContaining("affairs.tsv:3")
        .hasMessageContaining("picnic");
  }

  @Test
  void aSortThatNobodyKnowsIsNamedByItsLine() {
    assertThatThrownBy(() -> read("talks\tpolite\n"))
        .isInstanceOf(FaultyTable.class)
        .hasMessageContaining("affairs.tsv:2")
        .hasMessageContaining("polite");
  }

  @Test
  void aTypeMayNotStandTwice() {
    assertThatThrownBy(() -> read("talks\tcivil\ntalks\tcivil\n"))
        .isInstanceOf(FaultyTable.class)
        .hasMessageContaining("twice");
  }
}
