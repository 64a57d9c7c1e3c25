package org.marsad.coder.language.pack;

import java.util.AbstractMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A word list with few different values (1,500 sets of clusters for 594,491 words). For lookups
/// only.
final class PackedLexicon<T> extends AbstractMap<String, T> {
  private final HashedStrings words;
  private final List<T> values;

  PackedLexicon(PackedStrings words, List<T> values) {
    this.words = words.hashed(value -> value);
    this.values = values;
  }

  @Override
  public @Nullable T get(Object word) {
    int value = words.get(0, (String) word);
    return value < 0 ? null : values.get(value);
  }

  @Override
  public Set<Map.Entry<String, T>> entrySet() {
    throw new UnsupportedOperationException("a packed lexicon is looked up, not listed");
  }
}
