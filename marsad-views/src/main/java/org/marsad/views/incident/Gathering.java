package org.marsad.views.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts statements of one area and day together, the likeliest first, as long as the average over
/// all pairs of two heaps speaks for it and no pair forbids it. The order of arrival plays no part:
/// ties go to the earlier statements.
final class Gathering {
  /// Where one pair forbids it.
  private static final double NEVER = Double.NaN;

  private final Bonds bonds;
  private final double enough;

  /// @param enough the least average score of a join
  Gathering(Bonds bonds, double enough) {
    this.bonds = bonds;
    this.enough = enough;
  }

  List<Heap> gather(List<Heap> loose) {
    var heaps = loose.stream().sorted().toArray(Heap[]::new);
    var table = new Table(heaps);
    for (var pair = table.best(); pair.length > 0; pair = table.best()) {
      table.merge(pair[0], pair[1]);
    }
    return Arrays.stream(heaps).filter(heap -> !heap.members().isEmpty()).toList();
  }

  /// How close two heaps are; empty where something forbids it or too little speaks for it.
  Optional<Closeness> closeness(Heap one, Heap other) {
    double average = sum(one, other) / pairs(one, other);
    return average >= enough ? Optional.of(new Closeness(average)) : Optional.empty();
  }

  /// Two heaps as one, with the pair that speaks most for it as the reason.
  Heap together(Heap one, Heap other) {
    var best = new ArrayList<Join>(1);
    double most = Double.NEGATIVE_INFINITY;
    for (var here : one.members()) {
      for (var there : other.members()) {
        double score = Likeness.of(here, there).score();
        if (score > most) {
          most = score;
          best.clear();
          best.add(join(here, there));
        }
      }
    }
    return one.with(other, best.getFirst());
  }

  private static Join join(Facts one, Facts other) {
    return new Join(
        one.key(),
        other.key(),
        Likeness.of(one, other).score(),
        Likeness.explained(one, other).why(),
        false);
  }

  private double sum(Heap one, Heap other) {
    double sum = 0;
    for (var here : one.members()) {
      for (var there : other.members()) {
        var likeness = Likeness.of(here, there);
        if (likeness.apart() || bonds.apart(here.key(), there.key())) {
          return NEVER;
        }
        sum += likeness.score();
      }
    }
    return sum;
  }

  private static int pairs(Heap one, Heap other) {
    return one.members().size() * other.members().size();
  }

  /// @param average over all pairs of two heaps
  record Closeness(double average) implements Comparable<Closeness> {
    private static final Comparator<Closeness> ORDER =
        Comparator.comparingDouble(Closeness::average);

    @Override
    public int compareTo(Closeness other) {
      return ORDER.compare(this, other);
    }
  }

  /// The sums of all pairs of heaps. A heap that went into another is left empty in its place.
  private final class Table {
    private final Heap[] heaps;
    private final double[][] sums;

    Table(Heap[] heaps) {
      this.heaps = heaps;
      sums = new double[heaps.length][heaps.length];
      for (int i = 0; i < heaps.length; i++) {
        for (int j = 0; j < i; j++) {
          sums[i][j] = sum(heaps[j], heaps[i]);
          sums[j][i] = sums[i][j];
        }
      }
    }

    /// The closest two, the earlier first; nothing where no two are close enough.
    int[] best() {
      int[] best = {};
      double most = enough;
      for (int i = 0; i < heaps.length; i++) {
        for (int j = 0; j < i && !heaps[i].members().isEmpty(); j++) {
          double average = sums[i][j] / pairs(heaps[j], heaps[i]);
          if (average > most || best.length == 0 && average == most) {
            most = average;
            best = new int[] {j, i};
          }
        }
      }
      return best;
    }

    /// Sums add up, and what was forbidden to either is forbidden to both.
    void merge(int into, int gone) {
      heaps[into] = together(heaps[into], heaps[gone]);
      heaps[gone] = Heap.EMPTY;
      for (int k = 0; k < heaps.length; k++) {
        sums[into][k] += sums[gone][k];
        sums[k][into] = sums[into][k];
        sums[gone][k] = NEVER;
        sums[k][gone] = NEVER;
      }
    }
  }
}
