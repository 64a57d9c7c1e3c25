package org.marsad.coder.language;

import java.util.Set;

/// "detained the leader after questioning at the scene along with two fighters": those along with
/// the leader share his part and hang from his verb, not from what the words before them tell.
final class CompanyMend implements GrammarMender.Mend {
  private static final Set<String> WORDS = Set.of("along", "together");
  private static final Set<String> SIDE =
      Set.of("advcl", "advmod", "acl", "acl:relcl", "xcomp", "obl", "nmod", "obj", "appos", "conj");

  /// So far up is the leader's verb looked for; ours.
  private static final int STEPS = 8;

  @Override
  public void mend(OpenTree tree) {
    for (int i = 1; i + 2 < tree.size(); i++) {
      int noun = tree.head(i);
      boolean company =
          WORDS.contains(tree.word(i))
              && tree.word(i + 1).equals("with")
              && tree.head(i + 1) == noun
              && noun > i + 1
              && Set.of("obl", "nmod").contains(tree.relation(noun));
      if (company) {
        raise(tree, i, noun);
      }
    }
  }

  private static void raise(OpenTree tree, int along, int noun) {
    int verb = tree.head(noun);
    for (int steps = 0; steps < STEPS && verb >= 0; steps++) {
      // "a leader who worked in Homs, along with two men": the comma ends the relative clause.
      boolean ended = tree.relation(verb).equals("acl:relcl") && tree.word(along - 1).equals(",");
      if (tree.isVerb(verb) && !ended && isDone(tree, verb, along)) {
        tree.attach(noun, verb, "obl");
        return;
      }
      verb = SIDE.contains(tree.relation(verb)) ? tree.head(verb) : -1;
    }
  }

  /// Whether the verb has somebody to whom it is done, told before the company.
  private static boolean isDone(OpenTree tree, int verb, int along) {
    return tree.hasChild(
        verb,
        c ->
            c < along && (tree.relation(c).equals("obj") || tree.relation(c).equals("nsubj:pass")));
  }
}
