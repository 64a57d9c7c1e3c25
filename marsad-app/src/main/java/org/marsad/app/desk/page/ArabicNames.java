package org.marsad.app.desk.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.app.desk.map.base.BaseMap;
import org.marsad.app.desk.map.base.Sheet;
import org.marsad.coder.lexicon.ActorRegister;

/// Names in Arabic script, and how reports in English write them: those of places as the map under
/// the map has them, those of actors as the register has them.
final class ArabicNames {
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Pattern NOT_LETTERS = Pattern.compile("[\\p{Mn}\\u0640]");
  private static final String NATIVE = "ar:";
  private static final int LONGEST = 6;
  private static final int WAYS = 5;

  private final Map<String, Set<String>> latin;

  private ArabicNames(Map<String, Set<String>> latin) {
    this.latin = latin;
  }

  static ArabicNames of(BaseMap map, ActorRegister register) {
    var latin = new HashMap<String, Set<String>>();
    for (var actor : register.all()) {
      actor.nativeNames().stream()
          .filter(name -> name.startsWith(NATIVE))
          .forEach(name -> put(latin, name.substring(NATIVE.length()), actor.name()));
    }
    for (var sheet : map.names()) {
      if (!sheet.equals("areas")) {
        map.sheet(sheet).map(Sheet::named).orElse(List.of()).stream()
            .filter(name -> !name.arabic().isEmpty())
            .forEach(name -> put(latin, name.arabic(), name.latin()));
      }
    }
    return new ArabicNames(latin);
  }

  private static void put(Map<String, Set<String>> latin, String arabic, String name) {
    latin.computeIfAbsent(folded(arabic), _ -> new LinkedHashSet<>(2)).add(name);
  }

  static boolean isArabic(String words) {
    return ARABIC.matcher(words).find();
  }

  /// Ways to write what is searched for with the names as reports in English have them; none where
  /// no name is known.
  List<String> read(String words) {
    var parts = new ArrayList<List<String>>();
    boolean found = false;
    var tokens = words.strip().split("\\s+", -1);
    int at = 0;
    while (at < tokens.length) {
      int length = named(tokens, at);
      parts.add(
          length == 0
              ? List.of(tokens[at])
              : names(tokens, at, length).stream().map(name -> '"' + name + '"').toList());
      found |= length > 0;
      at += Math.max(1, length);
    }
    return found ? ways(parts) : List.of();
  }

  private static List<String> ways(List<List<String>> parts) {
    int many = Math.min(WAYS, parts.stream().mapToInt(List::size).max().orElse(0));
    var ways = new ArrayList<String>();
    for (int n = 0; n < many; n++) {
      int way = n;
      ways.add(
          String.join(
              " ", parts.stream().map(each -> each.get(Math.min(way, each.size() - 1))).toList()));
    }
    return ways;
  }

  /// How many words from here on are the longest name.
  private int named(String[] tokens, int at) {
    for (int length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
      if (isArabic(tokens[at]) && !names(tokens, at, length).isEmpty()) {
        return length;
      }
    }
    return 0;
  }

  private Set<String> names(String[] tokens, int at, int length) {
    return latin.getOrDefault(
        folded(String.join(" ", List.of(tokens).subList(at, at + length))), Set.of());
  }

  /// Without vowel signs; letters that are written in several ways are one.
  private static String folded(String words) {
    return NOT_LETTERS
        .matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
        .replaceAll("")
        .replace('\u06CC', '\u064A')
        .replace('\u0649', '\u064A')
        .replace('\u06A9', '\u0643')
        .replace('\u0629', '\u0647')
        .replace("\u200C", "")
        .strip();
  }
}
