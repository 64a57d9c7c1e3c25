package org.marsad.bench.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.marsad.bench.engine.Fact.Kind;

/// A sentence of `bakeoff.tsv` with the facts that a reader finds in it.
record Gold(String id, String construction, String text, List<Wanted> facts) {
  /// A fact by its words: either of several words may stand for a name.
  record Wanted(Kind kind, List<String> heads, List<String> dependents) {}

  static List<Gold> all() {
    InputStream in = Gold.class.getResourceAsStream("bakeoff.tsv");
    try (var lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(in, "bakeoff.tsv"), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("bakeoff.tsv cannot be read", e);
    }
  }

  private static Gold of(String[] columns) {
    var facts = Arrays.stream(columns[3].split(" ")).map(Gold::wanted).toList();
    return new Gold(columns[0], columns[1], columns[2], facts);
  }

  private static Wanted wanted(String fact) {
    String[] parts = fact.split(":", -1);
    return new Wanted(Kind.of(parts[0]), words(parts[1]), words(parts[2]));
  }

  private static List<String> words(String either) {
    return List.of(either.split("/"));
  }

  /// Whether one of the words is the token at this place of the sentence.
  static boolean isWord(String text, Word token, List<String> words) {
    for (String word : words) {
      int start = text.indexOf(word);
      while (start >= 0 && !standsAlone(text, start, word)) {
        start = text.indexOf(word, start + 1);
      }
      if (start >= 0 && token.start() < start + word.length() && start < token.end()) {
        return true;
      }
    }
    return false;
  }

  private static boolean standsAlone(String text, int start, String word) {
    int end = start + word.length();
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
