package org.marsad.bench.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.marsad.bench.engine.UniversalScheme.Named;

/// Rewrites NLP4J's tree as a basic Universal Dependencies tree, so that a coder written for the
/// one reads the other. Prepositions go below their nouns, "be" below what it links, later
/// conjuncts below the first, and labels change their names.
final class ClearToUniversal {
  /// A prepositional phrase of a noun, until labels are renamed.
  private static final String OF_NOUN = "of noun";

  private final List<Word> words;
  private final List<Named> clear;
  private final int[] heads;
  private final String[] labels;

  private ClearToUniversal(List<Word> words, List<Named> clear) {
    this.words = words;
    this.clear = clear;
    this.heads = clear.stream().mapToInt(Named::governor).toArray();
    this.labels = clear.stream().map(Named::label).toArray(String[]::new);
  }

  /// `clear` holds one arc a word, in word order; so does the result.
  static List<Named> convert(List<Word> words, List<Named> clear) {
    var tree = new ClearToUniversal(words, clear);
    tree.lowerPrepositions();
    tree.lowerCopulas();
    tree.raiseConjuncts();
    tree.attachConjunctions();
    tree.renameLabels();
    var named = new ArrayList<Named>();
    for (int word = 0; word < words.size(); word++) {
      named.add(new Named(tree.heads[word], word, tree.labels[word]));
    }
    return named;
  }

  private void lowerPrepositions() {
    for (Named arc : clear) {
      int object = arc.dependent();
      if (arc.governor() >= 0 && (arc.label().equals("pobj") || arc.label().equals("pcomp"))) {
        int outermost = outermost(arc.governor());
        boolean noun = arc.label().equals("pobj");
        int governor = clear.get(outermost).governor();
        boolean ofNoun = governor >= 0 && isNoun(governor);
        heads[object] = governor;
        labels[object] = noun ? (ofNoun ? OF_NOUN : "obl") : (ofNoun ? "acl" : "advcl");
        if (governor < 0) {
          labels[object] = "root";
        }
        lowerChain(arc.governor(), outermost, object, noun);
      }
    }
  }

  private void lowerChain(int innermost, int outermost, int object, boolean noun) {
    for (int preposition = innermost; ; preposition = clear.get(preposition).governor()) {
      heads[preposition] = object;
      labels[preposition] = noun ? "case" : "mark";
      if (preposition == outermost) {
        return;
      }
    }
  }

  private int outermost(int preposition) {
    int outer = preposition;
    while (clear.get(outer).label().equals("prep")
        && clear.get(outer).governor() >= 0
        && clear.get(clear.get(outer).governor()).label().equals("prep")) {
      outer = clear.get(outer).governor();
    }
    return outer;
  }

  /// "The road is open": "open" takes the place of "is", and what hung on "is".
  private void lowerCopulas() {
    for (int word = 0; word < heads.length; word++) {
      int verb = heads[word];
      if (verb >= 0
          && (labels[word].equals("attr") || labels[word].equals("acomp"))
          && isBe(verb)
          && !words.get(word).tag().startsWith("W")) {
        heads[word] = heads[verb];
        labels[word] = labels[verb];
        for (int other = 0; other < heads.length; other++) {
          if (heads[other] == verb && other != word) {
            heads[other] = word;
          }
        }
        heads[verb] = word;
        labels[verb] = "cop";
      }
    }
  }

  private boolean isBe(int word) {
    return switch (words.get(word).form().toLowerCase(Locale.ROOT)) {
      case "be", "is", "are", "was", "were", "been", "being", "am", "'s", "’s", "'re", "’re" ->
          words.get(word).tag().startsWith("VB");
      default -> false;
    };
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
      if (labels[word].equals("cc")) {
        int first = heads[word];
        if (first >= 0 && labels[first].equals("conj")) {
          first = heads[first];
        }
        for (int next = word + 1; next < heads.length; next++) {
          if (labels[next].equals("conj") && heads[next] == first) {
            heads[word] = next;
            break;
          }
        }
      }
    }
  }

  private void renameLabels() {
    for (int word = 0; word < labels.length; word++) {
      labels[word] = universal(labels[word], words.get(word).tag());
    }
  }

  private static String universal(String label, String tag) {
    return switch (label) {
      case "nsubjpass" -> "nsubj:pass";
      case "csubjpass" -> "csubj:pass";
      case "dobj" -> "obj";
      case "dative" -> "iobj";
      case "auxpass" -> "aux:pass";
      case "aux" -> tag.equals("TO") ? "mark" : "aux";
      case "attr", "acomp", "oprd" -> "xcomp";
      case OF_NOUN -> "nmod";
      case "nmod" -> ofNoun(tag);
      case "poss" -> "nmod:poss";
      case "relcl" -> "acl:relcl";
      case "npadvmod" -> "obl:npmod";
      case "neg", "qmod", "prep", "agent" -> "advmod";
      case "predet" -> "det:predet";
      case "preconj" -> "cc:preconj";
      case "prt" -> "compound:prt";
      case "meta" -> "discourse";
      default -> label;
    };
  }

  /// NLP4J calls every modifier before a noun the same.
  private static String ofNoun(String tag) {
    if (tag.equals("CD")) {
      return "nummod";
    }
    return tag.startsWith("JJ") || tag.startsWith("VB") ? "amod" : "nmod";
  }

  private boolean isNoun(int word) {
    return Arrays.asList("NN", "NNS", "NNP", "NNPS", "CD", "PRP", "DT", "$")
        .contains(words.get(word).tag());
  }
}
