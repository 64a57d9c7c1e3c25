package org.marsad.coder.claim;

import java.util.List;
import java.util.Set;
import org.marsad.coder.happening.HappeningMention;
import org.marsad.coder.language.Sentence;

/// What a sentence only recalls, beside what it reports: "the army closed the road after two of its
/// men were shot" reports a closure. PLOVER codes what a sentence reports, so that one happening
/// that many reports recall is not counted with each. As a claim it stands all the same.
final class Recalled {
  private static final Set<String> GROUNDS =
      Set.of(
          "after",
          "as",
          "because",
          "before",
          "once",
          "since",
          "until",
          "when",
          "where",
          "while",
          "although",
          "though",
          "following",
          "amid",
          "over",
          "for",
          "during",
          "despite",
          "against",
          "of",
          "on",
          "about",
          "by",
          "at");

  private static final Set<String> NOMINAL = Set.of("obl", "nmod", "advcl", "acl");

  private Recalled() {}

  /// Whether this happening hangs, in a clause or phrase that only says when, why or which, below
  /// another one of the same sentence.
  static boolean is(HappeningMention told, List<HappeningMention> others, Sentence sentence) {
    boolean aside = false;
    int at = told.head();
    for (int steps = 0; at >= 0 && steps < sentence.size(); steps++) {
      int here = at;
      if (aside && others.stream().anyMatch(o -> o.head() == here)) {
        return true;
      }
      aside |= isAside(sentence, here);
      at = sentence.head(here);
    }
    return false;
  }

  private static boolean isAside(Sentence sentence, int at) {
    var relation = sentence.relation(at);
    if (relation.equals("acl:relcl")) {
      return true;
    }
    if (relation.equals("acl") && sentence.token(at).tag().equals("VBN")) {
      return true;
    }
    return NOMINAL.contains(relation)
        && sentence.children(at, Set.of("mark", "case", "advmod")).stream()
            .anyMatch(c -> c < at && GROUNDS.contains(sentence.token(c).lower()));
  }
}
