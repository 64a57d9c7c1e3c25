package org.marsad.views.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Names as they are compared: "The Observatory", "the observatory" and "Observatory" are one, and
/// so are "Gen. Karim Daoud" and "Karim Daoud".
public final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "al", "el", "this", "that", "its", "their", "his", "her", "our");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "prof",
          "professor",
          "sir",
          "general",
          "gen",
          "colonel",
          "col",
          "major",
          "maj",
          "captain",
          "capt",
          "lieutenant",
          "lt",
          "brigadier",
          "brig",
          "sergeant",
          "sgt",
          "commander",
          "sheikh",
          "sheik",
          "president",
          "minister",
          "governor",
          "mayor",
          "spokesman",
          "spokeswoman",
          "spokesperson");
  private static final Set<String> SMALL =
      Set.of("of", "for", "and", "in", "on", "de", "des", "du");

  private Names() {}

  /// The words of a name without articles, titles, case and accents. A name of titles alone ("the
  /// governor") keeps them.
  public static List<String> words(String name) {
    var all = plain(name).stream().filter(word -> !ARTICLES.contains(word)).toList();
    var bare = all.stream().filter(word -> !TITLES.contains(word)).toList();
    return bare.isEmpty() ? all : bare;
  }

  /// The name in its compared form: its words with single spaces.
  public static String fold(String name) {
    return String.join(" ", words(name));
  }

  /// Whether `brief` may stand for `full`: its words end the longer name or are among its words, or
  /// are its first letters ("the Observatory", "Daoud", "SOHR").
  public static boolean standsFor(String brief, String full) {
    return standsFor(words(brief), words(full));
  }

  /// The same of names that were taken apart by [#words] before.
  public static boolean standsFor(List<String> few, List<String> many) {
    if (few.isEmpty() || few.size() >= many.size()) {
      return false;
    }
    return many.containsAll(few) || few.size() == 1 && initials(many).equals(few.getFirst());
  }

  private static String initials(List<String> words) {
    return words.stream()
        .filter(word -> !SMALL.contains(word))
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /// Runs of letters and digits in lower case without accents; "'s" falls away.
  private static List<String> plain(String name) {
    var text = bare(name);
    var words = new ArrayList<String>();
    int begin = 0;
    for (int at = 0; at <= text.length(); at++) {
      if (at == text.length() || !Character.isLetterOrDigit(text.charAt(at))) {
        if (at > begin && !isPossessive(text, begin, at)) {
          words.add(text.substring(begin, at));
        }
        begin = at + 1;
      }
    }
    return words;
  }

  private static boolean isPossessive(String text, int begin, int end) {
    return end - begin == 1
        && text.charAt(begin) == 's'
        && begin > 0
        && "'’".indexOf(text.charAt(begin - 1)) >= 0;
  }

  private static String bare(String name) {
    boolean ascii = name.chars().allMatch(c -> c < 128);
    return (ascii
            ? name
            : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll(""))
        .toLowerCase(Locale.ROOT);
  }
}
