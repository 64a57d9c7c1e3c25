package org.marsad.bench.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Whether one engine, shared by threads, gives what it gives to one.
///
/// Arguments: an engine's name and a JSON Lines file with `text`.
public final class SameBytes {
  private static final int THREADS = 4;
  private static final int LONGEST = 2_000;

  private SameBytes() {}

  /// Prints one line.
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    var engine = Engines.load(args[0], false);
    var lines =
        Texts.of(Path.of(args[1])).stream()
            .flatMap(String::lines)
            .filter(line -> !line.isBlank() && line.length() < LONGEST)
            .limit(1_000)
            .toList();
    var alone = parses(engine, lines, 1);
    System.out.printf(
        "%s: %d sentences, 4 threads %s, again on 1 thread %s%n",
        args[0],
        lines.size(),
        alone.equals(parses(engine, lines, THREADS)) ? "the same" : "DIFFERENT",
        alone.equals(parses(engine, lines, 1)) ? "the same" : "DIFFERENT");
  }

  private static List<String> parses(Engine engine, List<String> lines, int threads)
      throws InterruptedException, ExecutionException {
    try (var pool = Executors.newFixedThreadPool(threads)) {
      List<Future<String>> futures =
          lines.stream().map(line -> pool.submit(() -> engine.parse(line).toString())).toList();
      var parses = new ArrayList<String>();
      for (Future<String> future : futures) {
        parses.add(future.get());
      }
      return parses;
    }
  }
}
