package org.marsad.coder.claim;

import java.util.List;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// "They may attack the port" speaks of what is to come; "they may have attacked it" of what was.
final class Prospects {
  private static final Set<String> MODALS = Set.of("can", "could", "may", "might");

  private Prospects() {}

  static boolean is(Sentence sentence, int verb) {
    if (!sentence.token(verb).isVerb()) {
      return false;
    }
    List<String> auxiliaries =
        sentence.children(verb).stream()
            .filter(c -> sentence.relation(c).startsWith("aux"))
            .map(c -> sentence.token(c).lower())
            .toList();
    return auxiliaries.stream().anyMatch(MODALS::contains)
        && !auxiliaries.contains("have")
        && !auxiliaries.contains("has");
  }
}
