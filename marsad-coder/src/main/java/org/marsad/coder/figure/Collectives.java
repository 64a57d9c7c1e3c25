package org.marsad.coder.figure;

import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.coder.lexicon.WordLists;

/// Nouns for bodies of people: one group, one cell is not one person.
public final class Collectives {
  private final Set<String> words;

  private Collectives(Set<String> words) {
    this.words = words;
  }

  public static Collectives load(WordLists lists) {
    return new Collectives(
        lists.table("figure-collectives.tsv").rows().stream()
            .map(row -> row.text("word"))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// @param lemma in lower case
  public boolean holds(String lemma) {
    return words.contains(lemma);
  }
}
