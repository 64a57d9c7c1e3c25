package org.marsad.bench.engine;

import java.lang.management.ManagementFactory;
import java.util.Collections;

/// What a sentence costs that does not end: microseconds a token by the sentence's length.
///
/// Argument: an engine's name.
public final class LongSentences {
  private static final String CLAUSE =
      "troops of the Third Brigade shelled two villages near the river and killed nine people";

  private LongSentences() {}

  /// Prints one line a length.
  public static void main(String[] args) {
    var engine = Engines.load(args[0], false);
    for (int warm = 0; warm < 300; warm++) {
      engine.parse(sentence(5));
    }
    for (int clauses : new int[] {1, 2, 5, 10, 20, 50, 100, 200}) {
      System.out.println(args[0] + " " + measured(engine, sentence(clauses)));
    }
  }

  private static String sentence(int clauses) {
    return String.join(", and ", Collections.nCopies(clauses, CLAUSE)) + ".";
  }

  private static String measured(Engine engine, String sentence) {
    var threads = ManagementFactory.getThreadMXBean();
    int rounds = Math.max(1, 200_000 / sentence.length());
    int tokens = 0;
    long start = threads.getCurrentThreadCpuTime();
    for (int round = 0; round < rounds; round++) {
      tokens += engine.run(sentence, Engine.Stage.DEPENDENCIES);
    }
    long spent = threads.getCurrentThreadCpuTime() - start;
    return "%d tokens: %.0f microseconds a token".formatted(tokens / rounds, spent / 1e3 / tokens);
  }
}
