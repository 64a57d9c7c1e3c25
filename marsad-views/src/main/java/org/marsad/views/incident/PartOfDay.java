package org.marsad.views.incident;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.marsad.views.name.Names;

/// What a report says of the hour in words.
public enum PartOfDay {
  NIGHT("night overnight midnight dawn"),
  MORNING("morning dawn daybreak"),
  AFTERNOON("afternoon noon midday"),
  EVENING("evening dusk sunset nightfall night");

  private final String words;

  PartOfDay(String words) {
    this.words = words;
  }

  static Set<PartOfDay> in(String words) {
    var said = Set.copyOf(Names.words(words));
    return Stream.of(values())
        .filter(part -> Stream.of(part.words.split(" ")).anyMatch(said::contains))
        .collect(Collectors.toUnmodifiableSet());
  }

  /// Whether two tellings name hours that cannot be one.
  static Optional<Boolean> agree(Set<PartOfDay> one, Set<PartOfDay> other) {
    return one.isEmpty() || other.isEmpty()
        ? Optional.empty()
        : Optional.of(one.stream().anyMatch(other::contains));
  }
}
