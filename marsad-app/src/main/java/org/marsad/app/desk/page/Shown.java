package org.marsad.app.desk.page;

/// Words of a report as a page may show them. The template engine takes care of markup; this takes
/// care of signs that nobody sees and that turn or hide what follows.
final class Shown {
  /// Stands where such a sign stood.
  private static final String SIGN = "\uFFFD";

  private Shown() {}

  static String text(String words) {
    return words.replaceAll(
        "[\\p{Cc}&&[^\\n\\t\\r]]|[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]", SIGN);
  }

  /// On one line.
  static String line(String words) {
    return text(words.strip().replaceAll("\\s+", " "));
  }
}
