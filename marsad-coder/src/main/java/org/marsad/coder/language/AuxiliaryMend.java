package org.marsad.coder.language;

import java.util.Set;

/// "The gunmen, one of them a commander, were all killed": the parser may hang the subject from the
/// auxiliary, which has none; it is the verb's.
final class AuxiliaryMend implements GrammarMender.Mend {
  private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass");

  @Override
  public void mend(OpenTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      int auxiliary = tree.head(i);
      boolean lost =
          tree.relation(i).startsWith("nsubj")
              && auxiliary >= 0
              && AUXILIARIES.contains(tree.relation(auxiliary));
      if (lost && tree.lacksSubject(tree.head(auxiliary))) {
        tree.attachSubject(i, tree.head(auxiliary));
      }
    }
  }
}
