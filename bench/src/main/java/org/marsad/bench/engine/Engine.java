package org.marsad.bench.engine;

import java.util.List;

/// A candidate: it parses one sentence for the facts, and whole texts for the clock.
interface Engine {
  String name();

  /// The text taken as one sentence.
  Parse parse(String sentence);

  /// Runs a text through this stage and all before it.
  ///
  /// @return the number of tokens
  int run(String text, Stage stage);

  /// How far a text is taken.
  enum Stage {
    TAGS,
    DEPENDENCIES,
    NAMES
  }

  /// Candidates in the order in which they are shown.
  static List<String> names() {
    return List.of(
        "corenlp",
        "corenlp-hyphens",
        "corenlp-sd",
        "corenlp-enhanced",
        "nlp4j",
        "nlp4j-packed",
        "nlp4j-packed-ptb",
        "nlp4j-packed-ptb-hyphens",
        "nlp4j-packed-universal",
        "nlp4j-packed-ptb-universal");
  }
}
