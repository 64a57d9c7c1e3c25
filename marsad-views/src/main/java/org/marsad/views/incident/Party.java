package org.marsad.views.incident;

import java.util.Optional;
import org.marsad.record.Participant;
import org.marsad.views.name.Names;
import org.marsad.views.standing.ActorJoins;

/// Somebody who took part, as far as parties are compared.
///
/// @param actor id in the register
/// @param name folded
public record Party(Optional<String> actor, String name) {
  static Party of(Participant one) {
    return new Party(one.actor(), Names.fold(one.name()));
  }

  /// The id or name by which it is compared, once people joined actors.
  String under(ActorJoins joins) {
    return actor.flatMap(joins::of).or(() -> joins.of(name)).or(() -> actor).orElse(name);
  }
}
