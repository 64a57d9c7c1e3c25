package org.marsad.coder.language;

import java.util.Set;

/// Rewrites a tree of NLP4J, which follows the ClearNLP guidelines, as a basic Universal
/// Dependencies tree. There the function word is the head, here the word with meaning: prepositions
/// go below their nouns, "be" below what it links, "$" above its number; later conjuncts go below
/// the first. [UniversalLabels] then gives the relations their names.
final class ClearToUniversal {
  /// Prepositions of two words, by the first.
  private static final Set<String> TWO_WORDS =
      Set.of(
          "according to",
          "because of",
          "due to",
          "such as",
          "instead of",
          "prior to",
          "thanks to",
          "as for",
          "as of",
          "as to",
          "owing to",
          "rather than");

  private final String[] words;
  private final String[] tags;
  private final int[] clearHeads;
  private final String[] clearLabels;
  private final int[] heads;
  private final String[] labels;

  private ClearToUniversal(String[] words, String[] tags, int[] heads, String[] labels) {
    this.words = words;
    this.tags = tags;
    this.clearHeads = heads.clone();
    this.clearLabels = labels.clone();
    this.heads = heads;
    this.labels = labels;
  }

  /// @param heads index of the head, -1 for the root; written over, as are the labels
  static Grammar convert(String[] words, String[] tags, int[] heads, String[] labels) {
    var tree = new ClearToUniversal(words, tags, heads, labels);
    tree.joinTwoWordPrepositions();
    tree.lowerPrepositions();
    tree.emptyPrepositions();
    tree.lowerCopulas();
    tree.raiseSubjectsOfInfinitives();
    tree.raiseConjuncts();
    tree.attachConjunctions();
    tree.raiseCurrencies();
    tree.keepOneRoot();
    UniversalLabels.rename(words, tags, heads, labels);
    DayObjects.mend(words, tags, heads, labels);
    GrammarMender.mend(words, tags, heads, labels);
    TreeRepairs.mend(words, tags, heads, labels);
    return Grammar.of(heads, labels);
  }

  /// "because of the siege": NLP4J hangs both "of" and the noun on "because".
  private void joinTwoWordPrepositions() {
    for (int second = 1; second < heads.length; second++) {
      int first = second - 1;
      if (clearHeads[second] == first
          && TWO_WORDS.contains(UniversalLabels.lower(words[first] + " " + words[second]))) {
        labels[second] = "fixed";
        passObjects(second, first);
      }
    }
  }

  private void passObjects(int second, int first) {
    clearLabels[second] = "fixed";
    for (int word = 0; word < heads.length; word++) {
      if (clearHeads[word] == second) {
        clearHeads[word] = first;
        heads[word] = first;
      }
    }
  }

  private void lowerPrepositions() {
    for (int object = 0; object < heads.length; object++) {
      int preposition = clearHeads[object];
      if (preposition >= 0 && isObject(object)) {
        lower(preposition, object);
      }
    }
  }

  private boolean isObject(int word) {
    return clearLabels[word].equals("pobj") || clearLabels[word].equals("pcomp");
  }

  private void lower(int preposition, int object) {
    boolean clause = clearLabels[object].equals("pcomp") && tags[object].startsWith("V");
    int outer = outermost(preposition);
    int firstObject = clearLabels[outer].equals("conj") ? objectOf(clearHeads[outer]) : -1;
    int governor = clearHeads[outer];
    heads[object] = governor;
    if (firstObject >= 0) {
      // "In Syria and in Iraq": the second phrase is coordinated with the first.
      heads[object] = firstObject;
      labels[object] = "conj";
    } else if (governor < 0) {
      labels[object] = "root";
    } else if (isNominal(governor, words[preposition])) {
      labels[object] = clause ? "acl" : UniversalLabels.OF_NOUN;
    } else {
      labels[object] = clause ? "advcl" : "obl";
    }
    lowerChain(preposition, outer, object, clause ? "mark" : "case");
  }

  /// "From near the town", "in and around the town": from "near" to "from", from "around" to "in".
  private int outermost(int preposition) {
    int outer = preposition;
    while (clearHeads[outer] >= 0
        && isPreposition(clearHeads[outer])
        && (clearLabels[outer].equals("prep") || clearLabels[outer].equals("conj"))
        && objectOf(clearHeads[outer]) < 0) {
      outer = clearHeads[outer];
    }
    return outer;
  }

  private boolean isPreposition(int word) {
    return Set.of("prep", "agent", "conj", "dative").contains(clearLabels[word])
        && Set.of("IN", "TO", "VBG", "RB", "JJ", "RP").contains(tags[word]);
  }

  private int objectOf(int preposition) {
    for (int word = 0; word < heads.length; word++) {
      if (clearHeads[word] == preposition && isObject(word)) {
        return word;
      }
    }
    return -1;
  }

