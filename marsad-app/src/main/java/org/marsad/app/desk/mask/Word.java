package org.marsad.app.desk.mask;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// One word of a text as names are looked for: without case, accents, vowel signs and signs that
/// nobody sees, and with one form for letters that are written in several ways.
///
/// @param start of it in the text
/// @param end behind it
/// @param written as it stands there
/// @param folded as it is compared
record Word(int start, int end, String written, String folded) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}\\p{Cf}]*");
  private static final Pattern UNHEARD = Pattern.compile("[\\p{M}\\p{Cf}\\u0640]");

  /// "And", "so" stand before "by", "like", "to"; the article comes last.
  private static final String JOINING = "وف";

  private static final String LEADING = "بكل";
  private static final String ARTICLE = "ال";

  /// The article where "to" stands before it.
  private static final String TO_THE = "لل";

  /// What is left of a word where something before it is taken away.
  private static final int SHORTEST = 2;

  static List<Word> of(String text) {
    var words = new ArrayList<Word>();
    var found = WORD.matcher(text);
    while (found.find()) {
      words.add(new Word(found.start(), found.end(), found.group(), folded(found.group())));
    }
    return words;
  }

  private static String folded(String written) {
    boolean ascii = written.chars().allMatch(c -> c < 128);
    return ascii
        ? written.toLowerCase(Locale.ROOT)
        : UNHEARD
            .matcher(Normalizer.normalize(written, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT)
            .replace('ٱ', 'ا')
            .replace('ى', 'ي')
            .replace('ی', 'ي')
            .replace('ک', 'ك')
            .replace('ة', 'ه');
  }

  /// Without the article, as names are kept.
  String bare() {
    return folded.startsWith(ARTICLE) && folded.length() > ARTICLE.length() + SHORTEST
        ? folded.substring(ARTICLE.length())
        : folded;
  }

  /// All that it may be a form of: itself, and what is left of it without the small words that
  /// Arabic writes together with the next one.
  Set<String> stems() {
    if (!isArabic()) {
      return Set.of(folded);
    }
    var stems = new LinkedHashSet<String>();
    stems.add(folded);
    without(stems, JOINING);
    without(stems, LEADING);
    for (var stem : List.copyOf(stems)) {
      if (stem.startsWith(ARTICLE) || stem.startsWith(TO_THE)) {
        add(stems, stem.substring(ARTICLE.length()));
      }
    }
    return stems;
  }

  private static void without(Set<String> stems, String letters) {
    for (var stem : List.copyOf(stems)) {
      if (letters.indexOf(stem.charAt(0)) >= 0) {
        add(stems, stem.substring(1));
      }
    }
  }

  private static void add(Set<String> stems, String stem) {
    if (stem.length() >= SHORTEST) {
      stems.add(stem);
    }
  }

  private boolean isArabic() {
    return folded
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  /// Whether its letters tell great from small.
  boolean hasCase() {
    return written.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
  }

  boolean startsGreat() {
    return Character.isUpperCase(written.codePointAt(0));
  }

  boolean allGreat() {
    return written.codePoints().noneMatch(Character::isLowerCase);
  }
}
