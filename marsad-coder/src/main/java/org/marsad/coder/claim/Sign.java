package org.marsad.coder.claim;

import java.util.Locale;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;
import org.marsad.record.Proposition;

/// What a reader can see in a claim and what speaks for or against its being right: each a yes or a
/// no. How much each weighs stands in `confidence.tsv`.
enum Sign {
  AGENT,
  PATIENT,
  OWN_PLACE,
  OWN_TIME,
  FIGURE,
  TALLY,
  VOICE,
  QUOTED,
  ASPECT,
  UNSURE,
  NOUN,
  PRESUPPOSED;

  boolean shows(Claim claim) {
    return switch (this) {
      case AGENT -> !claim.agents().isEmpty();
      case PATIENT -> !claim.patients().isEmpty();
      case OWN_PLACE -> claim.where().filter(w -> !w.inherited()).isPresent();
      case OWN_TIME -> claim.when().filter(w -> !w.inherited()).isPresent();
      case FIGURE -> !claim.figures().isEmpty();
      case TALLY -> claim.proposition() instanceof Proposition.Tally;
      case VOICE -> !claim.voices().isEmpty();
      case QUOTED -> claim.quote().isPresent();
      case ASPECT -> claim.aspect().isPresent();
      case UNSURE -> claim.factuality() != Factuality.CERTAIN;
      case NOUN -> "happening-noun".equals(claim.rules().get("type"));
      case PRESUPPOSED -> claim.presupposed();
    };
  }

  /// Its name in the table: "own-place".
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
