package org.marsad.bench.engine;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.marsad.bench.engine.Fact.Kind;

/// Scores engines by the facts of `bakeoff.tsv` that their parses hold.
///
/// Arguments: engine names (see [Engine#names]); `--misses` also lists the facts not found.
public final class Bakeoff {
  private final Map<Kind, int[]> byKind = new EnumMap<>(Kind.class);
  private final Map<String, int[]> byConstruction = new TreeMap<>();
  private final StringBuilder misses = new StringBuilder();

  private Bakeoff() {}

  /// Prints one table an engine.
  public static void main(String[] args) {
    var arguments = List.of(args);
    var chosen = arguments.stream().filter(argument -> !argument.startsWith("--")).toList();
    for (String name : chosen.isEmpty() ? Engine.names() : chosen) {
      System.out.print(new Bakeoff().run(Engines.load(name, false), arguments));
    }
  }

  private String run(Engine engine, List<String> arguments) {
    int whole = 0;
    var sentences = Gold.all();
    for (Gold sentence : sentences) {
      whole += score(sentence, engine.parse(sentence.text())) ? 1 : 0;
    }
    var page = new StringBuilder(engine.name()).append('\n');
    int[] all = byKind.values().stream().reduce(new int[2], Bakeoff::sum);
    line(page, "all facts", all);
    line(page, "sentences without a miss", new int[] {whole, sentences.size()});
    byKind.forEach((kind, count) -> line(page, kind.label(), count));
    byConstruction.forEach((construction, count) -> line(page, "  " + construction, count));
    return page.append(arguments.contains("--misses") ? misses : "").append('\n').toString();
  }

  private static int[] sum(int[] a, int[] b) {
    return new int[] {a[0] + b[0], a[1] + b[1]};
  }

  private static void line(StringBuilder page, String label, int[] count) {
    page.append(
        "%-28s %4d of %4d  %.3f%n"
            .formatted(label, count[0], count[1], (double) count[0] / count[1]));
  }

  private boolean score(Gold sentence, Parse parse) {
    Set<Fact> found = Facts.of(parse);
    boolean whole = true;
    for (Gold.Wanted wanted : sentence.facts()) {
      boolean right =
          found.stream().anyMatch(fact -> matches(sentence.text(), parse, wanted, fact));
      count(byKind.computeIfAbsent(wanted.kind(), kind -> new int[2]), right);
      count(byConstruction.computeIfAbsent(sentence.construction(), c -> new int[2]), right);
      if (!right) {
        misses.append(
            "  %s %s %s %s%n"
                .formatted(
                    sentence.id(), wanted.kind().label(), wanted.heads(), wanted.dependents()));
      }
      whole &= right;
    }
    return whole;
  }

  private static void count(int[] count, boolean right) {
    count[0] += right ? 1 : 0;
    count[1]++;
  }

  private static boolean matches(String text, Parse parse, Gold.Wanted wanted, Fact fact) {
    return fact.kind() == wanted.kind()
        && Gold.isWord(text, parse.words().get(fact.head()), wanted.heads())
        && Gold.isWord(text, parse.words().get(fact.dependent()), wanted.dependents());
  }
}
