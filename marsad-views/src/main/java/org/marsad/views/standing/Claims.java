package org.marsad.views.standing;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.marsad.record.Claim;
import org.marsad.record.Participant;
import org.marsad.record.Voice;
import org.marsad.record.Where;

/// Claims with other actors or other points on the map.
final class Claims {
  private Claims() {}

  static Claim withActors(
      Claim claim, UnaryOperator<List<Participant>> parties, UnaryOperator<Voice> voice) {
    return with(
        claim,
        parties.apply(claim.agents()),
        parties.apply(claim.patients()),
        claim.where(),
        claim.otherPlaces(),
        claim.voices().stream().map(voice).toList());
  }

  static Claim withPlaces(Claim claim, UnaryOperator<Where> moved) {
    return with(
        claim,
        claim.agents(),
        claim.patients(),
        claim.where().map(moved),
        claim.otherPlaces().stream().map(moved).toList(),
        claim.voices());
  }

  private static Claim with(
      Claim claim,
      List<Participant> agents,
      List<Participant> patients,
      Optional<Where> where,
      List<Where> otherPlaces,
      List<Voice> voices) {
    return new Claim(
        claim.id(),
        claim.span(),
        claim.sentence(),
        claim.proposition(),
        claim.trigger(),
        agents,
        patients,
        claim.when(),
        where,
        otherPlaces,
        claim.figures(),
        voices,
        claim.factuality(),
        claim.aspect(),
        claim.quote(),
        claim.presupposed(),
        claim.confidence(),
        claim.rules());
  }
}
