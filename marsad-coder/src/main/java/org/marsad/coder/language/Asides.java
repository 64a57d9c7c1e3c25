package org.marsad.coder.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// What an editor has put into a sentence between square brackets: the long form of a short name
/// ("the FPL [Popular Liberation Forces] guerrillas"), a note ("[name as heard]"), the number of a
/// footnote; or a writer between round ones: the short form of a long name ("an improvised
/// explosive device (IED) attack"). Grammar is sought without it; a word that the sentence cannot
/// do without stays.
final class Asides {
  private static final Set<String> MARKS = Set.of("[", "]", "(", ")");
  private static final Set<String> NOTES =
      Set.of(
          "heard",
          "received",
          "published",
          "omitted",
          "unknown",
          "specified",
          "sic",
          "text",
          "excerpt",
          "excerpts",
          "printed");

  private static final Pattern SHORT = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{1,7}s?");

  private final List<String> words;
  private final boolean[] hidden;
  private final int size;

  private Asides(List<String> words, boolean[] hidden) {
    this.words = words;
    this.hidden = hidden;
    this.size = words.size();
  }

  static Asides of(List<String> words, List<String> tags) {
    boolean[] hidden = new boolean[words.size()];
    for (int i = 1; i < words.size(); i++) {
      int end = words.get(i).equals("[") ? words.subList(i, words.size()).indexOf("]") + i : -1;
      if (end > i + 1 && isAside(words.subList(i + 1, end), words.get(i - 1), tags.get(i - 1))) {
        Arrays.fill(hidden, i, end + 1, true);
        i = end;
      } else if (isShortForm(words, tags, i)) {
        Arrays.fill(hidden, i, i + 3, true);
        i += 2;
      }
    }
    return new Asides(words, hidden);
  }

  /// "(IED)" after a noun.
  private static boolean isShortForm(List<String> words, List<String> tags, int open) {
    if (!words.get(open).equals("(") || open + 2 >= words.size()) {
      return false;
    }
    return words.get(open + 2).equals(")")
        && tags.get(open - 1).startsWith("NN")
        && SHORT.matcher(words.get(open + 1)).matches();
  }

  /// After a name or a number something is explained; after any other word something is supplied.
  private static boolean isAside(List<String> inner, String before, String tag) {
    boolean explains = tag.startsWith("NNP") || tag.equals("CD") || SHORT.matcher(before).matches();
    boolean note = NOTES.contains(inner.getLast().toLowerCase(Locale.ROOT));
    boolean footnote = inner.size() == 1 && inner.getFirst().chars().allMatch(Character::isDigit);
    return explains || note || footnote;
  }

  boolean isEmpty() {
    for (boolean word : hidden) {
      if (word) {
        return false;
      }
    }
    return true;
  }

  /// The words that grammar is sought for.
  List<Integer> kept() {
    var kept = new ArrayList<Integer>();
    for (int i = 0; i < size; i++) {
      if (!hidden[i]) {
        kept.add(i);
      }
    }
    return kept;
  }

  /// The grammar of the whole sentence: what was left out hangs loosely from the word before it.
  Grammar restored(Grammar grammar) {
    var kept = kept();
    int[] heads = new int[size];
    var relations = new String[size];
    for (int k = 0; k < kept.size(); k++) {
      int head = grammar.heads().get(k);
      heads[kept.get(k)] = head < 0 ? -1 : kept.get(head);
      relations[kept.get(k)] = grammar.relations().get(k);
    }
    int anchor = 0;
    for (int i = 0; i < size; i++) {
      if (hidden[i]) {
        heads[i] = anchor;
        relations[i] = MARKS.contains(words.get(i)) ? "punct" : "dep";
      } else {
        anchor = i;
      }
    }
    return Grammar.of(heads, relations);
  }
}
