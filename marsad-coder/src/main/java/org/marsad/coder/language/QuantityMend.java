package org.marsad.coder.language;

import java.util.Set;

/// "a supplier and several of his men": the parser may take "several of" for a preposition. Whoever
/// are several stand in the phrase's place, and those of whom they are a part hang from them. The
/// same of "shot down 23 of 27 drones".
final class QuantityMend implements GrammarMender.Mend {
  private static final Set<String> QUANTITIES =
      Set.of(
          "several", "some", "many", "most", "few", "all", "both", "dozens", "scores", "hundreds");

  private static final Set<String> PARTICLES = Set.of("down", "up", "out", "off", "back");

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
      outOf(tree, i);
      afterParticle(tree, i);
    }
  }

  /// "23 of 27 drones": the 23 are meant, and the parser takes "23 of" for a word like "nearly".
  private static void outOf(OpenTree tree, int part) {
    int whole = part + 2;
    boolean shape =
        tree.tag(part).equals("CD")
            && tree.word(part + 1).equals("of")
            && tree.tag(whole).equals("CD")
            && tree.relation(part).equals("advmod")
            && tree.head(part) == whole
            && tree.isNoun(tree.head(whole));
    if (shape) {
      int noun = tree.head(whole);
      tree.attach(part, tree.head(noun), tree.relation(noun));
      tree.attach(part + 1, noun, "case");
      tree.attach(noun, part, "nmod");
    }
  }

  /// "shot down 23": no measure of "down", but what was shot down.
  private static void afterParticle(OpenTree tree, int counted) {
    int particle = tree.head(counted);
    boolean shape =
        tree.relation(counted).equals("obl:npmod")
            && particle >= 0
            && particle < counted
            && PARTICLES.contains(tree.word(particle))
            && tree.isVerb(tree.head(particle))
            && !tree.hasChild(tree.head(particle), Set.of("obj"));
    if (shape) {
      tree.attach(counted, tree.head(particle), "obj");
      tree.rename(particle, "compound:prt");
    }
  }

  private static void raise(OpenTree tree, int quantity, int noun) {
    int up = tree.head(noun);
    boolean and = quantity > 0 && tree.tag(quantity - 1).equals("CC") && tree.isNoun(up);
    tree.attach(quantity, up, and ? "conj" : tree.relation(noun));
    tree.attach(noun, quantity, "nmod");
  }
}
