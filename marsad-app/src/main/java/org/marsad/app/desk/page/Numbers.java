package org.marsad.app.desk.page;

import java.util.Optional;

/// Whole numbers in addresses.
final class Numbers {
  private Numbers() {}

  /// Empty where it is none, or below nought, or beyond all counting.
  static Optional<Integer> of(Optional<String> words) {
    return words.filter(one -> one.matches("\\d{1,8}")).map(Integer::valueOf);
  }
}
