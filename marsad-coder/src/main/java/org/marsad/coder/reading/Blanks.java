package org.marsad.coder.reading;

/// What counts as empty in a text: blanks of every width, marks of writing direction, soft hyphens
/// at the edge of a word.
final class Blanks {
  private Blanks() {}

  /// The text with each odd blank replaced by a plain one, character for character, so that offsets
  /// stay. Invisible marks inside a word are left alone: a blank would break the word.
  static String plain(String text) {
    StringBuilder plain = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && (isOddBlank(c) || isInvisible(c) && !isInsideWord(text, i))) {
        plain = plain == null ? new StringBuilder(text) : plain;
        plain.setCharAt(i, ' ');
      }
    }
    return plain == null ? text : plain.toString();
  }

  /// The stretch without blanks at its ends.
  static Stretch trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return new Stretch(from, to);
  }

  /// Whether a line ends here.
  static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u000B' || c == '\u0085' || isSeparator(c);
  }

  private static boolean isSeparator(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  private static boolean isOddBlank(char c) {
    return c == '\t' || c == '\uFEFF' || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || Character.getType(c) == Character.FORMAT;
  }

  private static boolean isInsideWord(String text, int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(i - 1))
        && Character.isLetterOrDigit(text.charAt(i + 1));
  }
}
