package org.marsad.app.page;

/// Words of a report as a terminal may safely show them.
public final class Shown {
  private Shown() {}

  /// Without control characters, which could move the cursor or colour the rest of the page, and
  /// without the signs that turn the direction of what follows.
  public static String plain(String words) {
    return words
        .replaceAll("\\s", " ")
        .replaceAll("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\uE000\\uE001]", "");
  }
}
