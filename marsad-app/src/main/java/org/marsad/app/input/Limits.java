package org.marsad.app.input;

/// How long one report may be.
final class Limits {
  /// Ten million bytes: more than any news report, less than a book shelf.
  static final int LONGEST_BYTES = 10_000_000;

  private Limits() {}

  static Filing.Refused tooLong(String where, String size) {
    return new Filing.Refused(
        where,
        Filing.Reason.TOO_LONG,
        "is "
            + size
            + ", and one report may have 10 MB; if it holds many reports, give each a file of its"
            + " own, or a line of its own in a .jsonl file");
  }
}
