package org.marsad.coder.reading;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.record.Span;

/// Tells the marks around a word or two in somebody else's sentence (“caliphate”) from speech.
final class ScareQuotes {
  /// Most words that a writer holds at arm's length with marks; ours.
  private static final int MOST_WORDS = 3;

  /// Verbs that stand right before what somebody said or wrote.
  private static final Set<String> SAYING =
      Set.of(
          "said",
          "say",
          "says",
          "saying",
          "shouted",
          "shouting",
          "chanted",
          "chanting",
          "added",
          "replied",
          "answered",
          "wrote",
          "read",
          "reading",
          "tweeted",
          "yelled",
          "yelling",
          "shout",
          "chant",
          "told",
          "asked",
          "cried",
          "screamed",
          "screaming");

  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?i)\\b(?:i|we|you|he|she|they|it|me|us)\\b|n[’']t\\b|[’'](?:re|ve|ll|m)\\b");
  private static final Pattern SPEAKER_AFTER =
      Pattern.compile(
          ",? (?:he|she|they|it|[\\p{Lu}][\\p{L}-]+)? ?(?:said|says|added|told|wrote)\\b");

  private ScareQuotes() {}

  /// @param words what stands between the marks
  static boolean isScare(String text, Span whole, Stretch words, Span block) {
    String said = words.length() > 60 ? "" : words.in(text);
    if (said.isEmpty() || Marks.countWords(said, new Stretch(0, said.length()), 4) > MOST_WORDS) {
      return false;
    }
    boolean all = whole.start() <= block.start() && whole.end() >= block.end() - 1;
    return !all
        && !endsLikeSpeech(said)
        && !SPEAKING.matcher(said).find()
        && !SAYING.contains(wordBefore(text, whole.start(), block))
        && !SPEAKER_AFTER
            .matcher(text.substring(whole.end(), Math.min(block.end(), whole.end() + 40)))
            .lookingAt();
  }

  /// A comma before the closing mark is set where a speaker follows.
  private static boolean endsLikeSpeech(String said) {
    char last = said.charAt(said.length() - 1);
    return last == ',' && said.length() > 1 || last == '!' || last == '?';
  }

  private static String wordBefore(String text, int at, Span block) {
    int end = at;
    while (end > block.start() && !Character.isLetter(text.charAt(end - 1)) && at - end < 3) {
      end--;
    }
    int start = end;
    while (start > block.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }
}
