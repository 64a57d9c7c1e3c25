package org.marsad.coder.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Makes spellings of one place name alike.
///
/// Names that come from Arabic, Persian, Pashto or Cyrillic script are written in as many ways as
/// there are desks: "Deir ez-Zor", "Deir al-Zour", "Dayr az Zawr". Two keys deal with that.
/// [#exact] takes away what no reader would call a difference: case, accents, apostrophes, hyphens,
/// the form of the Arabic article. [#skeleton] keeps the consonants only, and is for names which
/// the exact key does not find; [#distance] then says how far apart the vowels are.
public final class PlaceNameFolding {

  private static final String APOSTROPHES = "'`´‘’‛ʻʼʽʾʿˈ′″ˊˋ\"“”";

  /// Arabic's sun letters as romanised: the article's l takes their sound ("ez-Zor", "ash-Sham").
  private static final List<String> SUN_LETTERS =
      List.of("sh", "th", "dh", "d", "n", "r", "s", "t", "z");

  private static final Set<String> SKELETON_SKIPS = Set.of("al", "e", "i", "wa");

  private PlaceNameFolding() {}

  /// The key under which a name and its trivial variants meet: "Deir ez-Zor" and "Deir Ezzor" both
  /// give `deir al zor`. Folding a key again changes nothing.
  public static String exact(String name) {
    var words = new ArrayList<String>();
    for (String word : plain(name).split(" ")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return String.join(" ", withArticles(words));
  }

  /// The consonants of a folded name, transliterations of one letter made one: `dayr al zawr` and
  /// `deir al zor` both give `drzr`. Empty where too little is left to tell names apart.
  public static String skeleton(String folded) {
    var bones = new StringBuilder();
    var sounds = sounds(folded);
    for (int i = 0; i < sounds.length(); i++) {
      char sound = sounds.charAt(i);
      if (!isVowel(sound)) {
        bones.append(sound);
      } else if (i == 0) {
        bones.append('a');
      }
    }
    return bones.length() < 3 ? "" : bones.toString();
  }

  /// How many vowels two folded names of one skeleton differ by.
  public static int distance(String folded, String other) {
    return edits(sounds(folded), sounds(other));
  }

  private static String plain(String name) {
    var normal = Normalizer.normalize(name.replace("&", " and "), Normalizer.Form.NFKD);
    var out = new StringBuilder(normal.length());
    int letters = 0;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        letters++;
        out.append(plainLetter(Character.toLowerCase(c)));
      } else if (!isDropped(c) && !isInitial(c, letters)) {
        letters = 0;
        out.append(' ');
      } else if (c == '.') {
        letters = 0;
      }
    }
    return Normalizer.normalize(out.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }

  private static boolean isDropped(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.FORMAT
        || c == 'ـ'
        || APOSTROPHES.indexOf(c) >= 0;
  }

  /// The dot of "U.S." joins, the dot of "St.Petersburg" parts.
  private static boolean isInitial(char c, int letters) {
    return c == '.' && letters < 2;
  }

  private static String plainLetter(char c) {
    return switch (c) {
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'ø' -> "o";
      case 'đ', 'ð', 'ɖ' -> "d";
      case 'þ' -> "th";
      case 'ł' -> "l";
      case 'ı' -> "i";
      case 'ə', 'ә' -> "a";
      case 'ħ' -> "h";
      case 'ŋ' -> "ng";
      case 'ى', 'ی' -> "ي";
      case 'ة' -> "ه";
      case 'ک' -> "ك";
      case 'ʹ', 'ʺ', 'ː' -> "";
      default -> APOSTROPHES.indexOf(c) >= 0 ? "" : String.valueOf(c);
    };
  }

  private static List<String> withArticles(List<String> words) {
    var out = new ArrayList<String>();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      var next = i + 1 < words.size() ? words.get(i + 1) : "";
      if (isArticle(word, next)) {
        out.add("al");
      } else if (i > 0 && isJoinedArticle(word)) {
        out.add("al");
        out.add(word.substring(sunLetter(word.substring(1)).length() + 1));
      } else {
        out.add(abbreviated(word));
      }
    }
    return out;
  }

  private static boolean isArticle(String word, String next) {
    if (next.isEmpty() || word.length() < 2 || "aeu".indexOf(word.charAt(0)) < 0) {
      return false;
    }
    var rest = word.substring(1);
    boolean plainArticle = rest.equals("l") && word.charAt(0) != 'u';
    return plainArticle || SUN_LETTERS.contains(rest) && next.startsWith(rest);
  }

  /// "Ezzor" in "Deir Ezzor": article and noun in one word.
  private static boolean isJoinedArticle(String word) {
    if (word.length() < 5 || "ae".indexOf(word.charAt(0)) < 0) {
      return false;
    }
    var letter = sunLetter(word.substring(1));
    return !letter.isEmpty() && word.startsWith(letter, letter.length() + 1);
  }

  private static String sunLetter(String word) {
    for (String letter : SUN_LETTERS) {
      if (word.startsWith(letter)) {
        return letter;
      }
    }
    return "";
  }

  private static String abbreviated(String word) {
    return switch (word) {
      case "saint", "sainte", "ste" -> "st";
      case "mount" -> "mt";
      case "fort" -> "ft";
      default -> word;
    };
  }

  /// The word as heard by someone who knows neither vowel length nor the exact consonant: vowels
  /// are a, i or u; article, doubling and a closing vowel or h are gone.
  private static String sounds(String folded) {
    var out = new StringBuilder();
    for (String word : folded.split(" ")) {
      if (!SKELETON_SKIPS.contains(word)) {
        sound(word, out);
      }
    }
    int end = out.length();
    while (end > 0 && (isVowel(out.charAt(end - 1)) || out.charAt(end - 1) == 'h')) {
      end--;
    }
    out.setLength(end);
    return out.toString();
  }

  private static void sound(String word, StringBuilder out) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
      char sound = sound(c, next, i);
      if (next == 'h' && "kgdtpscz".indexOf(c) >= 0) {
        i++;
      }
      add(sound, out);
    }
  }

  private static char sound(char c, char next, int at) {
    return switch (c) {
      case 'e', 'i', 'y', 'j' -> c == 'j' ? 'j' : 'i';
      case 'o', 'u' -> 'u';
      case 'w', 'v' -> c == 'v' || at == 0 ? 'v' : 'u';
      case 'k' -> next == 'h' ? 'h' : 'k';
      case 'c' -> next == 'h' ? 'C' : 'k';
      case 's' -> next == 'h' ? 'S' : 's';
      case 'p' -> next == 'h' ? 'f' : 'p';
      case 'z' -> next == 'h' ? 'j' : 'z';
      case 'n' -> next == 'b' ? 'm' : 'n';
      case 'q' -> 'k';
      default -> c;
    };
  }

  /// Doubled sounds count once, and a diphthong is its second half: `ay` and `ei` are i, `aw` and
  /// `ou` are u.
  private static void add(char sound, StringBuilder out) {
    int last = out.length() - 1;
    if (last < 0 || out.charAt(last) != sound) {
      boolean diphthong = last >= 0 && isVowel(out.charAt(last)) && (sound == 'i' || sound == 'u');
      if (diphthong) {
        out.setCharAt(last, sound);
      } else {
        out.append(sound);
      }
    }
  }

  private static boolean isVowel(char sound) {
    return sound == 'a' || sound == 'i' || sound == 'u';
  }

  private static int edits(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(swap, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
