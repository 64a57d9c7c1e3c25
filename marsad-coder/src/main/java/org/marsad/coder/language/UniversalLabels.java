package org.marsad.coder.language;

import java.util.Locale;
import java.util.Set;

/// Names of relations: from those of the ClearNLP guidelines to those of Universal Dependencies v2,
/// as CoreNLP's English parsers use them.
final class UniversalLabels {
  /// A prepositional phrase of a noun, which has the name of another relation in the other scheme.
  static final String OF_NOUN = "of noun";

  /// Nouns that say when or how long without a preposition: "last week", "Saturday".
  private static final Set<String> TIME_WORDS =
      Set.of(
          "second",
          "minute",
          "hour",
          "day",
          "week",
          "month",
          "year",
          "decade",
          "century",
          "seconds",
          "minutes",
          "hours",
          "days",
          "weeks",
          "months",
          "years",
          "decades",
          "centuries",
          "moment",
          "time",
          "times",
          "morning",
          "afternoon",
          "evening",
          "night",
          "mornings",
          "afternoons",
          "evenings",
          "nights",
          "noon",
          "midnight",
          "dawn",
          "dusk",
          "midday",
          "weekend",
          "weekends",
          "fortnight",
          "quarter",
          "season",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  private UniversalLabels() {}

  /// Renames all labels of a tree that has its final heads.
  static void rename(String[] words, String[] tags, int[] heads, String[] labels) {
    for (int i = 0; i < labels.length; i++) {
      String headTag = heads[i] < 0 ? "" : tags[heads[i]];
      labels[i] = universal(labels[i], lower(words[i]), tags[i], headTag);
    }
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String universal(String label, String word, String tag, String headTag) {
    return switch (label) {
      case "nsubjpass" -> "nsubj:pass";
      case "csubjpass" -> "csubj:pass";
      case "dobj" -> "obj";
      case "dative" -> "iobj";
      case "auxpass" -> "aux:pass";
      case "aux", "modal" -> tag.equals("TO") ? "mark" : "aux";
      case "attr", "acomp", "oprd" -> "xcomp";
      case OF_NOUN -> "nmod";
      case "nmod" -> beforeNoun(tag);
      case "compound" -> tag.equals("CD") && !headTag.equals("CD") ? "nummod" : "compound";
      case "poss" -> "nmod:poss";
      case "relcl" -> "acl:relcl";
      case "npadvmod" -> adverbialNoun(word, headTag);
      case "neg" -> tag.equals("DT") ? "det" : "advmod";
      case "qmod", "prep", "agent" -> "advmod";
      case "pobj", "pcomp" -> "dep";
      case "predet" -> "det:predet";
      case "preconj" -> "cc:preconj";
      case "prt" -> "compound:prt";
      case "meta" -> "discourse";
      default -> label;
    };
  }

  /// NLP4J calls every modifier before a noun the same.
  private static String beforeNoun(String tag) {
    return switch (tag) {
      case "CD" -> "nummod";
      case "RB", "RBR", "RBS" -> "advmod";
      case "JJ", "JJR", "JJS", "VBN", "VBG", "VBD" -> "amod";
      default -> "compound";
    };
  }

  private static String adverbialNoun(String word, String headTag) {
    boolean ofNoun = headTag.startsWith("NN");
    if (TIME_WORDS.contains(word)) {
      return ofNoun ? "nmod:tmod" : "obl:tmod";
    }
    return ofNoun ? "nmod:npmod" : "obl:npmod";
  }
}
