package org.marsad.ledger.sql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Numbers of names and places that were looked up or given out before, so that they need not be
/// looked up for every claim. A number never changes; but those that a transaction gave out and
/// then did not keep must be forgotten.
final class Known {
  private static final int MOST = 300_000;

  /// Somebody's other spelling.
  record Alias(String folded, long name) {}

  private final Map<String, Long> names = new HashMap<>();
  private final Map<String, Long> places = new HashMap<>();
  private final Map<String, Long> areas = new HashMap<>();
  private final Set<Alias> aliases = new HashSet<>();

  Map<String, Long> names() {
    return names;
  }

  Map<String, Long> places() {
    return places;
  }

  Map<String, Long> areas() {
    return areas;
  }

  Set<Alias> aliases() {
    return aliases;
  }

  /// Forgets everything where it has grown too much to keep.
  void trim() {
    if (names.size() + places.size() + aliases.size() > MOST) {
      forget();
    }
  }

  void forget() {
    names.clear();
    places.clear();
    areas.clear();
    aliases.clear();
  }
}
