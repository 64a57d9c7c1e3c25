package org.marsad.coder.language;

import java.util.Set;
import java.util.stream.IntStream;

/// "…, and killed five people, a member of the rescue team said." The parser takes the speaker at
/// the end for one more of those told of, and leaves the saying without a subject.
final class SpeakerMend implements GrammarMender.Mend {
  static final Set<String> SAYING =
      Set.of("said", "says", "added", "reported", "told", "announced", "wrote");

  /// A speaker's phrase is no longer; ours.
  private static final int LONGEST = 15;

  @Override
  public void mend(OpenTree tree) {
    for (int i = 2; i < tree.size(); i++) {
      if (SAYING.contains(tree.word(i)) && tree.isVerb(i) && tree.lacksSubject(i)) {
        speaker(tree, i);
      }
    }
  }

  private static void speaker(OpenTree tree, int saying) {
    int comma = saying - 1;
    while (comma > 0 && saying - comma <= LONGEST && !tree.word(comma).equals(",")) {
      comma--;
    }
    int first = comma + 1;
    if (!tree.word(comma).equals(",") || first >= saying) {
      return;
    }
    int[] outward =
        IntStream.range(first, saying)
            .filter(i -> tree.head(i) < first || tree.head(i) >= saying)
            .toArray();
    if (outward.length == 1 && tree.isNoun(outward[0]) && tree.head(outward[0]) != saying) {
      tree.attach(outward[0], saying, "nsubj");
    }
  }
}
