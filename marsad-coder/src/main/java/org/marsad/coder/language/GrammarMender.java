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
          new ParticleMend(),
          new QuantityMend(),
          new BetweenMend(),
          new CompanyMend(),
          new AuxiliaryMend());

  private GrammarMender() {}

  /// One kind of mistake and how it is set right.
  interface Mend {
    void mend(OpenTree tree);
  }

  /// Changes `heads` and `relations` in place; both are Universal Dependencies.
  static void mend(String[] words, String[] tags, int[] heads, String[] relations) {
    for (var mend : MENDS) {
      var headsBefore = heads.clone();
      var relationsBefore = relations.clone();
      mend.mend(new OpenTree(words, tags, heads, relations));
      if (hasRing(heads)) {
        System.arraycopy(headsBefore, 0, heads, 0, heads.length);
        System.arraycopy(relationsBefore, 0, relations, 0, relations.length);
      }
    }
  }

  /// A tree has no word that hangs from itself by others; whoever climbs one would never come out.
  private static boolean hasRing(int[] heads) {
    for (int word = 0; word < heads.length; word++) {
      int at = word;
      for (int steps = 0; at >= 0 && at < heads.length; steps++) {
        if (steps > heads.length) {
          return true;
        }
        at = heads[at];
      }
    }
    return false;
  }
}
