package org.marsad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The algebra of spans, on spans drawn close together so that every way of lying comes up.
class SpanPropertiesTest {
  private static final int TEXT_LENGTH = 9;

  static LongStream seeds() {
    return LongStream.rangeClosed(1, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theCoverHoldsBothAndNothingSmallerDoes(long seed) {
    var random = new Random(seed);
    var a = span(random);
    var b = span(random);
    var cover = a.cover(b);
    assertThat(cover.contains(a)).isTrue();
    assertThat(cover.contains(b)).isTrue();
    assertThat(cover).isEqualTo(b.cover(a));
    assertThat(cover.start() == a.start() || cover.start() == b.start()).isTrue();
    assertThat(cover.end() == a.end() || cover.end() == b.end()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void coveringIsAssociativeAndKeepsWhatIsAlreadyInside(long seed) {
    var random = new Random(seed);
    var a = span(random);
    var b = span(random);
    var c = span(random);
    assertThat(a.cover(b).cover(c)).isEqualTo(a.cover(b.cover(c)));
    assertThat(a.contains(b)).isEqualTo(a.cover(b).equals(a));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void overlappingIsMutualAndMeansASharedCodePoint(long seed) {
    var random = new Random(seed);
    var a = span(random);
    var b = span(random);
    boolean shared = false;
    for (int offset = 0; offset < TEXT_LENGTH; offset++) {
      shared |= a.contains(offset) && b.contains(offset);
    }
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    if (a.length() > 0 && b.length() > 0) {
      assertThat(a.overlaps(b)).isEqualTo(shared);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aSpanInsideASpanInsideASpanIsInsideIt(long seed) {
    var random = new Random(seed);
    var a = span(random);
    var b = span(random);
    var c = span(random);
    if (a.contains(b) && b.contains(c)) {
      assertThat(a.contains(c)).isTrue();
    }
    if (a.contains(b) && b.contains(a)) {
      assertThat(a).isEqualTo(b);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void sortedSpansBeginInTextOrderAndTheLongerComesFirst(long seed) {
    var random = new Random(seed);
    var spans = new ArrayList<Span>();
    for (int i = 0; i < 8; i++) {
      spans.add(span(random));
    }
    var sorted = sorted(spans);
    Collections.shuffle(spans, random);
    assertThat(sorted(spans)).isEqualTo(sorted);
    for (int i = 1; i < sorted.size(); i++) {
      var before = sorted.get(i - 1);
      var after = sorted.get(i);
      assertThat(before.start()).isLessThanOrEqualTo(after.start());
      assertThat(after.length() > 0 && after.contains(before) && !after.equals(before)).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theTextOfASpanIsCountedInCodePoints(long seed) {
    var random = new Random(seed);
    int[] letters =
        random.ints(TEXT_LENGTH, 0, 4).map(i -> "aé🕊ش".codePointAt(i == 3 ? 4 : i)).toArray();
    var text = new CodePoints(new String(letters, 0, letters.length));
    var span = span(random);
    assertThat(text.length()).isEqualTo(TEXT_LENGTH);
    assertThat(text.text(span).codePoints().toArray())
        .isEqualTo(java.util.Arrays.copyOfRange(letters, span.start(), span.end()));
    assertThat(text.flattened()).hasSize(TEXT_LENGTH);
  }

  @Test
  void whatEndsBeforeItBeginsIsNoSpan() {
    assertThatThrownBy(() -> new Span(5, 4)).hasMessage("not a span: 5..4");
    assertThatThrownBy(() -> new Span(-1, 4)).hasMessage("not a span: -1..4");
  }

  private static List<Span> sorted(List<Span> spans) {
    return spans.stream().sorted().toList();
  }

  private static Span span(Random random) {
    int start = random.nextInt(TEXT_LENGTH);
    return new Span(start, start + random.nextInt(TEXT_LENGTH - start + 1));
  }
}
