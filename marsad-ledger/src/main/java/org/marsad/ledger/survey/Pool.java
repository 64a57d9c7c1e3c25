package org.marsad.ledger.survey;

import java.util.HashMap;
import java.util.Map;

/// Values that many incidents and claims have in common, each kept once.
final class Pool {
  private final Map<Object, Object> known = new HashMap<>();

  /// The value that was handed in first of all that equal this one.
  @SuppressWarnings("unchecked")
  <T> T one(T value) {
    var before = known.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }
}
