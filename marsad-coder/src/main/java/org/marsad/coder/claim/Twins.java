package org.marsad.coder.claim;

import java.util.ArrayList;
import java.util.List;
import org.marsad.record.Claim;
import org.marsad.record.Figure;

/// "A total of 58 bodies were recovered": two words may tell one happening with one figure. It is
/// one claim.
final class Twins {
  private Twins() {}

  /// @param claims in text order
  /// @return those that say something new
  static List<Claim> once(List<Claim> claims) {
    var kept = new ArrayList<Claim>();
    for (Claim claim : claims) {
      if (kept.stream().noneMatch(k -> saysAll(k, claim))) {
        kept.add(claim);
      }
    }
    return kept;
  }

  private static boolean saysAll(Claim one, Claim other) {
    return !other.figures().isEmpty()
        && !one.presupposed()
        && one.sentence().equals(other.sentence())
        && one.proposition().type().equals(other.proposition().type())
        && one.factuality() == other.factuality()
        && other.figures().stream().allMatch(f -> counts(one, f));
  }

  private static boolean counts(Claim claim, Figure figure) {
    return claim.figures().stream()
        .anyMatch(f -> f.span().equals(figure.span()) && f.measure().equals(figure.measure()));
  }
}
