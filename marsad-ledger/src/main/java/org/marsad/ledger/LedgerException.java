package org.marsad.ledger;

/// A ledger could not be opened, read or written. The message names the ledger and says what would
/// mend it.
public final class LedgerException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /// What was in the way.
  public enum Trouble {
    /// There is no such file or database.
    NOT_THERE,
    /// Something is there already.
    ALREADY_THERE,
    /// What is there is no ledger of Marsad's.
    NOT_A_LEDGER,
    /// A newer Marsad wrote it.
    NEWER,
    /// An older Marsad wrote it, and it cannot be written to be brought up to date.
    OLDER,
    /// Another program is writing to it.
    LOCKED,
    /// It may not be written.
    READ_ONLY,
    /// The disk is full.
    FULL,
    /// What is on the disk cannot be right.
    DAMAGED,
    /// The database's server does not answer, or lets nobody in.
    UNREACHABLE,
    /// The entries do not fit those that are there.
    UNFIT,
    /// Anything else that the database says.
    OTHER
  }

  private final Trouble trouble;
  private final String words;

  public LedgerException(Trouble trouble, String message) {
    super(message);
    this.trouble = trouble;
    words = message;
  }

  public LedgerException(Trouble trouble, String message, Throwable cause) {
    super(message, cause);
    this.trouble = trouble;
    words = message;
  }

  /// What is in the way and what would mend it.
  public String words() {
    return words;
  }

  public Trouble trouble() {
    return trouble;
  }
}
