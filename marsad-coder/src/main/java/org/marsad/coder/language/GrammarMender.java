package org.marsad.coder.language;

import java.util.List;

/// Sets right what the parser gets wrong in the manner of wires; each mend says which. Only what
/// the words around leave no doubt about is touched.
final class GrammarMender {
  private static final List<Mend> MENDS =
      List.of(
          new OpeningMend(),
          new PassiveMend(),
          new SpeakerMend(),
          new ClauseMend(),
          new QuantityMend(),
          new CompanyMend(),
          new AuxiliaryMend());

  private GrammarMender() {}

  /// One kind of mistake and how it is set right.
  interface Mend {
    void mend(OpenTree tree);
  }

  /// Changes `heads` and `relations` in place; both are Universal Dependencies.
  static void mend(String[] words, String[] tags, int[] heads, String[] relations) {
    var tree = new OpenTree(words, tags, heads, relations);
    MENDS.forEach(m -> m.mend(tree));
  }
}
