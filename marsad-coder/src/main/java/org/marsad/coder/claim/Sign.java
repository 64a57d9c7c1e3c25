package org.marsad.coder.claim;

import java.util.function.Predicate;
import org.marsad.record.Claim;
import org.marsad.record.Factuality;
import org.marsad.record.Proposition;

/// What a reader can see in a claim and what speaks for or against its being right: each a yes or a
/// no. How much each weighs stands in `confidence.tsv`.
enum Sign {
  AGENT(claim -> !claim.agents().isEmpty()),
  PATIENT(claim -> !claim.patients().isEmpty()),
  OWN_PLACE(claim -> claim.where().filter(w -> !w.inherited()).isPresent()),
  OWN_TIME(claim -> claim.when().filter(w -> !w.inherited()).isPresent()),
  FIGURE(claim -> !claim.figures().isEmpty()),
  TALLY(claim -> claim.proposition() instanceof Proposition.Tally),
  VOICE(claim -> !claim.voices().isEmpty()),
  QUOTED(claim -> claim.quote().isPresent()),
  ASPECT(claim -> claim.aspect().isPresent()),
  UNSURE(claim -> claim.factuality() != Factuality.CERTAIN),
  NOUN(claim -> "happening-noun".equals(claim.rules().get("type"))),
  PRESUPPOSED(Claim::presupposed);

  private final Predicate<Claim> shows;

  Sign(Predicate<Claim> shows) {
    this.shows = shows;
  }

  boolean shows(Claim claim) {
    return shows.test(claim);
  }

  /// Its name in the table: "own-place".
  String word() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
