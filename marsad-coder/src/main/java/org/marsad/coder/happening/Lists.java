package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// The members of a list of nouns. In "two trucks, three boats, a depot and a bridge" grammars
/// often hang all but the first as appositions; where each is counted, they are a list.
final class Lists {
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");
  private static final int FEWEST = 2;

  private Lists() {}

  /// @return the token, what is coordinated with it, and the counted nouns that follow it
  static List<Integer> members(Sentence sentence, int first) {
    var members = new ArrayList<>(sentence.conjuncts(first));
    if (!isCounted(sentence, first)) {
      return members;
    }
    var counted =
        sentence.children(first, Set.of("appos")).stream()
            .filter(c -> isCounted(sentence, c))
            .toList();
    boolean list =
        counted.size() >= FEWEST || counted.stream().anyMatch(c -> isNumbered(sentence, c));
    if (list) {
      counted.forEach(c -> members.addAll(members(sentence, c)));
      members.sort(null);
    }
    return members.stream().distinct().toList();
  }

  private static boolean isCounted(Sentence sentence, int noun) {
    return isNumbered(sentence, noun)
        || sentence.children(noun, Set.of("det")).stream()
            .anyMatch(d -> ARTICLES.contains(sentence.token(d).lower()));
  }

  private static boolean isNumbered(Sentence sentence, int noun) {
    return sentence.token(noun).isNoun() && sentence.hasChild(noun, "nummod");
  }
}
