package org.marsad.app.decide;

/// What a person named is not in the ledger, or cannot be understood; the message says what to do.
public final class NotThere extends RuntimeException {
  private static final long serialVersionUID = 1;

  public NotThere(String words) {
    super(words);
  }
}
