package org.marsad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marsad.coder.Coder;
import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.lexicon.Lexicon;
import org.marsad.coder.reading.Reader;
import org.marsad.record.Report;

/// Tokens a second of the whole coder beside those of its language engine alone, on the same texts
/// in the same run: `Throughput FOLDER [ROUNDS]`, where the folder holds `.txt` reports.
public final class Throughput {
  private final LanguageEngine engine = LanguageEngine.load();
  private final Coder coder = new Coder(engine, Lexicon.load());
  private final Reader reader = new Reader();
  private final List<Report> reports;
  private final long tokens;

  private Throughput(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      reports =
          files
              .filter(f -> f.toString().endsWith(".txt"))
              .sorted()
              .map(Throughput::report)
              .toList();
    }
    tokens = reports.stream().mapToLong(this::tokens).sum();
  }

  private static Report report(Path file) {
    try {
      return Report.of(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("cannot read " + file, e);
    }
  }

  private long tokens(Report report) {
    return engine.read(reader.read(report), s -> false).sentences().stream()
        .mapToLong(s -> s.size())
        .sum();
  }

  private void bare(Report report) {
    engine.read(reader.read(report), s -> true);
  }

  private double rate(Consumer<Report> work, int threads, int rounds)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      var all =
          IntStream.range(0, rounds)
              .boxed()
              .flatMap(round -> reports.stream())
              .<Future<?>>map(report -> pool.submit(() -> work.accept(report)))
              .toList();
      for (Future<?> one : all) {
        one.get();
      }
    }
    return tokens * rounds / ((System.nanoTime() - start) / 1e9);
  }

  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    var bench = new Throughput(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
    bench.rate(bench.coder::code, 2, rounds);
    System.out.printf(
        "%d reports, %d tokens, %d rounds%n", bench.reports.size(), bench.tokens, rounds);
    for (int threads : List.of(1, 2)) {
      double bare = bench.rate(bench::bare, threads, rounds);
      double coder = bench.rate(bench.coder::code, threads, rounds);
      System.out.printf(
          Locale.ROOT,
          "%d threads: engine alone %.0f tokens/s, whole coder %.0f tokens/s, ratio %.2f%n",
          threads,
          bare,
          coder,
          coder / bare);
    }
  }
}
