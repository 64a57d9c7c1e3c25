package org.marsad.coder.happening;

import java.util.List;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.mention.Mention;

/// Persons whom a report names among those to whom it happened: "nine people were killed, including
/// the union leader Elena Vargas".
final class Named {
  private static final Set<String> AMONG = Set.of("including", "among");
  private static final int NEAR = 3;

  private Named() {}

  static void among(Scene scene, Draft draft) {
    for (int patient : List.copyOf(draft.patients)) {
      if (!scene.figuresOf(patient).isEmpty()) {
        members(scene, patient).forEach(draft.patients::add);
      }
    }
  }

  private static List<Integer> members(Scene scene, int people) {
    var sentence = scene.sentence();
    for (int i = people + 1; i < Math.min(sentence.size(), people + NEAR); i++) {
      if (AMONG.contains(sentence.token(i).lower())) {
        return named(scene, sentence, i);
      }
    }
    return List.of();
  }

  private static List<Integer> named(Scene scene, Sentence sentence, int including) {
    int first = sentence.head(including);
    return first <= including
        ? List.of()
        : Lists.members(sentence, first).stream()
            .filter(m -> scene.mention(m).filter(n -> n.kind() == Mention.Kind.PERSON).isPresent())
            .toList();
  }
}
