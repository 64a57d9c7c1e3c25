package org.marsad.coder.language.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashedStringsTest {
  @Test
  void everyStringIsFoundWithItsOwnNumberAndNoOtherIs() {
    var table = new HashedStrings(5000);
    IntStream.range(0, 5000).forEach(n -> table.put(n % 7, "word " + n, n));
    assertThat(IntStream.range(0, 5000)).allMatch(n -> table.get(n % 7, "word " + n) == n);
    assertThat(IntStream.range(0, 5000)).allMatch(n -> table.get((n + 1) % 7, "word " + n) == -1);
  }

  @Test
  void aStringIsNotPutInTwice() {
    var table = new HashedStrings(2);
    table.put(0, "ford", 1);
    assertThatThrownBy(() -> table.put(0, "ford", 2)).hasMessageContaining("ford");
  }

  @Test
  void aJoinedStringHasTheSameKeyWhetherItIsMadeOrTakenInPieces() {
    long pieces = Keys.add(Keys.add(Keys.add(Keys.begin(3), "VB"), '_'), "cross");
    assertThat(Keys.end(pieces)).isEqualTo(Keys.of(3, "VB_cross"));
  }
}
