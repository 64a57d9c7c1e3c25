package org.marsad.coder.language;

import org.marsad.record.Span;

/// A word or mark of a sentence.
///
/// @param index its place in the sentence, from 0
/// @param text as written; of an upper-case text as it would be written in lower case
/// @param lemma lower-case base form ("were" → "be"); names keep their capitals
/// @param tag Penn Treebank part of speech
/// @param entity PERSON, ORGANIZATION, LOCATION or O
public record Token(int index, Span span, String text, String lemma, String tag, String entity) {
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isPronoun() {
    return tag.equals("PRP") || tag.equals("PRP$") || tag.equals("WP") || tag.equals("WDT");
  }

  public boolean isNumber() {
    return tag.equals("CD");
  }

  /// Lower-case text.
  public String lower() {
    return text.toLowerCase(java.util.Locale.ROOT);
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
