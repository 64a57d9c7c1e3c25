package org.marsad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import org.marsad.coder.Coder;
import org.marsad.coder.language.LanguageEngine;
import org.marsad.coder.lexicon.Lexicon;
import org.marsad.coder.reading.Reader;
import org.marsad.json.CodedReportJson;
import org.marsad.record.Report;

/// How fast the coder is from a text to a line of JSON, beside CoreNLP's pipeline in the same run;
/// where its time goes, layer by layer; and whether it stays as fast with more and longer texts.
///
/// Arguments: how many rounds, and files or folders of reports. `bench/speed` runs it.
public final class Throughput {
  /// The rival reads every so manieth report, since it needs several times as long for each.
  private static final int RIVAL_STEP = 5;

  private static final int LONGEST = 1_000_000;

  private final PrintStream out = System.out;
  private final LanguageEngine engine = LanguageEngine.load();
  private final Coder coder = new Coder(engine, Lexicon.load());
  private final Reader reader = new Reader();
  private final List<Report> reports;
  private final long tokens;
  private final int rounds;

  private Throughput(int rounds, List<String> names) {
    this.rounds = rounds;
    this.reports = Reports.in(names);
    this.tokens = reports.stream().mapToLong(this::tokens).sum();
  }

  /// @param args rounds, then files and folders
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    var bench = new Throughput(Integer.parseInt(args[0]), List.of(args).subList(1, args.length));
    bench.out.printf("%d reports, %,d tokens%n", bench.reports.size(), bench.tokens);
    bench.warmUp();
    bench.layers();
    bench.number();
    bench.length();
    bench.rival();
  }

  private long tokens(Report report) {
    return engine.read(reader.read(report), s -> false).sentences().stream()
        .mapToLong(s -> s.size())
        .sum();
  }

  private void code(Report report) {
    if (CodedReportJson.line(coder.code(report), false).isEmpty()) {
      throw new IllegalStateException("no JSON for " + report.id());
    }
  }

  private Lap lap(int threads) throws InterruptedException, ExecutionException {
    return Lap.of(reports, tokens, threads, this::code);
  }

  private void warmUp() throws InterruptedException, ExecutionException {
    for (int round = 0; round < 2; round++) {
      lap(2);
    }
  }

  private void layers() throws IOException, InterruptedException, ExecutionException {
    try (var profile = LayerProfile.start()) {
      var sum = Lap.NONE;
      for (int round = 0; round < rounds; round++) {
        sum = sum.plus(lap(2));
      }
      var total = sum;
      out.printf("%nlayer                 share   us/token%n");
      profile
          .shares()
          .forEach((layer, share) ->
              say(
                  "%-20s %5.1f %%   %8.2f",
                  layer, share * 100, share * 1e6 / total.processorRate()));
    }
  }

  /// A tenth of the reports, the half, all of them: the processors' time for a token.
  private void number() throws InterruptedException, ExecutionException {
    out.printf("%nreports    tokens   tokens per processor second%n");
    for (int part : List.of(10, 2, 1)) {
      int step = part;
      var some =
          IntStream.range(0, reports.size())
              .filter(i -> i % step == 0)
              .mapToObj(reports::get)
              .toList();
      long size = some.stream().mapToLong(this::tokens).sum();
      var lap = Lap.of(some, size, 2, this::code);
      say("%7d %9d   %8.0f", some.size(), size, lap.processorRate());
    }
  }

  /// One report of more and more characters.
  private void length() throws InterruptedException, ExecutionException {
    out.printf("%ncharacters  tokens   tokens per processor second%n");
    for (int characters = LONGEST / 8; characters <= LONGEST; characters *= 2) {
      var joined = Reports.joined(reports, characters);
      long size = tokens(joined);
      var lap = Lap.of(List.of(joined), size, 1, this::code);
      say("%10d %7d   %8.0f", characters, size, lap.processorRate());
    }
  }

  /// Turn by turn, so that both meet the same weather.
  private void rival() throws InterruptedException, ExecutionException {
    var rival = Rival.load();
    var some =
        IntStream.range(0, reports.size())
            .filter(i -> i % RIVAL_STEP == 0)
            .mapToObj(reports::get)
            .toList();
    long size = some.stream().mapToLong(this::tokens).sum();
    Lap.of(some, size, 2, rival::read);
    out.printf("%nthreads             tokens/s   tokens per processor second%n");
    for (int threads : List.of(1, 2)) {
      var ours = Lap.NONE;
      var theirs = Lap.NONE;
      for (int round = 0; round < rounds; round++) {
        ours = ours.plus(lap(threads));
        theirs = theirs.plus(Lap.of(some, size, threads, rival::read));
      }
      say("%d  Marsad            %8.0f   %8.0f", threads, ours.rate(), ours.processorRate());
      say("%d  CoreNLP           %8.0f   %8.0f", threads, theirs.rate(), theirs.processorRate());
      say(
          "%d  times as fast     %8.2f   %8.2f",
          threads, ours.rate() / theirs.rate(), ours.processorRate() / theirs.processorRate());
    }
  }

  private void say(String format, Object... values) {
    out.printf(Locale.ROOT, format + "%n", values);
  }
}
