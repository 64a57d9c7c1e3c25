package org.marsad.coder.language;

import java.util.Set;

/// "a supplier and several of his men": the parser may take "several of" for a preposition. Whoever
/// are several stand in the phrase's place, and those of whom they are a part hang from them.
final class QuantityMend implements GrammarMender.Mend {
  private static final Set<String> QUANTITIES =
      Set.of(
          "several", "some", "many", "most", "few", "all", "both", "dozens", "scores", "hundreds");

  @Override
  public void mend(OpenTree tree) {
    for (int i = 0; i + 2 < tree.size(); i++) {
      int noun = tree.head(i);
      boolean preposition =
          QUANTITIES.contains(tree.word(i))
              && tree.relation(i).equals("case")
              && tree.word(i + 1).equals("of")
              && tree.head(i + 1) == noun
              && noun > i + 1;
      if (preposition) {
        raise(tree, i, noun);
      }
    }
  }

  private static void raise(OpenTree tree, int quantity, int noun) {
    int up = tree.head(noun);
    boolean and = quantity > 0 && tree.tag(quantity - 1).equals("CC") && tree.isNoun(up);
    tree.attach(quantity, up, and ? "conj" : tree.relation(noun));
    tree.attach(noun, quantity, "nmod");
  }
}
