package org.marsad.coder.language;

import java.util.stream.IntStream;

/// Mends two mistakes that the parser makes often and that the order of the words gives away.
///
/// The rules are those of English: an apposition stands beside its noun, never beyond the verb; and
/// a name may hold "of" before the noun that it modifies ("a Bank of England governor").
final class TreeRepairs {
  private final String[] tags;
  private final String[] words;
  private final int[] heads;
  private final String[] labels;

  private TreeRepairs(String[] words, String[] tags, int[] heads, String[] labels) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.labels = labels;
  }

  /// @param heads of a tree of Universal Dependencies; written over, as are the labels
  static void mend(String[] words, String[] tags, int[] heads, String[] labels) {
    var tree = new TreeRepairs(words, tags, heads, labels);
    for (int word = 0; word < heads.length; word++) {
      tree.nameWithOf(word);
    }
    for (int word = 0; word < heads.length; word++) {
      tree.determinerOfModifier(word);
      tree.appositionBeyondVerb(word);
    }
  }

  /// "The army captured a commander responsible for …": "commander" is what was captured.
  private void appositionBeyondVerb(int word) {
    if (!labels[word].equals("appos") || heads[word] >= word) {
      return;
    }
    int first = first(word);
    if (isJoined(word, first)) {
      heads[first - 1] = word;
      labels[first - 1] = "cc";
      heads[word] = first - 2;
      labels[word] = "conj";
      return;
    }
    int verb = first - 1;
    boolean beyond = verb > heads[word] && tags[verb].startsWith("VB");
    if (beyond && mayTakeObject(verb) && !isUnder(verb, word)) {
      heads[word] = verb;
      labels[word] = isSaidBy(verb) ? "nsubj" : "obj";
    }
  }

  /// "…, said a shopkeeper who saw it": whoever stands behind speaks.
  private boolean isSaidBy(int verb) {
    boolean subject =
        IntStream.range(0, heads.length)
            .anyMatch(w -> heads[w] == verb && labels[w].startsWith("nsubj"));
    return !subject
        && verb > 0
        && words[verb - 1].matches("[,”\"]|''")
        && SpeakerMend.SAYING.contains(UniversalLabels.lower(words[verb]));
  }

  /// "detained the commander and one of his men": "one" goes with the commander.
  private boolean isJoined(int word, int first) {
    int noun = first - 2;
    return noun > heads[word]
        && labels[first - 1].equals("cc")
        && tags[noun].startsWith("NN")
        && labels[noun].matches("obj|obl|nmod")
        && heads[noun] > heads[word]
        && !isUnder(noun, word);
  }

  /// "an Islamic Front of Aleppo leader": "an" belongs to the leader.
  private void determinerOfModifier(int word) {
    int up = heads[word];
    if (labels[word].equals("det") && up > word && labels[up].equals("compound")) {
      heads[word] = heads[up];
    }
  }

  private boolean mayTakeObject(int verb) {
    if (labels[verb].startsWith("aux") || labels[verb].equals("cop")) {
      return false;
    }
    for (int word = 0; word < heads.length; word++) {
      boolean other = labels[word].equals("obj") || labels[word].endsWith(":pass");
      if (heads[word] == verb && (other || labels[word].equals("ccomp"))) {
        return false;
      }
    }
    return true;
  }

  private boolean isUnder(int word, int above) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
      if (at == above) {
        return true;
      }
      at = heads[at];
    }
    return false;
  }

  /// The first word of the phrase before its noun.
  private int first(int noun) {
    int first = noun;
    for (int word = noun - 1; word >= 0; word--) {
      if (!isUnder(word, noun)) {
        break;
      }
      first = word;
    }
    return first;
  }

  /// "an Islamic Front of Aleppo leader": the leader is meant, the name modifies.
  private void nameWithOf(int noun) {
    int of = noun - 2;
    int name = of - 1;
    boolean shape =
        of > 0
            && UniversalLabels.lower(words[of]).equals("of")
            && tags[name].equals("NNP")
            && tags[noun - 1].equals("NNP")
            && tags[noun].matches("NNS?");
    if (!shape || !isHungAmiss(noun, name)) {
      return;
    }
    heads[noun] = heads[name];
    labels[noun] = labels[name];
    for (int word = 0; word < heads.length; word++) {
      boolean outer = word < name && labels[word].matches("det|amod|nummod|case|nmod:poss|cc");
      if (heads[word] == name && word != noun && (outer || word > noun)) {
        heads[word] = noun;
      }
    }
    heads[name] = noun;
    labels[name] = "compound";
    heads[noun - 1] = name;
    labels[noun - 1] = "nmod";
    heads[of] = noun - 1;
    labels[of] = "case";
  }

  /// The noun is taken for what the name is of, or for another word for it, without a comma.
  private boolean isHungAmiss(int noun, int name) {
    boolean whole = labels[noun].equals("nmod") && heads[noun] == name && heads[noun - 1] == noun;
    boolean other =
        labels[noun].equals("appos") && heads[noun] == noun - 1 && heads[noun - 1] == name;
    return whole || other;
  }
}
