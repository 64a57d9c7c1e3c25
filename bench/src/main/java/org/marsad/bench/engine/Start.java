package org.marsad.bench.engine;

import java.lang.management.ManagementFactory;

/// From the start of the JVM to the first parsed sentence.
///
/// Arguments: an engine's name and a stage.
public final class Start {
  private static final String SENTENCE =
      "Seven policemen were killed by gunmen near Mopti on Tuesday, an official said.";

  private Start() {}

  /// Prints one line.
  public static void main(String[] args) {
    var stage = Engine.Stage.valueOf(args[1]);
    long entered = System.currentTimeMillis();
    var engine = Engines.load(args[0], stage == Engine.Stage.NAMES);
    long loaded = System.currentTimeMillis();
    engine.run(SENTENCE, stage);
    long done = System.currentTimeMillis();
    long born = ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.printf(
        "%s %s: main after %d ms, models %d ms, first sentence %d ms, in all %d ms%n",
        args[0], stage, entered - born, loaded - entered, done - loaded, done - born);
  }
}
