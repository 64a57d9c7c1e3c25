package org.marsad.coder.language;

import java.util.Set;

/// "Between 10,000 and 15,000 had fled": the parser takes the range for a place between two others,
/// where it is a number, which does and suffers what its noun would.
final class BetweenMend implements GrammarMender.Mend {
  private static final Set<String> HUNG = Set.of("obl", "nmod");
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ", "MD");

  @Override
  public void mend(OpenTree tree) {
    for (int i = 0; i + 4 < tree.size(); i++) {
      if (tree.word(i).equals("between") && tree.relation(i).equals("case")) {
        range(tree, i);
      }
      if (tree.word(i).equals("between") && tree.relation(i).equals("advmod")) {
        oneNumber(tree, tree.head(i));
      }
    }
  }

  private static void range(OpenTree tree, int between) {
    int low = tree.head(between);
    int and = low + 1;
    boolean range =
        low > between
            && low - between <= 2
            && and + 1 < tree.size()
            && isNumber(tree, low)
            && tree.word(and).equals("and")
            && isNumber(tree, and + 1)
            && HUNG.contains(tree.relation(low));
    if (!range) {
      return;
    }
    int next = and + 2;
    if (next < tree.size() && FINITE.contains(tree.tag(next))) {
      subject(tree, between, low, next);
    } else if (between > 0 && tree.isVerb(between - 1) && isEnd(tree, next)) {
      object(tree, between, low);
    }
  }

  /// Of a range the upper end is nobody beside the lower.
  private static void oneNumber(OpenTree tree, int low) {
    int high = low + 2;
    if (low >= 0
        && high < tree.size()
        && isNumber(tree, low)
        && isNumber(tree, high)
        && tree.head(high) == low
        && tree.relation(high).equals("conj")) {
      tree.rename(high, "dep");
    }
  }

  private static boolean isNumber(OpenTree tree, int at) {
    return tree.tag(at).equals("CD");
  }

  /// "Between ten and fifteen were hurt."
  private static void subject(OpenTree tree, int between, int low, int next) {
    int verb = tree.relation(next).startsWith("aux") ? tree.head(next) : next;
    if (verb > low && tree.isVerb(verb) && tree.lacksSubject(verb)) {
      tree.attachSubject(low, verb);
      tree.rename(between, "advmod");
    }
  }

  /// "killing between ten and fifteen"
  private static void object(OpenTree tree, int between, int low) {
    int verb = between - 1;
    if (!tree.hasChild(verb, Set.of("obj"))) {
      tree.attach(low, verb, "obj");
      tree.rename(between, "advmod");
    }
  }

  private static boolean isEnd(OpenTree tree, int at) {
    return at >= tree.size() || !tree.isNoun(at) && !tree.tag(at).startsWith("JJ");
  }
}
