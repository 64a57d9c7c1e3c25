package org.marsad.views.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A text in 96 numbers: for each of 96 hash functions the least value over its shingles (MinHash,
/// Broder 1997). The share of equal numbers of two sketches estimates the share of common shingles,
/// to within about five in a hundred. A sketch of the same text is the same for good, so that it
/// can be kept.
///
/// @param size how many different shingles the text has; 1 for a brief, which is taken as a whole
public record Sketch(int size, List<Long> minima) {
  static final int HASHES = 96;
  static final int ROWS = 3;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  /// Of shorter texts only the very same are one: two briefs of one event are alike anyway.
  private static final int LEAST = 20;

  public Sketch {
    minima = List.copyOf(minima);
  }

  public static Sketch of(String text) {
    var shingles = Shingles.of(text);
    return shingles.size() < LEAST
        ? new Sketch(1, minima(Set.of(Shingles.whole(text))))
        : new Sketch(shingles.size(), minima(shingles));
  }

  /// 32 bands of three numbers each. Texts that share a third of their shingles meet in a band in
  /// two cases of three, those that share a half in 98 of 100.
  public List<Band> bands() {
    return IntStream.range(0, minima.size() / ROWS).mapToObj(this::band).toList();
  }

  /// The estimated share of common shingles among all of both.
  public double resemblance(Sketch other) {
    if (minima.isEmpty() || other.minima.isEmpty()) {
      return 0;
    }
    long equal =
        IntStream.range(0, HASHES).filter(i -> minima.get(i).equals(other.minima.get(i))).count();
    return (double) equal / HASHES;
  }

  /// The estimated share of the shorter text's shingles that stand in the longer: an outlet that
  /// prints the first half of a wire copies all that it prints.
  public double containment(Sketch other) {
    double alike = resemblance(other);
    double common = alike * (size + other.size) / (1 + alike);
    return alike == 0 ? 0 : Math.min(1, common / Math.min(size, other.size));
  }

  private Band band(int number) {
    long hash = number;
    for (long value : minima.subList(number * ROWS, (number + 1) * ROWS)) {
      hash = Shingles.mixed(hash * 31 + value);
    }
    return new Band(number, hash);
  }

  private static List<Long> minima(Set<Long> shingles) {
    var least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < HASHES; i++) {
        least[i] = Math.min(least[i], Shingles.mixed(shingle + GOLDEN * (i + 1)));
      }
    }
    return Arrays.stream(least).boxed().toList();
  }
}
