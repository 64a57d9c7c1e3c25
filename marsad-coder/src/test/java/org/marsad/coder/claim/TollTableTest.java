package org.marsad.coder.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.coder.Coder;
import org.marsad.coder.Shipped;
import org.marsad.record.Figure;
import org.marsad.record.Report;
import org.marsad.record.Span;

/// Reads the invented tolls of `tolls.txt`, each of which stands above the figures that it tells.
class TollTableTest {
  private static final Coder CODER = Shipped.CODER;

  private static final Set<String> MEASURES =
      Set.of(
          "killed",
          "injured",
          "detained",
          "abducted",
          "missing",
          "victims",
          "displaced",
          "released",
          "captured",
          "destroyed",
          "evacuated");

  record Toll(String sentence, List<String> figures) {
    static Toll of(String block) {
      var lines = block.lines().toList();
      return new Toll(
          lines.getFirst(), lines.subList(1, lines.size()).stream().map(String::strip).toList());
    }

    @Override
    public String toString() {
      return sentence;
    }
  }

  static Stream<Toll> tolls() {
    try (var in = TollTableTest.class.getResourceAsStream("tolls.txt")) {
      var table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(table.split("\n\n")).filter(b -> !b.startsWith("#")).map(Toll::of);
    } catch (IOException e) {
      throw new UncheckedIOException("tolls.txt", e);
    }
  }

  @ParameterizedTest
  @MethodSource("tolls")
  void countsWhatTheTollTellsAndNothingElse(Toll toll) {
    assertThat(figures(toll.sentence())).isEqualTo(toll.figures());
  }

  private static List<String> figures(String text) {
    return CODER.code(Report.of("r", text)).claims().stream()
        .filter(c -> !c.presupposed())
        .flatMap(c -> c.figures().stream())
        .filter(f -> f.measure().filter(MEASURES::contains).isPresent())
        .sorted(Comparator.comparing(Figure::span))
        .map(f -> worded(f, text))
        .toList();
  }

  private static String worded(Figure figure, String text) {
    var amount = figure.amount();
    return "%s %s/%s/%s %s%s%s"
        .formatted(
            figure.measure().orElseThrow(),
            number(amount.low()),
            number(amount.best()),
            number(amount.high()),
            figure.counts(),
            figure.partOf().map(s -> " of " + words(s, text)).orElse(""),
            figure.sameAs().map(s -> " as " + words(s, text)).orElse(""));
  }

  private static String number(Optional<Double> value) {
    return value.map(v -> String.format(Locale.ROOT, "%.0f", v)).orElse("-");
  }

  private static String words(Span span, String text) {
    return text.substring(span.start(), span.end());
  }
}
