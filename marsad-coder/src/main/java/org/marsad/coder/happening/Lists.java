package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// The members of a list of nouns. In "two trucks, three boats, a depot and a bridge" grammars
/// often hang all but the first as appositions; where each is counted, they are a list.
final class Lists {
  private static final Set<String> ARTICLES = Set.of("a", "an", "another");
  private static final Set<String> COMPANY = Set.of("along with", "together with", "as well as");
  private static final int FEWEST = 2;

  private Lists() {}

  /// @return the token, what is coordinated with it, and the counted nouns that follow it
  static List<Integer> members(Sentence sentence, int first) {
    var members = new ArrayList<>(sentence.conjuncts(first));
    members.addAll(company(sentence, first));
    members.addAll(besideName(sentence, first));
    if (!isCounted(sentence, first)) {
      return members.stream().distinct().toList();
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

  /// "Colonel Soto, two captains and a sergeant", "Ana Robles, a lawyer, and Luis Soto": of what
  /// the grammar hangs from a person as appositions, several people or another name are others.
  private static List<Integer> besideName(Sentence sentence, int first) {
    if (!isPerson(sentence, first)) {
      return List.of();
    }
    return sentence.children(first, Set.of("appos")).stream()
        .flatMap(c -> sentence.conjuncts(c).stream().filter(m -> m >= c))
        .filter(m ->
            isNumbered(sentence, m) && sentence.token(m).tag().endsWith("S")
                || isPerson(sentence, m) && sentence.relation(m).equals("conj"))
        .toList();
  }

  private static boolean isPerson(Sentence sentence, int token) {
    return sentence.token(token).entity().equals("PERSON");
  }

  /// "the priests along with two students", "together with his driver": in it as they are.
  private static List<Integer> company(Sentence sentence, int first) {
    return sentence.children(first, Set.of("nmod")).stream()
        .filter(c -> c > first && isCompany(sentence, c))
        .flatMap(c -> sentence.conjuncts(c).stream())
        .toList();
  }

  /// Whether "along with" or "together with" stands before a noun.
  static boolean isCompany(Sentence sentence, int noun) {
    var before =
        sentence.children(noun, Set.of("case", "advmod")).stream()
            .filter(c -> c < noun)
            .map(c -> sentence.token(c).lower())
            .toList();
    return COMPANY.contains(String.join(" ", before));
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
