package org.marsad.bench.engine;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ServiceLoader;

/// Loads a candidate by its name. NLP4J stands behind a Maven profile, so it is looked up and not
/// named here.
final class Engines {
  /// How a candidate outside the ordinary build makes itself known.
  interface Maker {
    boolean makes(String name);

    Engine make(String name, boolean withNames);
  }

  private Engines() {}

  static Engine load(String name, boolean withNames) {
    RedwoodConfiguration.current().clear().apply();
    var variant = CoreNlpEngine.Variant.named(name);
    if (variant.isPresent()) {
      return CoreNlpEngine.load(variant.orElseThrow(), withNames);
    }
    return ServiceLoader.load(Maker.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(maker -> maker.makes(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such engine here: " + name))
        .make(name, withNames);
  }
}
