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

  /// The noun in the singular: the tagger leaves words that it does not know as they are.
  static String singular(Sentence sentence, int i) {
    String lemma = lemma(sentence, i);
    boolean plural = tag(sentence, i).endsWith("S") && lemma.equals(word(sentence, i));
    if (plural && lemma.endsWith("men")) {
      return lemma.substring(0, lemma.length() - 3) + "man";
    }
    return plural && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /// The tag at an index, empty beyond the sentence's ends.
  static String tag(Sentence sentence, int i) {
    return i >= 0 && i < sentence.size() ? sentence.token(i).tag() : "";
  }
}
