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
      if (claims.stream().noneMatch(c -> saysAll(c, claim) && isFuller(c, claim, claims))) {
        kept.add(claim);
      }
    }
    return kept;
  }

  /// Whether one names more parties than the other; of equals the first holds.
  private static boolean isFuller(Claim one, Claim other, List<Claim> claims) {
    int more = parties(one) - parties(other);
    return more > 0 || more == 0 && claims.indexOf(one) < claims.indexOf(other);
  }

  private static int parties(Claim claim) {
    return claim.agents().size() + claim.patients().size();
  }

  private static boolean saysAll(Claim one, Claim other) {
    return !one.equals(other)
        && !other.figures().isEmpty()
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
