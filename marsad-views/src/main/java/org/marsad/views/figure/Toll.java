package org.marsad.views.figure;

import java.util.List;

/// One quantity of one incident: every number that was said of it, and the band they make.
///
/// @param inForce the last number of each witness
/// @param replaced earlier numbers of the same witnesses, and smaller ones that the same report of
///   the origin includes in its number ("five more, raising the toll to 17")
/// @param policy by which the best was chosen
public record Toll(
    Quantity quantity, Band band, Policy policy, List<Said> inForce, List<Said> replaced)
    implements Banded {
  public Toll {
    inForce = List.copyOf(inForce);
    replaced = List.copyOf(replaced);
    if (inForce.isEmpty()) {
      throw new IllegalArgumentException("a number that nobody said: " + quantity);
    }
  }

  /// How many origins say something of it.
  public long origins() {
    return inForce.stream().map(said -> said.witness().id()).distinct().count();
  }
}
