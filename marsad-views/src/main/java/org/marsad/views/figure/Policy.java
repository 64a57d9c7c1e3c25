package org.marsad.views.figure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.marsad.views.name.Names;

/// How one number is chosen of several that stand side by side. The choice is the reader's, and
/// every result names it.
public sealed interface Policy {
  /// The number that most independent origins give; of several the one told last, then the lowest.
  record MostOrigins() implements Policy {}

  /// The lowest number anybody gives.
  record Lowest() implements Policy {}

  /// The number told last; of several of one day the lowest.
  record Latest() implements Policy {}

  /// The number of the first of these sources that gives one, by name or id; empty where none does.
  record Ranked(List<String> sources) implements Policy {
    public Ranked {
      sources = List.copyOf(sources);
    }
  }

  /// Its name on pages, in exports and on the command line.
  default String word() {
    return switch (this) {
      case MostOrigins() -> "most-origins";
      case Lowest() -> "lowest";
      case Latest() -> "latest";
      case Ranked(var sources) -> "ranked:" + String.join(",", sources);
    };
  }

  /// The number it chooses; empty where nobody gave one that is more than a floor of words
  /// ("several") or a ceiling.
  default Optional<Double> choose(List<Said> inForce) {
    var numbers =
        inForce.stream().filter(said -> said.figure().amount().best().isPresent()).toList();
    return switch (this) {
      case MostOrigins() -> byOrigins(numbers);
      case Lowest() -> numbers.stream().map(Said::size).min(Comparator.naturalOrder());
      case Latest() -> latest(numbers).map(Said::size);
      case Ranked(var sources) -> ranked(numbers, sources);
    };
  }

  private static Optional<Double> byOrigins(List<Said> numbers) {
    var origins = new HashMap<Double, TreeSet<String>>();
    for (var said : numbers) {
      origins.computeIfAbsent(said.size(), _ -> new TreeSet<>()).add(said.witness().id());
    }
    int most = origins.values().stream().mapToInt(TreeSet::size).max().orElse(0);
    return latest(
            numbers.stream()
                .filter(said -> origins.getOrDefault(said.size(), new TreeSet<>()).size() == most)
                .toList())
        .map(Said::size);
  }

  private static Optional<Said> latest(List<Said> numbers) {
    return numbers.stream()
        .max(
            Comparator.comparing(Said::day)
                .thenComparing(Comparator.comparingDouble(Said::size).reversed()));
  }

  private static Optional<Double> ranked(List<Said> numbers, List<String> sources) {
    return sources.stream()
        .flatMap(
            source -> latest(numbers.stream().filter(said -> isOf(said, source)).toList()).stream())
        .map(Said::size)
        .findFirst();
  }

  private static boolean isOf(Said said, String source) {
    return said.origin().id().equals(source)
        || Names.fold(said.origin().name()).equals(Names.fold(source));
  }
}
