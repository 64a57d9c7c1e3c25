package org.marsad.ledger.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes a text apart into words to search by. Capitals, accents, vowel signs and the forms of one
/// Arabic letter do not matter; "37,000", "37 000" and "37000" are one word, and so are "U.S." and
/// "US", "Sha'afah" and "Shaafah"; a possessive falls away.
public final class Words {
  /// Stands between texts so that no phrase runs from one into the next.
  public static final String BREAK = "¦";

  private static final Pattern GROUPED =
      Pattern.compile("\\p{Nd}{1,3}(?:[,٬'’\u00a0\u202f\u2009 ]\\p{Nd}{3})+(?!\\p{Nd})");
  private static final Pattern DECIMAL = Pattern.compile("\\p{Nd}+[.٫]\\p{Nd}+");
  private static final Pattern LETTERED = Pattern.compile("(?:\\p{L}\\.){2,}");
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Me}ـ'’‘ʼʿʾ`]+");

  private Words() {}

  public static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (Character.isDigit(point)) {
        at = number(text, at, words);
      } else if (Character.isLetter(point)) {
        at = letters(text, at, words);
      } else {
        at += Character.charCount(point);
      }
    }
    return words;
  }

  /// The words alone.
  public static List<String> folded(String text) {
    return of(text).stream().map(Word::folded).toList();
  }

  /// One string for a name, by which spellings of it are the same.
  public static String key(String name) {
    return String.join(" ", folded(name));
  }

  private static int number(String text, int start, List<Word> words) {
    var grouped = GROUPED.matcher(text).region(start, text.length());
    if (grouped.lookingAt()) {
      words.add(new Word(digits(grouped.group()), start, grouped.end()));
      return grouped.end();
    }
    var decimal = DECIMAL.matcher(text).region(start, text.length());
    if (decimal.lookingAt()) {
      var parts = decimal.group().split("[.٫]");
      words.add(new Word(digits(parts[0]) + "·" + digits(parts[1]), start, decimal.end()));
      return decimal.end();
    }
    int end = start;
    while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    words.add(new Word(fold(text.substring(start, end)), start, end));
    return end;
  }

  private static int letters(String text, int start, List<Word> words) {
    var lettered = LETTERED.matcher(text).region(start, text.length());
    if (lettered.lookingAt()) {
      words.add(new Word(fold(lettered.group().replace(".", "")), start, lettered.end()));
      return lettered.end();
    }
    int end = start;
    while (end < text.length() && within(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    var folded = fold(possessed(text.substring(start, end)));
    if (!folded.isEmpty()) {
      words.add(new Word(folded, start, end));
    }
    return end;
  }

  /// Letters, digits and marks; an apostrophe only between two letters.
  private static boolean within(String text, int at) {
    int point = text.codePointAt(at);
    if (Character.isLetterOrDigit(point) || mark(point)) {
      return true;
    }
    int next = at + Character.charCount(point);
    return apostrophe(point) && next < text.length() && Character.isLetter(text.codePointAt(next));
  }

  private static boolean mark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || point == 'ـ';
  }

  private static boolean apostrophe(int point) {
    return "'’‘ʼʿʾ`".indexOf(point) >= 0;
  }

  private static String possessed(String word) {
    int length = word.length();
    boolean s = length > 2 && (word.charAt(length - 1) == 's' || word.charAt(length - 1) == 'S');
    return s && "'’".indexOf(word.charAt(length - 2)) >= 0 ? word.substring(0, length - 2) : word;
  }

  private static String digits(String text) {
    var digits = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isDigit)
        .forEach(d -> digits.append((char) ('0' + Character.digit(d, 10))));
    return digits.toString();
  }

  private static String fold(String word) {
    if (plain(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    var bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    var folded = new StringBuilder(bare.length());
    bare.toLowerCase(Locale.ROOT).codePoints().map(Words::letter).forEach(folded::appendCodePoint);
    return folded.toString();
  }

  private static boolean plain(String word) {
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) > 'z' || word.charAt(at) == '\'' || word.charAt(at) == '`') {
        return false;
      }
    }
    return true;
  }

  /// Letters of Arabic script that writers exchange, and digits of every script as ours.
  private static int letter(int point) {
    return switch (point) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ی' -> 'ي';
      case 'ة' -> 'ه';
      case 'ک' -> 'ك';
      case 'ؤ' -> 'و';
      case 'ئ' -> 'ي';
      case 'ß' -> 's';
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'ı' -> 'i';
      default -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point;
    };
  }
}
