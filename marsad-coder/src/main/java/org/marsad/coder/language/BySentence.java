package org.marsad.coder.language;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// What a layer found, by the sentence that it stands in: asked for as often as there are
/// sentences, a long report costs no more for each of them than a short one.
public final class BySentence<T> {
  private final Map<Integer, List<T>> found;

  private BySentence(Map<Integer, List<T>> found) {
    this.found = found;
  }

  /// @param sentence tells a thing's sentence by its number
  public static <T> BySentence<T> of(Collection<T> all, ToIntFunction<T> sentence) {
    return new BySentence<>(
        all.stream()
            .collect(Collectors.groupingBy(sentence::applyAsInt, Collectors.toUnmodifiableList())));
  }

  /// In the order in which they were given.
  public List<T> in(int sentence) {
    return found.getOrDefault(sentence, List.of());
  }
}
