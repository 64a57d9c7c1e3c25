package org.marsad.views.standing;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.record.Claim;
import org.marsad.record.Participant;
import org.marsad.record.Voice;
import org.marsad.views.name.Names;

/// Actors that a person said are one: wherever one of them is named, the one that stays is meant.
///
/// @param into id or folded name of the actor that falls away → the one that stays, as it was given
public record ActorJoins(Map<String, String> into) {
  public ActorJoins {
    into = Collections.unmodifiableMap(new TreeMap<>(into));
  }

  /// Who is meant by an id or name, where a person joined it to another or another to it.
  public Optional<String> of(String actorOrName) {
    var seen = new HashSet<String>();
    var now = actorOrName;
    var next = next(now);
    while (next.isPresent() && seen.add(key(now))) {
      now = next.get();
      next = next(now);
    }
    return seen.isEmpty() && !isKept(now) ? Optional.empty() : Optional.of(now);
  }

  private Optional<String> next(String actorOrName) {
    return Optional.ofNullable(into.get(key(actorOrName)));
  }

  /// The claim with every joined actor under the id or name that stays.
  Claim appliedTo(Claim claim) {
    if (into.isEmpty()) {
      return claim;
    }
    return Claims.withActors(claim, this::joined, this::joined);
  }

  private List<Participant> joined(List<Participant> all) {
    return all.stream()
        .map(one ->
            new Participant(
                one.span(), one.name(), actor(one.actor(), one.name()), one.role(), one.via()))
        .toList();
  }

  private Voice joined(Voice voice) {
    return new Voice(
        voice.span(),
        voice.name(),
        actor(voice.actor(), voice.name()),
        voice.role(),
        voice.cue(),
        voice.stance(),
        voice.kind());
  }

  private Optional<String> actor(Optional<String> id, String name) {
    return id.flatMap(this::of).or(() -> of(name)).or(() -> id);
  }

  private boolean isKept(String name) {
    return into.values().stream().map(ActorJoins::key).anyMatch(key(name)::equals);
  }

  static String key(String actorOrName) {
    return Names.fold(actorOrName);
  }
}
