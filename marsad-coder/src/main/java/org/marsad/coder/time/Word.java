package org.marsad.coder.time;

import java.util.List;
import java.util.Optional;
import org.marsad.coder.time.Term.Kind;

/// A word of a sentence, or a part of a hyphenated one.
///
/// @param token index of its token
/// @param capital whether the report writes it with a capital
/// @param glued whether a hyphen ties it to the word before
record Word(
    int token,
    int start,
    int end,
    String lower,
    String tag,
    boolean capital,
    boolean glued,
    List<Term> terms) {
  static final Word NONE = new Word(-1, 0, 0, "", "", false, false, List.of());

  Word {
    terms = List.copyOf(terms);
  }

  Optional<Term> term(Kind kind) {
    for (Term term : terms) {
      if (term.kind() == kind) {
        return Optional.of(term);
      }
    }
    return Optional.empty();
  }

  boolean is(Kind kind) {
    return term(kind).isPresent();
  }

  boolean isDigits() {
    for (int i = 0; i < lower.length(); i++) {
      if (lower.charAt(i) < '0' || lower.charAt(i) > '9') {
        return false;
      }
    }
    return !lower.isEmpty() && lower.length() <= 6;
  }

  /// The number that its digits write; -1 where it is no plain number.
  int number() {
    return isDigits() ? Integer.parseInt(lower) : -1;
  }

  boolean isNounLike() {
    return tag.startsWith("NN") && terms.isEmpty();
  }

  /// Whether it stands beyond either end of the sentence.
  boolean isNone() {
    return token < 0;
  }

  boolean isMark() {
    return !lower.isEmpty() && !Character.isLetterOrDigit(lower.charAt(0));
  }
}
