package org.marsad.app;

/// Which of the standard streams a person sits at, and how wide the window is. The launcher looks,
/// for Java cannot tell them apart.
record Terminal(boolean in, boolean out, boolean err, int width, boolean styled) {
  private static final int USUAL_WIDTH = 100;

  /// @param terminals the digits of the streams that are terminals: `012` for all
  static Terminal of(String terminals, String width, boolean plain) {
    int columns = width.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(width) : USUAL_WIDTH;
    boolean out = terminals.contains("1");
    return new Terminal(
        terminals.contains("0"), out, terminals.contains("2"), columns, out && !plain);
  }
}
