package org.marsad.coder.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.record.Span;

/// The words of a noun phrase around its head: what stands before the head, without the article,
/// and nothing that follows it.
///
/// @param first index of its first token
/// @param last index of its last token, which is the head or a part of the head's name
public record NounPhrase(Sentence sentence, int head, int first, int last) {
  private static final Set<String> BEFORE =
      Set.of("amod", "compound", "nummod", "nmod:poss", "flat", "dep", "advmod", "case", "fixed");
  private static final Set<String> OPENERS = Set.of("DT", "PRP$", "PDT", "WP$", "WDT");

  /// The phrase headed by this token, by grammar where there is one, else by tags.
  public static NounPhrase around(Sentence sentence, int head) {
    int first = head;
    while (first > 0 && belongs(sentence, head, first - 1)) {
      first--;
    }
    while (first < head && opens(sentence.token(first))) {
      first++;
    }
    return new NounPhrase(sentence, head, first, head);
  }

  private static boolean belongs(Sentence sentence, int head, int i) {
    Token token = sentence.token(i);
    if (sentence.isParsed()) {
      return isBefore(sentence, head, i);
    }
    return token.isNoun()
        || token.tag().startsWith("JJ")
        || token.tag().equals("VBN")
        || token.tag().equals("POS")
        || token.isNumber();
  }

  private static boolean isBefore(Sentence sentence, int head, int i) {
    for (int at = i, steps = 0; at >= 0 && steps < 6; at = sentence.head(at), steps++) {
      if (at == head) {
        return true;
      }
      var relation = sentence.relation(at);
      if (relation.equals("case") && sentence.head(at) == head) {
        return false;
      }
      boolean inside =
          BEFORE.contains(relation)
              || relation.equals("det")
              || isListed(sentence, at)
              || isNameWithOf(sentence, at);
      if (!inside || sentence.token(i).isVerb() && !relation.equals("amod")) {
        return false;
      }
    }
    return false;
  }

  /// "an Islamic Front of Aleppo leader": the name before the noun holds "of".
  private static boolean isNameWithOf(Sentence sentence, int at) {
    int up = sentence.head(at);
    return up >= 0
        && sentence.relation(at).equals("nmod")
        && sentence.relation(up).equals("compound");
  }

  /// "local, armed and hungry men": adjectives in a row with their marks.
  private static boolean isListed(Sentence sentence, int at) {
    int up = sentence.head(at);
    var relation = sentence.relation(at);
    return up >= 0
        && (relation.equals("conj") || relation.equals("punct") || relation.equals("cc"))
        && Set.of("amod", "compound").contains(sentence.relation(up));
  }

  private static boolean opens(Token token) {
    // "between 10,000 and 15,000 were driven out"
    return OPENERS.contains(token.tag())
        || token.tag().equals("POS")
        || token.lower().equals("between")
        || !isWord(token);
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(token.text().length() - 1))
        || Character.isLetterOrDigit(token.text().charAt(0));
  }

  public Span span() {
    return sentence.span(first, last);
  }

  /// Lower-case words, the head last.
  public List<String> lowerWords() {
    var words = new ArrayList<String>();
    for (int i = first; i <= last; i++) {
      words.add(sentence.token(i).lower());
    }
    return words;
  }

  /// Whether "the", "this", "that", "those" or a possessive stands before it.
  public boolean isDefinite() {
    int before = first - 1;
    if (before < 0) {
      return false;
    }
    Token token = sentence.token(before);
    // "said that soldiers were killed" points at no soldiers.
    return !token.tag().equals("IN")
        && Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her")
            .contains(token.lower());
  }
}
