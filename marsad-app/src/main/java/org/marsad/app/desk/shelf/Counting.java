package org.marsad.app.desk.shelf;

/// A large record is still being counted for the first time.
public final class Counting extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final double done;

  /// @param done the share that is
  public Counting(double done) {
    super("counted " + Math.round(done * 100) + " %");
    this.done = done;
  }

  public double done() {
    return done;
  }
}