  private void lowerChain(int innermost, int outermost, int object, String label) {
    for (int preposition = innermost; ; preposition = clearHeads[preposition]) {
      heads[preposition] = object;
      labels[preposition] = label;
      if (preposition == outermost) {
        return;
      }
    }
  }

  private boolean isNominal(int word, String preposition) {
    return switch (tags[word]) {
      case "NN", "NNS", "NNP", "NNPS", "CD", "PRP", "DT", "WP", "$" -> true;
      // "Most of them"
      case "JJ", "JJR", "JJS" ->
          preposition.equals("of")
              && Set.of("nsubj", "nsubjpass", "dobj", "pobj").contains(clearLabels[word]);
      default -> false;
    };
  }

  /// What hung on a preposition ("two miles from the town") goes to its noun.
  private void emptyPrepositions() {
    for (int word = 0; word < heads.length; word++) {
      int head = heads[word];
      if (head >= 0
          && !labels[word].equals("fixed")
          && heads[head] >= 0
          && heads[head] != clearHeads[head]
          && (labels[head].equals("case") || labels[head].equals("mark"))) {
        heads[word] = heads[head];
      }
    }
  }

  /// "The road is open": "open" takes the place of "is", and what hung on "is".
  private void lowerCopulas() {
    for (int verb = 0; verb < heads.length; verb++) {
      if (isBe(verb)) {
        int predicate = predicate(verb);
        if (predicate >= 0 && thereIs(verb)) {
          labels[predicate] = "nsubj";
        } else if (predicate >= 0 && !tags[predicate].startsWith("W")) {
          swap(verb, predicate, "cop");
        }
      }
    }
  }

  private boolean isBe(int word) {
    return switch (UniversalLabels.lower(words[word])) {
      case "be", "is", "are", "was", "were", "been", "being", "am", "'s", "’s", "'re", "’re" ->
          tags[word].startsWith("VB") && !labels[word].startsWith("aux");
      default -> false;
    };
  }

  private int predicate(int verb) {
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] == verb && (labels[word].equals("attr") || labels[word].equals("acomp"))) {
        return word;
      }
    }
    return -1;
  }

  private boolean thereIs(int verb) {
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] == verb && tags[word].equals("EX")) {
        return true;
      }
    }
    return false;
  }

  /// Puts `lower` in the place of its head, which goes below it with what is left to it.
  private void swap(int upper, int lower, String label) {
    heads[lower] = heads[upper];
    labels[lower] = labels[upper];
    for (int other = 0; other < heads.length; other++) {
      if (heads[other] == upper && other != lower) {
        heads[other] = lower;
      }
    }
    heads[upper] = lower;
    labels[upper] = label;
  }

  /// "They forced residents to flee": whom they forced is the object of "forced".
  private void raiseSubjectsOfInfinitives() {
    for (int subject = 0; subject < heads.length; subject++) {
      int verb = heads[subject];
      if (labels[subject].equals("nsubj")
          && verb > subject
          && labels[verb].equals("ccomp")
          && heads[verb] >= 0
          && heads[verb] < subject
          && isInfinitive(verb)) {
        heads[subject] = heads[verb];
        labels[subject] = "dobj";
        labels[verb] = "xcomp";
      }
    }
  }

  private boolean isInfinitive(int verb) {
    boolean to = false;
    for (int word = 0; word < verb; word++) {
      if (heads[word] == verb) {
        to |= tags[word].equals("TO");
        if (labels[word].equals("mark")) {
          return false;
        }
      }
    }
    return to;
  }

  private void raiseConjuncts() {
    for (int word = 0; word < heads.length; word++) {
      while (labels[word].equals("conj")
          && heads[word] >= 0
          && labels[heads[word]].equals("conj")) {
        heads[word] = heads[heads[word]];
      }
    }
  }

  /// "and" goes to the conjunct that follows it.
  private void attachConjunctions() {
    for (int word = 0; word < heads.length; word++) {
      if (labels[word].equals("cc") && heads[word] >= 0) {
        int first = labels[heads[word]].equals("conj") ? heads[heads[word]] : heads[word];
        int next = word + 1;
        while (next < heads.length && !(labels[next].equals("conj") && heads[next] == first)) {
          next++;
        }
        if (first < word && next < heads.length) {
          heads[word] = next;
        }
      }
    }
  }

  /// "$2 million": the sum is dollars, the million counts them.
  private void raiseCurrencies() {
    for (int sign = 0; sign < heads.length; sign++) {
      int number = heads[sign];
      if (tags[sign].equals("$") && number > sign && tags[number].equals("CD")) {
        swap(number, sign, "nummod");
        for (int digits = sign + 1; digits < number; digits++) {
          if (heads[digits] == sign && tags[digits].equals("CD")) {
            heads[digits] = number;
          }
        }
      }
    }
  }

  private void keepOneRoot() {
    int root = -1;
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] < 0 && root < 0) {
        root = word;
        labels[word] = "root";
      } else if (heads[word] < 0) {
        heads[word] = root;
        labels[word] = "parataxis";
      }
    }
  }
}
