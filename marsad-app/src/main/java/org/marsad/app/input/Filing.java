package org.marsad.app.input;

import org.marsad.record.Report;

/// What became of one thing that was handed in. Every input becomes exactly one of these, so that
/// what was read can be accounted for.
public sealed interface Filing {
  /// Where it came from, for a person to find it: `file`, or `file:line`.
  String where();

  /// A report that can be coded.
  ///
  /// @param raw what it came as
  record Filed(String where, Report report, Raw raw) implements Filing {
    Filed(String where, Report report) {
      this(where, report, Raw.NONE);
    }
  }

  /// The same with the bytes it came as.
  default Filing from(byte[] bytes, String mediaType) {
    return this instanceof Filed(var where, var report, _)
        ? new Filed(where, report, new Raw(bytes, mediaType))
        : this;
  }

  /// There was no text in it.
  record Empty(String where) implements Filing {}

  /// It cannot be read.
  ///
  /// @param words what is wrong, and the mend
  record Refused(String where, Reason reason, String words) implements Filing {
    /// One clear line: where, what, and the mend.
    public String line() {
      return where + ": " + words;
    }
  }

  /// Why an input is refused, in the few words that the account at the end uses.
  enum Reason {
    MISSING("missing"),
    NO_REPORTS("no reports in it"),
    UNREADABLE("unreadable"),
    NOT_UTF8("not UTF-8"),
    BINARY("binary"),
    TOO_LONG("too long"),
    BROKEN_JSON("broken JSON"),
    WRONG_FIELD("wrong field"),
    NO_DATE("no date"),
    FAILED("coder failed");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
