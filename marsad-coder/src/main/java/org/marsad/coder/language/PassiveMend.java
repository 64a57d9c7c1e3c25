package org.marsad.coder.language;

import java.util.Set;

/// "Sixteen killed as rebels push into town": a verb that never stands without an object, and does,
/// is a passive without its auxiliary, as headlines have it.
final class PassiveMend implements GrammarMender.Mend {
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
  private static final Set<String> ABOUT =
      Set.of("between", "over", "around", "about", "under", "some", "nearly");
  private static final Set<String> AFTER_VERB = Set.of("ccomp", "xcomp", "aux:pass", "aux");

  @Override
  public void mend(OpenTree tree) {
    for (int i = 1; i < tree.size(); i++) {
      if (tree.isVerb(i) && DONE_TO.contains(tree.word(i))) {
        range(tree, i);
      }
      boolean shot = tree.word(i).equals("shot") && tree.word(i + 1).equals("dead");
      if (tree.isVerb(i)
          && (DONE_TO.contains(tree.word(i)) || shot)
          && !tree.hasChild(i, AFTER_VERB)
          && !hasObject(tree, i)) {
        passive(tree, i);
      }
    }
  }

  /// "killed between 20 and 25 people": those are the object, and the words before the number no
  /// prepositions.
  private static void range(OpenTree tree, int verb) {
    int about = verb + 1;
    int noun = about < tree.size() ? tree.head(about) : -1;
    boolean counted =
        ABOUT.contains(tree.word(about))
            && tree.tag(about + 1).equals("CD")
            && tree.relation(about).equals("case")
            && noun > about
            && tree.head(noun) == verb
            && tree.relation(noun).equals("obl");
    if (counted && !tree.isPassive(verb) && !hasObject(tree, verb)) {
      tree.rename(noun, "obj");
      tree.attach(about, about + 1, "advmod");
    }
  }

  /// The "dead" of "shot dead" is none.
  private static boolean hasObject(OpenTree tree, int verb) {
    return tree.hasChild(verb, c -> tree.relation(c).equals("obj") && !tree.word(c).equals("dead"));
  }

  private static void passive(OpenTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (child < verb && tree.relation(child).equals("nsubj")) {
        tree.rename(child, "nsubj:pass");
      }
    }
  }
}
