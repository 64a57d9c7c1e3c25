package org.marsad.coder.time;

import java.util.Set;

/// Whether the words around a time speak of what was, is or will be.
enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  /// It cannot lie ahead: "since June".
  BEHIND,
  UNKNOWN;

  private static final Set<String> FUTURE_MODALS =
      Set.of(
          "will", "'ll", "’ll", "shall", "may", "might", "can", "could", "would", "should", "must",
          "wo");
  private static final Set<String> AHEAD =
      Set.of(
          "due",
          "supposed",
          "effective",
          "scheduled",
          "slated",
          "expected",
          "payable",
          "set",
          "planned",
          "upcoming",
          "maturing");

  /// How many words away a verb may stand. The number is ours.
  private static final int REACH = 25;

  /// The tense of the nearest verb of the clause: to the left, else to the right.
  static Tense around(Words words, int first, int next) {
    if (words.is(first - 1, "since") || words.is(first - 2, "since")) {
      return BEHIND;
    }
    Tense tense = ofVerb(words, first, next);
    boolean bound = words.is(first - 1, "by", "until", "till", "through");
    if (bound && tense == PRESENT) {
      return FUTURE;
    }
    return tense == PAST && bound ? UNKNOWN : tense;
  }

  /// Whether a length stands after "for" and a verb in the present perfect.
  static boolean isPerfect(Words words, int first) {
    int at = first - 1;
    while (words.is(
        at, "more", "than", "at", "least", "nearly", "almost", "about", "over", "the")) {
      at--;
    }
    if (!words.is(at, "for")) {
      return false;
    }
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (isVerb(words.at(i))) {
        boolean near =
            words.is(i - 1, "has", "have", "'ve", "’ve") || words.is(i - 2, "has", "have");
        return near && !words.at(i).tag().equals("VBD")
            || words.is(i - 1, "been") && words.is(i - 2, "has", "have");
      }
    }
    return false;
  }

  private static Tense ofVerb(Words words, int first, int next) {
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      if (isAhead(words, i) && !hadBeen(words, i)) {
        return FUTURE;
      }
      if (words.at(i).isMark()) {
        break;
      }
    }
    for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
      if (words.is(i, ";", "``")) {
        break;
      }
      if (isVerb(words.at(i))) {
        return at(words, i);
      }
    }
    for (int i = next; i < Math.min(words.size(), next + REACH); i++) {
      if (isVerb(words.at(i)) || words.at(i).tag().equals("MD")) {
        return at(words, i);
      }
    }
    return UNKNOWN;
  }

  /// "due to its loss" and "a record set on" say nothing of the future.
  private static boolean isAhead(Words words, int i) {
    if (words.is(i, "set", "due") && words.is(i + 1, "to")) {
      return words.at(i + 2).tag().equals("VB");
    }
    return AHEAD.contains(words.lower(i)) && (!words.is(i, "set") || words.is(i + 1, "for"));
  }

  private static boolean isVerb(Word word) {
    return word.tag().startsWith("VB") && word.terms().isEmpty();
  }

  private static boolean hadBeen(Words words, int i) {
    return words.is(i - 1, "been") && words.is(i - 2, "had");
  }

  private static Tense at(Words words, int i) {
    return switch (words.at(i).tag()) {
      case "VBD" -> words.is(i, "was", "were") && words.is(i + 1, "to", "due") ? FUTURE : PAST;
      case "VBN" -> participle(words, i);
      case "VB" -> infinitive(words, i);
      case "MD" -> modal(words, i);
      case "VBG" -> gerund(words, i);
      default -> PRESENT;
    };
  }

  /// "could have gone" speaks of what was.
  private static Tense modal(Words words, int i) {
    if (words.is(i + 1, "have") || words.is(i + 2, "have")) {
      return PAST;
    }
    return FUTURE_MODALS.contains(words.lower(i)) ? FUTURE : PRESENT;
  }

  private static Tense participle(Words words, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (words.at(k).tag().equals("MD") && FUTURE_MODALS.contains(words.lower(k))
          || words.is(k, "to") && words.is(k + 1, "be")) {
        return words.is(k + 1, "have") ? PAST : FUTURE;
      }
      if (words.at(k).tag().startsWith("NN")) {
        break;
      }
    }
    return PAST;
  }

  private static Tense infinitive(Words words, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
      if (words.at(k).tag().equals("MD")) {
        return FUTURE;
      }
      if (words.is(k, "did", "didn't")) {
        return PAST;
      }
      if (words.is(k, "to")) {
        return before(words, k);
      }
    }
    return UNKNOWN;
  }

  /// "had been due to expire" lies behind; "was expected to arrive" and "plans to meet" ahead.
  private static Tense before(Words words, int to) {
    for (int k = to - 1; k >= Math.max(0, to - REACH); k--) {
      if (AHEAD.contains(words.lower(k))
          || words.is(k, "going", "plans", "agreed", "vowed", "pledged")) {
        return hadBeen(words, k) || words.is(k - 1, "had") ? PAST : FUTURE;
      }
      switch (words.at(k).tag()) {
        case "VBD", "VBN" -> {
          return PAST;
        }
        case "VBZ", "VBP", "MD" -> {
          return words.is(k, "has", "have", "did") ? PAST : FUTURE;
        }
        default -> {}
      }
    }
    return FUTURE;
  }

  private static Tense gerund(Words words, int i) {
    for (int k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (words.at(k).tag().equals("VBD") || words.is(k, "been")) {
        return PAST;
      }
      if (words.at(k).tag().equals("VBZ") || words.at(k).tag().equals("VBP")) {
        return PRESENT;
      }
    }
    return UNKNOWN;
  }
}
