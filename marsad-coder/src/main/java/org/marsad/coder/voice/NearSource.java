package org.marsad.coder.voice;

import java.util.Optional;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;

/// Finds a speaker by the words right beside the verb, where the grammar has lost them: "… (R-Fla.)
/// said", "“…,” asked Dunn".
final class NearSource {
  private static final int APPOSITION = 14;

  private NearSource() {}

  static Optional<Source> of(CueSite site) {
    var sentence = site.sentence();
    if (!sentence.token(site.head()).tag().matches("VB[DZP]")) {
      return Optional.empty();
    }
    return before(sentence, site.head()).or(() -> after(sentence, site));
  }

  private static Optional<Source> before(Sentence sentence, int verb) {
    int last = verb - 1;
    while (last >= 0 && isAuxiliary(sentence.token(last))) {
      last--;
    }
    int end = overApposition(sentence, last);
    return end < 0 || !isHead(sentence.token(end))
        ? Optional.empty()
        : Optional.of(new Source(sentence, first(sentence, end), end, end));
  }

  private static boolean isAuxiliary(Token token) {
    return token.tag().matches("RB|MD") || token.lemma().equals("have");
  }

  /// Back over "(R-Fla.)" and ", the mayor,".
  private static int overApposition(Sentence sentence, int last) {
    if (last < 0) {
      return -1;
    }
    String text = sentence.token(last).text();
    String opening = text.equals(")") ? "(" : text.equals(",") ? "," : "";
    if (opening.isEmpty()) {
      return last;
    }
    for (int i = last - 1; i > Math.max(0, last - APPOSITION); i--) {
      if (sentence.token(i).text().equals(opening)) {
        return i - 1;
      }
    }
    return -1;
  }

  private static Optional<Source> after(Sentence sentence, CueSite site) {
    int first = site.last() + 1;
    if (site.head() == 0 || !Sources.isMark(sentence, site.head() - 1)) {
      return Optional.empty();
    }
    int end = first;
    while (end < sentence.size() && isPart(sentence.token(end))) {
      end++;
    }
    return end > first && isHead(sentence.token(end - 1))
        ? Optional.of(new Source(sentence, first, end - 1, end - 1))
        : Optional.empty();
  }

  private static int first(Sentence sentence, int head) {
    int first = head;
    while (first > 0 && !sentence.token(head).isPronoun() && isPart(sentence.token(first - 1))) {
      first--;
    }
    return first;
  }

  private static boolean isHead(Token token) {
    return token.isNoun() || token.tag().matches("PRP|CD");
  }

  private static boolean isPart(Token token) {
    return token.tag().matches("NN.*|DT|JJ.*|POS|CD|PRP.*");
  }
}
