package org.marsad.bench.engine;

import java.util.List;

/// A parsed sentence in the neutral scheme.
record Parse(List<Word> words, List<Arc> arcs) {
  Parse {
    words = List.copyOf(words);
    arcs = List.copyOf(arcs);
  }
}
