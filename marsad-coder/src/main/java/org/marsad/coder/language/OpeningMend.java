package org.marsad.coder.language;

import java.util.Set;

/// "On Saturday morning gunmen shot …", "In Qayyarah residents said …": without a comma the parser
/// takes the day or the place for a part of whoever comes after it. Gives both back to the verb,
/// and the verb the subject it lacks.
final class OpeningMend implements GrammarMender.Mend {
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> MONTHS =
      Set.of(
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
          "december");
  private static final Set<String> PARTS =
      Set.of("morning", "afternoon", "evening", "night", "dawn", "noon", "midday", "dusk");
  private static final Set<String> BEFORE_TIMES = Set.of("since", "in", "until", "by", "on");

  @Override
  public void mend(OpenTree tree) {
    for (int i = 1; i < tree.size(); i++) {
      var word = tree.word(i);
      if (DAYS.contains(word) || MONTHS.contains(word)) {
        time(tree, i);
      } else if (opensClause(tree, i - 1)) {
        place(tree, i);
      }
    }
  }

  private static void time(OpenTree tree, int time) {
    if (tree.relation(time).equals("nsubj") && BEFORE_TIMES.contains(tree.word(time - 1))) {
      takeBack(tree, time);
    } else if (tree.relation(time).equals("compound")) {
      int last = time;
      while (PARTS.contains(tree.word(last + 1))) {
        last++;
      }
      split(tree, time, last);
    } else {
      number(tree, time);
    }
  }

  /// "have fought since August signed a truce": the month signs nothing.
  private static void takeBack(OpenTree tree, int month) {
    int preposition = month - 1;
    int verb = tree.head(preposition);
    if (tree.isVerb(verb) && verb < month) {
      tree.attach(month, verb, "obl");
      tree.attach(preposition, month, "case");
    }
  }

  /// "On Tuesday two of its commanders defected": the number is the subject.
  private static void number(OpenTree tree, int day) {
    int verb = tree.head(day);
    int number = day + 1;
    boolean taken =
        tree.relation(day).equals("obl")
            && verb > number
            && tree.isVerb(verb)
            && tree.head(number) == day
            && tree.tag(number).equals("CD")
            && DAYS.contains(tree.word(day))
            && tree.lacksSubject(verb);
    if (!taken) {
      return;
    }
    for (int child : tree.children(day)) {
      if (child > number) {
        tree.move(child, number);
      }
    }
    tree.attachSubject(number, verb);
  }

  private static boolean opensClause(OpenTree tree, int preposition) {
    return tree.word(preposition).matches("in|at|near|around|outside")
        && (preposition == 0 || tree.word(preposition - 1).matches("[\"“,;:]|``|and|but"));
  }

  /// "In Qayyarah residents said": names right after the preposition, then a plural that is none.
  private static void place(OpenTree tree, int first) {
    int last = first;
    while (last < tree.size() && tree.tag(last).startsWith("NNP")) {
      last++;
    }
    boolean plural = last > first && last < tree.size() && tree.tag(last).equals("NNS");
    if (plural && tree.relation(first).equals("compound")) {
      split(tree, first, last - 1);
    }
  }

  /// Cuts "PREPOSITION first..last | noun … verb".
  private static void split(OpenTree tree, int first, int last) {
    int noun = tree.head(last);
    int preposition = first - 1;
    if (noun <= last || !tree.isNoun(noun)) {
      return;
    }
    int up = tree.head(noun);
    // "late on Friday rebels attacked"
    int verb = up >= 0 && tree.tag(up).startsWith("RB") ? tree.head(up) : up;
    boolean split =
        verb > noun
            && tree.isVerb(verb)
            && tree.relation(preposition).equals("case")
            && tree.head(preposition) == noun
            && tree.lacksSubject(verb);
    if (!split) {
      return;
    }
    for (int i = preposition; i < last; i++) {
      tree.move(i, last);
    }
    tree.attach(last, verb, "obl");
    tree.attachSubject(noun, verb);
  }
}
