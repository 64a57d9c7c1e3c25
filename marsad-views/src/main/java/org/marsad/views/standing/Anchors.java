package org.marsad.views.standing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.marsad.record.Claim;
import org.marsad.record.entry.ClaimKey;

/// Finds a claim again that a person meant, in a coding that draws its edges otherwise.
final class Anchors {
  private Anchors() {}

  /// The claim that answers best to the key. Among equals: the one of the same type, then the one
  /// that begins nearest, then the first in the text.
  static Optional<Claim> find(ClaimKey key, List<Claim> claims) {
    return claims.stream()
        .filter(claim -> key.fit(claim) > 0)
        .min(
            Comparator.comparingInt((Claim claim) -> -key.fit(claim))
                .thenComparing(claim -> !claim.proposition().type().equals(key.type()))
                .thenComparingInt(claim -> Math.abs(claim.span().start() - key.span().start()))
                .thenComparing(Claim::span)
                .thenComparing(Claim::id));
  }
}
