package org.marsad.app.desk.mask;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Names that are left out wherever they stand, word by word: "Ali" is not found in "Somali", and
/// "وزليخة" is found where "زليخة" is hidden. However many names there are, a text is gone through
/// once.
///
/// A name of one short word is hidden only where it is written like a name: "IS" and "UN" are words
/// too.
public final class HiddenNames {
  public static final HiddenNames NONE = new HiddenNames(Map.of());

  /// Stands where a name stood.
  private static final String GONE = "▮";

  private static final int SHORT = 3;

  /// How the words that lead there are hidden.
  private enum Rule {
    /// They only begin names.
    BEGINS,
    /// Where they stand in capitals.
    IN_CAPITALS,
    /// Where they begin with a capital.
    WRITTEN_GREAT,
    /// Everywhere.
    ALWAYS;

    boolean hides(Word first) {
      return switch (this) {
        case BEGINS -> false;
        case IN_CAPITALS -> first.allGreat();
        case WRITTEN_GREAT -> first.startsGreat();
        case ALWAYS -> true;
      };
    }
  }

  /// The first words of names, with single spaces.
  private final Map<String, Rule> ways;

  private HiddenNames(Map<String, Rule> ways) {
    this.ways = ways;
  }

  public static HiddenNames of(Collection<String> names) {
    var ways = new HashMap<String, Rule>();
    for (var name : names) {
      var words = Word.of(name);
      var way = new StringBuilder();
      for (int n = 0; n < words.size(); n++) {
        way.append(n == 0 ? "" : " ").append(words.get(n).bare());
        boolean last = n == words.size() - 1;
        ways.merge(way.toString(), last ? rule(words) : Rule.BEGINS, HiddenNames::wider);
      }
    }
    return new HiddenNames(ways);
  }

  private static Rule rule(List<Word> words) {
    var first = words.getFirst();
    if (words.size() > 1 || !first.hasCase() || first.folded().length() > SHORT) {
      return Rule.ALWAYS;
    }
    if (!first.startsGreat()) {
      return Rule.ALWAYS;
    }
    return first.allGreat() ? Rule.IN_CAPITALS : Rule.WRITTEN_GREAT;
  }

  private static Rule wider(Rule one, Rule other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  /// The words without the names.
  public String leftOut(String text) {
    var words = ways.isEmpty() ? List.<Word>of() : Word.of(text);
    var rest = new StringBuilder();
    int done = 0;
    int n = 0;
    while (n < words.size()) {
      int end = end(words, n, n, "");
      if (end > n) {
        rest.append(text, done, words.get(n).start()).append(GONE);
        done = words.get(end - 1).end();
      }
      n = Math.max(n + 1, end);
    }
    return rest.append(text, done, text.length()).toString();
  }

  /// Behind the last word of the longest name that begins at a word, or there, where none does.
  private int end(List<Word> words, int first, int at, String way) {
    int longest = first;
    if (at == words.size()) {
      return longest;
    }
    for (var stem : words.get(at).stems()) {
      var further = at == first ? stem : way + " " + stem;
      var rule = ways.get(further);
      if (rule != null) {
        longest = Math.max(longest, rule.hides(words.get(first)) ? at + 1 : first);
        longest = Math.max(longest, end(words, first, at + 1, further));
      }
    }
    return longest;
  }
}
