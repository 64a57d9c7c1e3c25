package org.marsad.coder.language;

import java.util.List;

/// Names that are known beforehand, to write an upper-case text with its capitals.
@FunctionalInterface
public interface KnownNames {
  /// How many of the words from this one on make up the longest known name, 0 for none.
  ///
  /// @param words lower case
  int longest(List<String> words, int from);
}
