package org.marsad.coder.language;

import java.util.Set;

/// Corrects the tagger where it takes a noun for the adjective that is written alike: "one
/// insurgent and", "a militant was". After "one" or an article in the singular a phrase needs a
/// noun; where nothing follows that could be it, the last adjective is.
final class NounTags {
  private static final Set<String> SINGULAR = Set.of("one", "a", "an", "another");

  /// Adjectives that stand for a noun without being one: "one dead, two wounded", "a few of them".
  private static final Set<String> STAY =
      Set.of(
          "dead", "wounded", "injured", "hurt", "missing", "alive", "ill", "sick", "few", "little",
          "many", "great", "more", "less", "other", "such", "first", "second", "third", "last",
          "next");

  private NounTags() {}

  /// @param tags Penn Treebank tags, written over
  static void correct(String[] words, String[] tags) {
    for (int i = 0; i < words.length; i++) {
      if (SINGULAR.contains(UniversalLabels.lower(words[i]))) {
        int last = lastAdjective(words, tags, i);
        if (last > i
            && tags[last].equals("JJ")
            && !STAY.contains(UniversalLabels.lower(words[last]))
            && endsPhrase(tags, last + 1)) {
          tags[last] = "NN";
        }
      }
    }
  }

  private static int lastAdjective(String[] words, String[] tags, int determiner) {
    int at = determiner + 1;
    while (at < tags.length && (tags[at].matches("JJ|VBN|NNP") || words[at].endsWith("-old"))) {
      at++;
    }
    return at - 1;
  }

  /// A verb, a clause, a participle after "and" or the sentence's end: nothing that may still be
  /// the phrase's noun.
  private static boolean endsPhrase(String[] tags, int at) {
    if (at >= tags.length) {
      return true;
    }
    return switch (tags[at]) {
      case "VBD", "VBZ", "MD", "WP", "WDT", "." -> true;
      case "CC" -> at + 1 < tags.length && isVerbAfterAnd(tags, at + 1);
      default -> false;
    };
  }

  private static boolean isVerbAfterAnd(String[] tags, int at) {
    boolean participle = tags[at].equals("VBG") && (at + 1 >= tags.length || !isNoun(tags[at + 1]));
    return participle || tags[at].equals("VBD") || tags[at].equals("VBZ");
  }

  private static boolean isNoun(String tag) {
    return tag.startsWith("NN");
  }
}
