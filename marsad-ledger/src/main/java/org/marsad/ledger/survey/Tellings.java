package org.marsad.ledger.survey;

import java.util.Arrays;
import java.util.List;

/// Which incident each claim tells or denies: four bytes a claim.
final class Tellings {
  private static final int NONE = -1;

  private final int[] ranks;

  private Tellings(int[] ranks) {
    this.ranks = ranks;
  }

  static Tellings of(Stem stem) {
    var ranks = new int[stem.numbering().size()];
    Arrays.fill(ranks, NONE);
    int rank = 0;
    for (var incident : stem.incidents()) {
      for (var refs : List.of(incident.told(), incident.denied())) {
        for (var ref : refs) {
          int number = stem.number(ref);
          if (number >= 0) {
            ranks[number] = rank;
          }
        }
      }
      rank++;
    }
    return new Tellings(ranks);
  }

  /// The place of its incident among all; negative where it tells and denies none.
  int rank(int claim) {
    return ranks[claim];
  }
}
