package org.marsad.coder.figure;

import java.util.StringJoiner;
import org.marsad.coder.language.Sentence;

/// Words of a sentence as the word lists write them.
final class Phrases {
  private Phrases() {}

  /// Lower-case words from the first to the last token, parted by blanks.
  static String words(Sentence sentence, int first, int last) {
    if (first == last) {
      return sentence.token(first).lower();
    }
    var joined = new StringJoiner(" ");
    for (int i = first; i <= last; i++) {
      joined.add(sentence.token(i).lower());
    }
    return joined.toString();
  }

  /// The lower-case word at an index, empty beyond the sentence's ends.
  static String word(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).lower() : "";
  }

  /// The lemma in lower case at an index, empty beyond the sentence's ends.
  static String lemma(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size()
        ? sentence.token(i).lemma().toLowerCase(java.util.Locale.ROOT)
        : "";
  }

  /// The tag at an index, empty beyond the sentence's ends.
  static String tag(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).tag() : "";
  }
}
