package org.marsad.coder.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes an upper-case text as it would be written in lower case, character for character, so that
/// offsets stay.
///
/// A word that English knows by no other part of speech than as a name keeps a capital ("Bogota");
/// so do words that may be parts of names beside such a one ("Colonel Ponce", "Radio Norte"), known
/// names of several words, and months beside a number. Short names that stand in brackets stay in
/// capitals wherever they stand.
final class Casing {
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*");
  private static final Pattern BRACKETED = Pattern.compile("[\\[(](\\p{Lu}{2,6})[\\])]");
  private static final Pattern EXPANDED =
      Pattern.compile("(\\p{Lu}{2,6}) [\\[(](?=\\p{Lu}+ \\p{Lu})");
  private static final List<String> ENDINGS = List.of("s", "ed", "ing", "ly");
  private static final Set<String> SMALL =
      Set.of(
          "of", "for", "the", "and", "in", "on", "to", "de", "la", "las", "los", "del", "el", "y");
  private static final Set<String> NOMINAL = Set.of("NNP", "NNPS", "NN", "NNS", "JJ");
  private static final Set<String> PARTICLES = Set.of("de", "la", "las", "los", "del", "y");
  private static final Set<String> SHORT_TITLES =
      Set.of("lt", "sgt", "dr", "mr", "mrs", "st", "jr", "sr", "col", "gen", "capt", "maj");

  private final WordClasses classes;
  private final KnownNames names;
  private final Set<String> shortNames;

  /// @param text the whole report, in which short names are introduced
  Casing(WordClasses classes, KnownNames names, String text) {
    this.classes = classes;
    this.names = names;
    this.shortNames = shortNames(text);
  }

  /// What parts of speech a lower-case word usually has; none for one that is only met as a name.
  interface WordClasses {
    List<String> of(String word);
  }

  /// A known word's place in the text and how it is to be written.
  private static final class Word {
    final int start;
    final int end;
    final String lower;
    final List<String> classes;
    boolean capital;
    boolean capitals;

    Word(int start, int end, String lower, List<String> classes) {
      this.start = start;
      this.end = end;
      this.lower = lower;
      this.classes = classes;
    }
  }

  String lowered(String text) {
    var words = words(text);
    for (int i = 0; i < words.size(); i++) {
      byItself(text, words, i);
    }
    known(words);
    besideNames(text, words);
    particles(text, words);
    return written(text, words);
  }

  private Set<String> shortNames(String text) {
    var found = new HashSet<String>();
    for (Pattern pattern : List.of(BRACKETED, EXPANDED)) {
      var match = pattern.matcher(text);
      while (match.find()) {
        var lower = match.group(1).toLowerCase(Locale.ROOT);
        if (classes.of(lower).isEmpty()
            && isShortFor(lower, around(text, match.start(), match.end()))) {
          found.add(lower);
        }
      }
    }
    return found;
  }

  /// The words before and after, where the long name would be.
  private static String around(String text, int start, int end) {
    return text.substring(Math.max(0, start - 80), start)
        + text.substring(end, Math.min(text.length(), end + 80));
  }

  /// Whether most letters begin a word nearby; in another tongue the words stand in another order.
  private static boolean isShortFor(String letters, String nearby) {
    var initials = new HashSet<Integer>();
    for (String word : nearby.toLowerCase(Locale.ROOT).split("\\P{L}+")) {
      if (word.length() > 2 && !SMALL.contains(word)) {
        initials.add(word.codePointAt(0));
      }
    }
    return letters.chars().filter(initials::contains).count() * 4 >= letters.length() * 3L;
  }

  private List<Word> words(String text) {
    var words = new ArrayList<Word>();
    var match = WORD.matcher(text);
    while (match.find()) {
      var word = match.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      boolean owner = word.endsWith("'s");
      int end = match.end() - (owner ? 2 : 0);
      var lower = owner ? word.substring(0, word.length() - 2) : word;
      words.add(new Word(match.start(), end, lower, classesOf(text, match.start(), lower)));
    }
    return words;
  }

  /// Those of the word itself, or of what it is bent from: "downing" is no name.
  private List<String> classesOf(String text, int start, String lower) {
    if (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      return List.of("CD");
    }
    var own = classes.of(lower);
    for (int i = 0; own.isEmpty() && i < ENDINGS.size(); i++) {
      var ending = ENDINGS.get(i);
      if (lower.endsWith(ending) && lower.length() > ending.length() + 3) {
        var stem = classes.of(lower.substring(0, lower.length() - ending.length()));
        own = stem.contains("NN") || stem.contains("VB") ? List.of(stem.getFirst()) : own;
      }
    }
    return own;
  }

