package org.marsad.bench.engine;

/// Makes NLP4J known where the profile `nlp4j` is on.
public final class Nlp4jMaker implements Engines.Maker {
  @Override
  public boolean makes(String name) {
    return name.equals("nlp4j");
  }

  @Override
  public Engine make(String name, boolean withNames) {
    return Nlp4jEngine.published(withNames);
  }
}
