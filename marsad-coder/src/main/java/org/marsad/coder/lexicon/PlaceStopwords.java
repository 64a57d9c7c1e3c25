package org.marsad.coder.lexicon;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Place names that are also common words ("Of", "Mobile", "March"): they count as places only
/// where the words around speak of one. Data in `place-stopwords.tsv`.
public record PlaceStopwords(Set<String> names) {
  public PlaceStopwords {
    names = Set.copyOf(names);
  }

  public static PlaceStopwords load(WordLists lists) {
    return new PlaceStopwords(
        lists.table("place-stopwords.tsv").rows().stream()
            .map(row -> row.text("name").toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet()));
  }

  public boolean contains(String name) {
    return names.contains(name.toLowerCase(Locale.ROOT));
  }
}
