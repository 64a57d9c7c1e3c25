package org.marsad.coder.language;

import java.util.Locale;
import java.util.Set;

/// Sets right what the parser gets wrong in the manner of wires. "On Saturday morning gunmen shot
/// …": without a comma the parser takes the day for a part of whoever comes after it.
final class GrammarMender {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> PARTS =
      Set.of("morning", "afternoon", "evening", "night", "dawn", "noon", "midday", "dusk");

  /// Participles of verbs that never stand without an object: where they do, the clause is a
  /// passive without its auxiliary ("Sixteen killed as rebels push into town").
  private static final Set<String> DONE_TO =
      Set.of(
          "killed",
          "wounded",
          "injured",
          "arrested",
          "detained",
          "kidnapped",
          "abducted",
          "jailed",
          "beheaded",
          "executed",
          "displaced");

  private static final Set<String> AFTER_VERB = Set.of("obj", "ccomp", "xcomp", "aux:pass", "aux");

  private final String[] words;
  private final String[] tags;
  private final int[] heads;
  private final String[] relations;

  private GrammarMender(String[] words, String[] tags, int[] heads, String[] relations) {
    this.words = words;
    this.tags = tags;
    this.heads = heads;
    this.relations = relations;
  }

  /// Changes `heads` and `relations` in place; both are Universal Dependencies.
  static void mend(String[] words, String[] tags, int[] heads, String[] relations) {
    var mender = new GrammarMender(words, tags, heads, relations);
    for (int i = 0; i < words.length; i++) {
      if (DAYS.contains(words[i].toLowerCase(Locale.ROOT)) && relations[i].equals("compound")) {
        mender.freeDay(i);
      } else if (DONE_TO.contains(words[i].toLowerCase(Locale.ROOT))) {
        mender.passive(i);
      }
    }
  }

  /// Gives the day and its part back to the verb, and the verb the subject it lacks.
  private void freeDay(int day) {
    int last = day;
    while (last + 1 < words.length && PARTS.contains(words[last + 1].toLowerCase(Locale.ROOT))) {
      last++;
    }
    int noun = heads[last];
    if (noun <= last) {
      return;
    }
    int verb =
        relations[noun].equals("obl") && isAdverb(heads[noun]) ? heads[heads[noun]] : heads[noun];
    int preposition = day - 1;
    boolean split =
        verb > noun
            && tags[verb].startsWith("VB")
            && tags[noun].startsWith("NN")
            && preposition >= 0
            && relations[preposition].equals("case")
            && heads[preposition] == noun
            && !hasSubject(verb);
    if (!split) {
      return;
    }
    for (int i = preposition; i < last; i++) {
      heads[i] = last;
    }
    heads[last] = verb;
    relations[last] = "obl";
    heads[noun] = verb;
    relations[noun] = isPassive(verb) ? "nsubj:pass" : "nsubj";
  }

  private void passive(int verb) {
    if (!tags[verb].startsWith("VB") || AFTER_VERB.stream().anyMatch(r -> hasChild(verb, r))) {
      return;
    }
    for (int i = 0; i < verb; i++) {
      if (heads[i] == verb && relations[i].equals("nsubj")) {
        relations[i] = "nsubj:pass";
      }
    }
  }

  /// "late on Friday"
  private boolean isAdverb(int word) {
    return word >= 0 && tags[word].startsWith("RB");
  }

  private boolean hasSubject(int verb) {
    return hasChild(verb, "nsubj") || hasChild(verb, "nsubj:pass");
  }

  private boolean isPassive(int verb) {
    return hasChild(verb, "aux:pass");
  }

  private boolean hasChild(int verb, String relation) {
    for (int i = 0; i < heads.length; i++) {
      if (heads[i] == verb && relations[i].equals(relation)) {
        return true;
      }
    }
    return false;
  }
}
