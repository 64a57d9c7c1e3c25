package org.marsad.coder.language;

import java.util.Set;

/// Mends one mistake of the parser: in "troops seized on Monday the port" it takes the port for
/// another name of Monday and the verb for a participle. What directly follows the day, without a
/// comma, is the verb's object; the noun that the participle hung from is its subject.
final class DayObjects {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> PAST = Set.of("VBD", "VBN");

  private final String[] words;
  private final String[] tags;
  private final int[] heads;
  private final String[] labels;

  private DayObjects(String[] words, String[] tags, int[] heads, String[] labels) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.labels = labels;
  }

  /// @param heads and labels of Universal Dependencies; written over
  static void mend(String[] words, String[] tags, int[] heads, String[] labels) {
    var tree = new DayObjects(words, tags, heads, labels);
    for (int word = 0; word < heads.length; word++) {
      if (tree.isLostObject(word)) {
        tree.giveBack(word, heads[heads[word]]);
      }
    }
  }

  private boolean isLostObject(int word) {
    int day = heads[word];
    if (!labels[word].equals("appos") || day < 0 || day > word) {
      return false;
    }
    int verb = heads[day];
    return DAYS.contains(UniversalLabels.lower(words[day]))
        && verb >= 0
        && PAST.contains(tags[verb])
        && !has(verb, "obj")
        && !has(verb, "aux:pass")
        && !hasCommaBetween(day, word);
  }

  private boolean has(int head, String label) {
    for (int word = 0; word < heads.length; word++) {
      if (heads[word] == head && labels[word].equals(label)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasCommaBetween(int from, int to) {
    for (int word = from + 1; word < to; word++) {
      if (words[word].equals(",")) {
        return true;
      }
    }
    return false;
  }

  private void giveBack(int object, int verb) {
    heads[object] = verb;
    labels[object] = "obj";
    int subject = heads[verb];
    if (labels[verb].equals("acl") && subject >= 0 && heads[subject] < 0) {
      heads[verb] = -1;
      labels[verb] = labels[subject];
      heads[subject] = verb;
      labels[subject] = "nsubj";
      raiseWhatFollows(subject, verb);
    }
  }

  private void raiseWhatFollows(int subject, int verb) {
    for (int word = verb + 1; word < heads.length; word++) {
      if (heads[word] == subject) {
        heads[word] = verb;
      }
    }
  }
}
