package org.marsad.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The mentions read so far, each already told whom it means.
final class ReadSoFar {
  /// Nothing is taken up from farther back than so many mentions, which is more than reports have:
  /// in a file of many reports each has its own people. The number is ours.
  private static final int REACH = 2000;

  private final List<Found> mentions = new ArrayList<>();

  void add(Found one) {
    mentions.add(one);
  }

  Found get(int i) {
    return mentions.get(i);
  }

  /// The number of the last that fits.
  Optional<Integer> latest(Predicate<Found> fits) {
    return latest(fits, 0);
  }

  /// @param first the sentence at which the search ends
  Optional<Integer> latest(Predicate<Found> fits, int first) {
    int end = Math.max(0, mentions.size() - REACH);
    for (int i = mentions.size() - 1;
        i >= end && mentions.get(i).sentence().index() >= first;
        i--) {
      if (fits.test(mentions.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
