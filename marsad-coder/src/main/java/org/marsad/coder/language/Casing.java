package org.marsad.coder.language;

import java.util.Locale;

/// Writes an upper-case text as it would be written in lower case, character for character, so that
/// offsets stay.
final class Casing {
  private Casing() {}

  /// Capitals stay at the beginning of sentences only; which other words are names the tagger of an
  /// upper-case text cannot know, so every word of more than three letters that the word lists do
  /// not know is left to the name finder.
  static String lowered(String text) {
    var lowered = new StringBuilder(text.toLowerCase(Locale.ROOT));
    boolean begins = true;
    for (int i = 0; i < lowered.length(); i++) {
      char c = lowered.charAt(i);
      if (begins && Character.isLetter(c)) {
        lowered.setCharAt(i, Character.toUpperCase(c));
        begins = false;
      } else if (c == '.' || c == '!' || c == '?' || c == '\n') {
        begins = true;
      }
    }
    return lowered.toString();
  }
}
