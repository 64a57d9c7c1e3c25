package org.marsad.coder.reading;

/// Tells headlines and cross-headings from short paragraphs.
final class Headings {
  private static final int MOST_WORDS = 25;
  private static final int MOST_WORDS_BETWEEN = 12;

  private Headings() {}

  /// @param filedLater whether a dateline follows, so that this stands above the story for certain
  static boolean isHeadline(String text, Stretch words, boolean filedLater) {
    if (Marks.countWords(text, words, MOST_WORDS + 1) > MOST_WORDS) {
      return false;
    }
    char last = Marks.lastMark(text, words);
    if (last == ':') {
      return false;
    }
    boolean stopped = Marks.isStop(last);
    return !stopped || isOneSentence(text, words) && (filedLater || isTitleCase(text, words));
  }

  static boolean isCrossHeading(String text, Stretch words) {
    char last = Marks.lastMark(text, words);
    return !Marks.isStop(last)
        && ":;,-–—".indexOf(last) < 0
        && !Character.isLowerCase(text.charAt(words.start()))
        && !Marks.endsDangling(text, words)
        && Marks.countWords(text, words, MOST_WORDS_BETWEEN + 1) <= MOST_WORDS_BETWEEN;
  }

  private static boolean isOneSentence(String text, Stretch words) {
    for (int i = words.start() + 1; i + 2 < words.end(); i++) {
      boolean stop = Marks.isStop(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1));
      if (stop && text.charAt(i + 1) == ' ' && Character.isUpperCase(text.charAt(i + 2))) {
        return false;
      }
    }
    return true;
  }

  /// Whether nearly all words of four letters or more begin with a capital, or all letters are
  /// capitals.
  private static boolean isTitleCase(String text, Stretch words) {
    int capital = 0;
    int small = 0;
    for (String word : words.in(text).split("[\\s—–-]+")) {
      String letters = word.replaceAll("[^\\p{L}]", "");
      if (letters.length() >= 4) {
        boolean upper = Character.isUpperCase(letters.charAt(0));
        capital += upper ? 1 : 0;
        small += upper ? 0 : 1;
      }
    }
    return capital >= 3 && small * 5 <= capital;
  }
}
