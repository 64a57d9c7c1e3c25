package org.marsad.bench.engine;

/// One arc of a parse: two word indexes and what the second is to the first. `preposition` is empty
/// but for a `PHRASE`.
record Arc(int governor, int dependent, Relation relation, String preposition) {
  Arc(int governor, int dependent, Relation relation) {
    this(governor, dependent, relation, "");
  }
}
