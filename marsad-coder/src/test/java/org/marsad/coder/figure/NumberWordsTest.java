package org.marsad.coder.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.WordLists;
import org.marsad.coder.reading.Block;
import org.marsad.record.Amount;
import org.marsad.record.Span;

/// Numbers written out and read back, and the algebra of amounts.
class NumberWordsTest {
  private static final List<String> SMALL =
      List.of(
          "",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private final NumberWords numbers = NumberWords.load(WordLists.shipped());

  static LongStream numbers() {
    var random = new Random(20310203);
    return LongStream.concat(
        LongStream.rangeClosed(1, 130),
        LongStream.generate(() -> random.nextLong(1, 1L << random.nextInt(4, 40))).limit(400));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void aNumberWrittenOutIsReadBack(long number) {
    for (boolean and : List.of(true, false)) {
      var read = numbers.at(sentence(written(number, and)), 0).orElseThrow();
      assertThat(read.value()).isEqualTo((double) number);
    }
    assertThat(numbers.at(sentence(String.format("%,d", number)), 0).orElseThrow().value())
        .isEqualTo((double) number);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void lowBestAndHighAreInOrder(long whole) {
    double number = (double) whole;
    var amounts =
        List.of(
            new Amount.Exactly(number),
            new Amount.AtLeast(number),
            new Amount.AtMost(number),
            new Amount.About(number),
            new Amount.Between(number, number + 5.0),
            new Amount.Vague(number, Optional.of(number * 4.0)));
    for (Amount amount : amounts) {
      double low = amount.low().orElse(Double.NEGATIVE_INFINITY);
      double high = amount.high().orElse(Double.POSITIVE_INFINITY);
      assertThat(low).isLessThanOrEqualTo(high);
      assertThat(amount.best().orElse(Math.max(low, -1))).isBetween(low, high);
    }
  }

  private static String written(long number, boolean and) {
    if (number >= 1_000_000_000) {
      return group(number, 1_000_000_000, "billion", and);
    }
    if (number >= 1_000_000) {
      return group(number, 1_000_000, "million", and);
    }
    return number >= 1000 ? group(number, 1000, "thousand", and) : hundreds(number, and);
  }

  private static String group(long number, long scale, String name, boolean and) {
    String rest = number % scale == 0 ? "" : " " + written(number % scale, and);
    return written(number / scale, and) + " " + name + rest;
  }

  private static String hundreds(long number, boolean and) {
    if (number < 100) {
      return tens((int) number);
    }
    String rest = tens((int) (number % 100));
    String joint = rest.isEmpty() ? "" : and ? " and " : " ";
    return SMALL.get((int) number / 100) + " hundred" + joint + rest;
  }

  private static String tens(int number) {
    if (number < 20) {
      return SMALL.get(number);
    }
    String unit = SMALL.get(number % 10);
    return TENS.get(number / 10) + (unit.isEmpty() ? "" : "-" + unit);
  }

  private static Sentence sentence(String text) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    for (String word : text.split(" ")) {
      var span = new Span(at, at + word.length());
      tokens.add(new Token(tokens.size(), span, word, word, "CD", "O"));
      at += word.length() + 1;
    }
    var block = new Block(Block.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Sentence(0, block, tokens, Optional.empty());
  }
}
