package org.marsad.coder.mention;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.Actor;
import org.marsad.coder.lexicon.ActorKind;
import org.marsad.coder.lexicon.ActorRegister;

/// When and about which countries a report speaks: it tells apart those who bear one name.
///
/// @param countries ids of the states named, by name or nationality, and how often each is
record Setting(Optional<LocalDate> day, Map<String, Integer> countries) {

  static Setting of(Document document, ActorRegister register) {
    var day = document.reading().report().published();
    var countries = new HashMap<String, Integer>();
    for (Sentence sentence : document.sentences()) {
      var words = sentence.tokens().stream().map(Token::text).toList();
      for (Token token : sentence.tokens()) {
        if (token.isCapitalised()) {
          register
              .demonym(token.text())
              .map(Actor::id)
              .or(() -> state(register, words, token.index(), day))
              .ifPresent(id -> countries.merge(id, 1, Integer::sum));
        }
      }
    }
    return new Setting(day, countries);
  }

  private static Optional<String> state(
      ActorRegister register, List<String> words, int at, Optional<LocalDate> day) {
    return register
        .nameAt(words, at, day)
        .map(m -> m.actors().getFirst())
        .filter(a -> a.kind(day) == ActorKind.STATE)
        .map(Actor::id);
  }

  /// The one whom a shared name means here, if the countries tell.
  Optional<Actor> choose(List<Actor> actors) {
    if (actors.size() == 1) {
      return Optional.of(actors.getFirst()).filter(a -> !isNamesake(a));
    }
    var states = actors.stream().filter(a -> a.kind(day) == ActorKind.STATE).toList();
    var here = states.isEmpty() ? actors.stream().filter(this::isHere).toList() : states;
    return here.size() == 1 ? Optional.of(here.getFirst()) : Optional.empty();
  }

  /// "Southern Front": others in other countries are called so too.
  private boolean isNamesake(Actor actor) {
    return actor.name().endsWith(")") && !countries.isEmpty() && !isHere(actor);
  }

  /// Whether the report speaks of a country where this actor is.
  boolean isHere(Actor actor) {
    return actor.countries().stream().anyMatch(countries::containsKey);
  }

  /// Whether the report can mean this one by a description alone: "the police" are those of the
  /// country that it names most, not those of any country it names.
  boolean describes(Actor actor) {
    return actor.countries().isEmpty()
        || isHere(actor) && (!actor.kind(day).isState() || isMostNamed(actor));
  }

  private boolean isMostNamed(Actor actor) {
    int times =
        actor.countries().stream().mapToInt(c -> countries.getOrDefault(c, 0)).max().orElse(0);
    return countries.entrySet().stream()
        .noneMatch(c -> c.getValue() >= times && !actor.countries().contains(c.getKey()));
  }
}
