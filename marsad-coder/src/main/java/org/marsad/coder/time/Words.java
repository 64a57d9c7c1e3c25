package org.marsad.coder.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.time.Term.Kind;

/// The words of one sentence, hyphenated ones taken apart. Asking beyond either end gives an empty
/// word, so that patterns need not look where they stand.
final class Words {
  private static final String HYPHENS = "-–—‑/";
  private static final String GAPS = HYPHENS + " \u00a0";

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /// The words of a line that is no sentence, such as a dateline.
  static Words of(String line, Lists lists) {
    var words = new ArrayList<Word>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      boolean ends = i == line.length() || Character.isWhitespace(line.charAt(i));
      boolean mark = !ends && ",()[]{};:".indexOf(line.charAt(i)) >= 0;
      if ((ends || mark) && i > from) {
        words.add(plain(line, from, i, lists));
      }
      if (mark) {
        words.add(plain(line, i, i + 1, lists));
      }
      if (ends || mark) {
        from = i + 1;
      }
    }
    return new Words(words);
  }

  private static Word plain(String line, int start, int end, Lists lists) {
    String lower = line.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    if (lower.endsWith(".") && Character.isDigit(lower.charAt(0))) {
      lower = lower.substring(0, lower.length() - 1);
    }
    return new Word(0, start, end, lower, "NN", true, false, lists.terms(lower));
  }

  static Words of(Document document, Sentence sentence, Lists lists) {
    var words = new ArrayList<Word>(sentence.size() + 8);
    for (Token token : sentence.tokens()) {
      String lower = token.lower();
      if (isParted(lower)) {
        part(document, token, lower, lists, words);
      } else {
        words.add(word(document, token, lower, 0, false, lists));
      }
    }
    return new Words(words);
  }

  int size() {
    return words.size();
  }

  Word at(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : Word.NONE;
  }

  String lower(int i) {
    return at(i).lower();
  }

  Optional<Term> term(int i, Kind kind) {
    return at(i).term(kind);
  }

  boolean is(int i, Kind kind) {
    return at(i).is(kind);
  }

  boolean is(int i, String... any) {
    String lower = lower(i);
    for (String one : any) {
      if (lower.equals(one)) {
        return true;
      }
    }
    return false;
  }

  /// A unit of time, in the singular or the plural.
  Optional<Unit> unit(int i) {
    return term(i, Kind.UNIT).or(() -> term(i, Kind.UNITS)).map(term -> Unit.valueOf(term.value()));
  }

  private static boolean isParted(String lower) {
    if (lower.length() < 3 || Character.isDigit(lower.charAt(0)) && numeric(lower)) {
      return false;
    }
    for (int i = 1; i < lower.length() - 1; i++) {
      if (GAPS.indexOf(lower.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Digits and their marks only: `02/27/98`, `2019-02-09`; but not a span of years or days.
  private static boolean numeric(String lower) {
    int marks = 0;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (HYPHENS.indexOf(c) >= 0) {
        marks++;
      } else if (!Character.isDigit(c)) {
        return false;
      }
    }
    return marks >= 2 || lower.indexOf('/') > 0;
  }

  /// The tokenizer keeps "2 1/2" together.
  private static boolean hasBlank(String lower) {
    return lower.indexOf(' ') >= 0 || lower.indexOf('\u00a0') >= 0;
  }

  private static void part(
      Document document, Token token, String lower, Lists lists, List<Word> words) {
    String breaks = hasBlank(lower) ? " \u00a0" : HYPHENS;
    int from = 0;
    for (int i = 1; i <= lower.length(); i++) {
      if (i == lower.length() || breaks.indexOf(lower.charAt(i)) >= 0) {
        if (i > from) {
          words.add(
              word(
                  document,
                  token,
                  lower.substring(from, i),
                  from,
                  from > 0 && breaks.equals(HYPHENS),
                  lists));
        }
        from = i + 1;
      }
    }
  }

  private static Word word(
      Document document, Token token, String lower, int offset, boolean glued, Lists lists) {
    int start = Math.min(token.span().start() + offset, token.span().end() - 1);
    int end = Math.min(start + lower.length(), token.span().end());
    boolean capital = Character.isUpperCase(document.reading().text().charAt(start));
    return new Word(
        token.index(), start, end, lower, token.tag(), capital, glued, lists.terms(lower));
  }
}
