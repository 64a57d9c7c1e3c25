package org.marsad.app;

/// What the program tells its caller at the end. The help of each command lists these.
final class Exit {
  static final int ALL_WELL = 0;

  /// Some inputs were rejected; the others were coded.
  static final int SOME_REJECTED = 1;

  /// The command line itself was wrong.
  static final int USAGE = 2;

  /// Nothing could be read, or the claim was not found, or there is no JDK to run with.
  static final int NOTHING = 3;

  /// The output could not be written.
  static final int NO_OUTPUT = 4;

  private Exit() {}
}
