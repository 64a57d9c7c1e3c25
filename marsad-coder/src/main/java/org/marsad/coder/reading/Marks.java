package org.marsad.coder.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What the marks at the edges of a line tell: whether it ends a sentence, whether it is an item of
/// a list, whether it hangs in the air.
final class Marks {
  private static final Pattern ITEM =
      Pattern.compile("(?:[-–]{1,2}|[•*·▪●◦‣■►]|o|\\(?\\d{1,2}[.)]|\\([a-z]\\))[ ]+(?=\\S)");

  /// Words after which an English sentence must go on.
  private static final Set<String> DANGLING =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "its", "of", "on",
          "or", "than", "that", "the", "their", "to", "with", "which", "who", "while");

  private static final String CLOSERS = "\"”’'»)]";

  private Marks() {}

  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '؟' || c == '。';
  }

  /// Whether a full stop or its like ends the stretch, closing quotation marks left aside.
  static boolean endsWithStop(String text, Stretch words) {
    char last = lastMark(text, words);
    return isStop(last);
  }

  /// The last character that is no closing mark.
  static char lastMark(String text, Stretch words) {
    int end = words.end();
    while (end > words.start() + 1 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.isEmpty() ? ' ' : text.charAt(end - 1);
  }

  static boolean isItem(String text, Stretch words) {
    return itemMark(text, words) > 0;
  }

  /// Length of the mark that makes a line an item of a list, 0 where there is none.
  static int itemMark(String text, Stretch words) {
    var matcher =
        ITEM.matcher(text).region(words.start(), Math.min(words.end(), words.start() + 8));
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? matcher.end() - words.start() : 0;
  }

  static boolean endsDangling(String text, Stretch words) {
    int from = text.lastIndexOf(' ', words.end() - 1) + 1;
    return from > words.start()
        && words.end() - from <= 6
        && DANGLING.contains(text.substring(from, words.end()).toLowerCase(Locale.ROOT));
  }

  static boolean hasLetter(String text, Stretch words) {
    for (int i = words.start(); i < words.end(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Number of words, counting no further than `enough`.
  static int countWords(String text, Stretch words, int enough) {
    int count = 0;
    boolean inside = false;
    for (int i = words.start(); i < words.end() && count < enough; i++) {
      boolean blank = Character.isWhitespace(text.charAt(i));
      count += !blank && !inside ? 1 : 0;
      inside = !blank;
    }
    return count;
  }
}
