package org.marsad.coder.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A party, a body or a voice of the world's conflicts, with its names, kinds and allegiances, each
/// with the time at which it was so.
///
/// @param id short and stable: `islamic-state`
/// @param aliases names that mean it by themselves
/// @param descriptions phrases that mean it where the text is about its conflict, without article
/// @param nouns common nouns that may refer back to it once it is named
/// @param countries ISO 3166 alpha-3, lower case: where it is based or acts
/// @param demonyms of states: "Syrian", "Syrians"
public record Actor(
    String id,
    String name,
    List<String> nativeNames,
    List<Dated<String>> aliases,
    List<String> descriptions,
    Set<String> nouns,
    List<Dated<ActorKind>> kinds,
    List<Dated<Parent>> parents,
    Period existed,
    List<String> countries,
    List<String> demonyms,
    Optional<String> source) {

  public Actor {
    nativeNames = List.copyOf(nativeNames);
    aliases = List.copyOf(aliases);
    descriptions = List.copyOf(descriptions);
    nouns = Set.copyOf(nouns);
    kinds = List.copyOf(kinds);
    parents = List.copyOf(parents);
    countries = List.copyOf(countries);
    demonyms = List.copyOf(demonyms);
  }

  /// Something that was so during a period.
  public record Dated<T>(T value, Period period) {}

  /// An allegiance: part-of, wing-of, allied-with, supported-by, successor-of, split-from,
  /// member-of, controlled-by.
  public record Parent(String id, String relation) {}

  /// What it was on that day; without a day, or outside all periods, its first kind.
  public ActorKind kind(Optional<LocalDate> day) {
    return kinds.stream()
        .filter(k -> k.period().mayHold(day))
        .findFirst()
        .orElse(kinds.getFirst())
        .value();
  }

  /// Whether it is told of as taking part, on that day.
  public boolean isParty(Optional<LocalDate> day) {
    return !kind(day).isVoice();
  }
}