  private void byItself(String text, List<Word> words, int i) {
    Word word = words.get(i);
    char next = word.end < text.length() ? text.charAt(word.end) : ' ';
    if (word.lower.length() == 1) {
      boolean initial = next == '.' && word.end + 1 < text.length();
      boolean model =
          next == '-'
              && word.end + 1 < text.length()
              && Character.isDigit(text.charAt(word.end + 1));
      word.capitals = word.lower.equals("i") || initial || model;
    } else if (shortNames.contains(word.lower) || isLetters(word)) {
      word.capitals = true;
    } else if (word.classes.isEmpty() && !word.lower.contains("n't")) {
      word.capital = true;
    } else if (word.classes.contains("NNP") && beside(text, word)) {
      word.capital = word.lower.equals("may") || word.lower.equals("march");
    }
  }

  /// Consonants only: "FMLN".
  private static boolean isLetters(Word word) {
    return word.classes.isEmpty()
        && word.lower.length() < 6
        && !SHORT_TITLES.contains(word.lower)
        && word.lower.chars().noneMatch(c -> "aeiouy'".indexOf(c) >= 0);
  }

  private static boolean beside(String text, Word word) {
    int before = word.start - 2;
    int after = word.end + 1;
    return before >= 0 && Character.isDigit(text.charAt(before))
        || after < text.length() && Character.isDigit(text.charAt(after));
  }

  private void known(List<Word> words) {
    var lower = words.stream().map(w -> w.lower).toList();
    for (int i = 0; i < words.size(); i++) {
      int length = names.longest(lower, i);
      boolean nationality = length == 1 && NOMINAL.containsAll(words.get(i).classes);
      for (int k = i; (length > 1 || nationality) && k < i + length; k++) {
        words.get(k).capital |= !SMALL.contains(words.get(k).lower);
      }
    }
  }

  private static void besideNames(String text, List<Word> words) {
    for (int i = words.size() - 2; i >= 0; i--) {
      Word word = words.get(i);
      if (mayName(word) && isName(words.get(i + 1)) && touch(text, word, words.get(i + 1))) {
        word.capital = true;
      }
    }
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      boolean first = !word.classes.isEmpty() && word.classes.getFirst().equals("NNP");
      if (first && isName(words.get(i - 1)) && touch(text, words.get(i - 1), word)) {
        word.capital = true;
      }
    }
  }

  private static boolean isName(Word word) {
    return word.capital && !word.capitals;
  }

  private static boolean mayName(Word word) {
    return word.classes.contains("NNP") && NOMINAL.containsAll(word.classes);
  }

  private static boolean touch(String text, Word one, Word next) {
    return next.start == one.end + 1 && text.charAt(one.end) == ' ';
  }

  /// "Cruz de la Sierra", but "La Paz".
  private static void particles(String text, List<Word> words) {
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      Word before = words.get(i - 1);
      boolean inside = before.capital || PARTICLES.contains(before.lower) && !before.capital;
      if (PARTICLES.contains(word.lower) && inside && touch(text, before, word)) {
        word.capital = false;
      }
    }
  }

  private static String written(String text, List<Word> words) {
    var written = new StringBuilder(text.toLowerCase(Locale.ROOT));
    for (Word word : words) {
      if (word.capitals) {
        written.replace(word.start, word.end, text.substring(word.start, word.end));
      } else if (word.capital) {
        capitalise(written, word.start);
        int mark = word.lower.indexOf('\'');
        if (mark > 0 && mark + 1 < word.lower.length()) {
          capitalise(written, word.start + mark + 1);
        }
      }
    }
    return begun(written);
  }

  private static void capitalise(StringBuilder text, int at) {
    text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
  }

  /// Sentences begin with a capital.
  private static String begun(StringBuilder text) {
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (begins && Character.isLetter(c)) {
        capitalise(text, i);
        begins = false;
      } else if (c == '.' || c == '!' || c == '?' || c == '\n' || c == ']') {
        boolean ends = i + 1 >= text.length() || Character.isWhitespace(text.charAt(i + 1));
        begins = begins || ends && c != ']';
      } else if (Character.isLetterOrDigit(c)) {
        begins = false;
      }
    }
    return text.toString();
  }
}
