package org.marsad.coder.language;

import java.util.Set;

/// "When the bomb went off the crowd ran": the parser takes the particle for a preposition and the
/// next clause's subject for what it governs.
final class ParticleMend implements GrammarMender.Mend {
  private static final Set<String> PARTICLES = Set.of("off", "out", "up", "in", "down", "over");
  private static final Set<String> FINITE = Set.of("VBD", "VBP", "VBZ");

  @Override
  public void mend(OpenTree tree) {
    for (int i = 1; i + 2 < tree.size(); i++) {
      int noun = tree.head(i);
      boolean governs =
          PARTICLES.contains(tree.word(i))
              && tree.relation(i).equals("case")
              && noun > i
              && tree.head(noun) == i - 1
              && tree.isVerb(i - 1)
              && tree.relation(i - 1).equals("advcl");
      if (governs) {
        parted(tree, i, noun);
      }
    }
  }

  private static void parted(OpenTree tree, int particle, int noun) {
    int verb = tree.head(particle - 1);
    boolean next =
        verb == noun + 1
            && FINITE.contains(tree.tag(verb))
            && tree.lacksSubject(verb)
            && !tree.isPassive(verb);
    if (next) {
      tree.attach(noun, verb, "nsubj");
      tree.attach(particle, particle - 1, "compound:prt");
    }
  }
}
