package org.marsad.views.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marsad.views.standing.Statement;

/// Puts statements of one area and day together, the likeliest first, as long as the average over
/// all pairs of two heaps speaks for it and no pair forbids it. The order of arrival plays no part:
/// ties go to the earlier statements.
final class Gathering {
  private final Bonds bonds;
  private final double enough;

  /// @param enough the least average score of a join
  Gathering(Bonds bonds, double enough) {
    this.bonds = bonds;
    this.enough = enough;
  }

  List<Heap> gather(List<Heap> loose) {
    var heaps = new ArrayList<>(loose.stream().sorted().toList());
    var closeness = new ArrayList<List<Optional<Closeness>>>();
    for (int i = 0; i < heaps.size(); i++) {
      var row = new ArrayList<Optional<Closeness>>();
      for (int j = 0; j < i; j++) {
        row.add(closeness(heaps.get(j), heaps.get(i)));
      }
      closeness.add(row);
    }
    var best = best(closeness);
    while (best.isPresent()) {
      merge(heaps, closeness, best.get());
      best = best(closeness);
    }
    return heaps;
  }

  /// How close two heaps are; empty where something forbids it.
  Optional<Closeness> closeness(Heap one, Heap other) {
    double sum = 0;
    Optional<Join> strongest = Optional.empty();
    for (var here : one.members()) {
      for (var there : other.members()) {
        var likeness = Likeness.of(here, there);
        if (likeness.apart() || bonds.apart(here.statement().key(), there.statement().key())) {
          return Optional.empty();
        }
        sum += likeness.score();
        if (strongest.isEmpty() || strongest.get().score() < likeness.score()) {
          strongest = Optional.of(join(here.statement(), there.statement(), likeness));
        }
      }
    }
    int pairs = one.members().size() * other.members().size();
    double total = sum;
    return strongest.map(join -> new Closeness(total, pairs, join));
  }

  boolean isEnough(Closeness closeness) {
    return closeness.average() >= enough;
  }

  private static Join join(Statement one, Statement other, Likeness likeness) {
    return new Join(one.key(), other.key(), likeness.score(), likeness.why(), false);
  }

  private Optional<Spot> best(List<List<Optional<Closeness>>> closeness) {
    Optional<Spot> best = Optional.empty();
    for (int i = 0; i < closeness.size(); i++) {
      for (int j = 0; j < i; j++) {
        var here = closeness.get(i).get(j).filter(this::isEnough);
        if (here.isPresent()
            && best.map(spot -> spot.closeness().average() < here.get().average()).orElse(true)) {
          best = Optional.of(new Spot(i, j, here.get()));
        }
      }
    }
    return best;
  }

  /// The later heap goes into the earlier; sums of pair scores add up, and what was forbidden to
  /// either is forbidden to both.
  private static void merge(
      List<Heap> heaps, List<List<Optional<Closeness>>> closeness, Spot spot) {
    int into = spot.column();
    int gone = spot.row();
    heaps.set(into, heaps.get(into).with(heaps.get(gone), spot.closeness().strongest()));
    for (int k = 0; k < heaps.size(); k++) {
      if (k != into && k != gone) {
        var both = both(at(closeness, k, into), at(closeness, k, gone));
        closeness.get(Math.max(k, into)).set(Math.min(k, into), both);
      }
    }
    heaps.remove(gone);
    closeness.remove(gone);
    closeness.stream().skip(gone).forEach(row -> row.remove(gone));
  }

  private static Optional<Closeness> at(List<List<Optional<Closeness>>> rows, int one, int other) {
    return rows.get(Math.max(one, other)).get(Math.min(one, other));
  }

  private static Optional<Closeness> both(Optional<Closeness> one, Optional<Closeness> other) {
    return one.flatMap(here -> other.map(here::plus));
  }

  private record Spot(int row, int column, Closeness closeness) {}

  /// @param strongest the pair that speaks most for it
  record Closeness(double sum, int pairs, Join strongest) {
    static final Comparator<Closeness> ORDER = Comparator.comparingDouble(Closeness::average);

    double average() {
      return sum / pairs;
    }

    Closeness plus(Closeness other) {
      var stronger = strongest.score() >= other.strongest.score() ? strongest : other.strongest;
      return new Closeness(sum + other.sum, pairs + other.pairs, stronger);
    }
  }
}
