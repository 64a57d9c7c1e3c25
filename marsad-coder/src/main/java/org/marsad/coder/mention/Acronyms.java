package org.marsad.coder.mention;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;

/// The short names that a report introduces behind the long ones: "the Rivers Recovery Fund (RRF)".
/// From then on the short one is a body's name wherever it stands.
final class Acronyms {
  private static final int LONGEST_NAME = 12;

  private Acronyms() {}

  static Set<String> of(Document document) {
    var found = new HashSet<String>();
    for (Sentence sentence : document.sentences()) {
      for (int i = 2; i + 1 < sentence.size(); i++) {
        if (introduces(sentence, i)) {
          found.add(sentence.token(i).text());
        }
      }
    }
    return found.stream().collect(Collectors.toUnmodifiableSet());
  }

  private static boolean introduces(Sentence sentence, int i) {
    var short_ = sentence.token(i).text();
    return sentence.token(i - 1).text().equals("(")
        && sentence.token(i + 1).text().equals(")")
        && short_.length() > 1
        && short_.chars().filter(Character::isUpperCase).count() * 3 >= short_.length() * 2L
        && initials(sentence, i - 2, short_);
  }

  /// Whether the capitalised words before begin with these letters, read from the end; a name in
  /// another tongue may have lent only the first of them.
  private static boolean initials(Sentence sentence, int last, String acronym) {
    var letters = acronym.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
    int left = letters.length();
    for (int i = last; i >= 0 && i > last - LONGEST_NAME && left > 0; i--) {
      var token = sentence.token(i);
      if (token.isCapitalised() && token.text().charAt(0) == letters.charAt(left - 1)) {
        left--;
      }
    }
    return left == 0;
  }
}
