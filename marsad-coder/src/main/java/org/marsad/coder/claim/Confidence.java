package org.marsad.coder.claim;

import org.marsad.coder.happening.HappeningMention;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;

/// How likely a claim is right, from what it was made of: a logistic of a few counts of what is
/// known.
///
/// The weights are set by hand and fitted to nothing yet: the number orders claims, it is no
/// probability.
final class Confidence {
  private Confidence() {}

  static double of(Claim claim, HappeningMention happening) {
    double z = 0.1;
    z += claim.agents().isEmpty() ? -0.3 : 0.4;
    z += claim.patients().isEmpty() ? -0.1 : 0.3;
    z += claim.where().map(w -> w.inherited() ? -0.1 : 0.3).orElse(-0.3);
    z += claim.when().map(w -> w.inherited() ? -0.1 : 0.3).orElse(-0.2);
    z += claim.figures().isEmpty() ? 0.0 : 0.5;
    z += claim.factuality() == Factuality.CERTAIN ? 0.2 : -0.2;
    z += happening.presupposed() ? -0.5 : 0.0;
    z += claim.proposition().type().equals("statement") ? -0.8 : 0.0;
    return Math.round(100 / (1 + Math.exp(-z))) / 100.0;
  }
}
