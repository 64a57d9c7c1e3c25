package org.marsad.coder.happening;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.coder.mention.Mention;

/// Persons whom a report names among those to whom it happened: "nine people were killed, including
/// the union leader Elena Vargas".
final class Named {
  private static final Set<String> AMONG = Set.of("including", "among");

  private Named() {}

  static void among(Scene scene, Draft draft) {
    for (int patient : List.copyOf(draft.patients)) {
      if (isSeveral(scene, patient)) {
        Stream.of(patient, scene.meant(patient))
            .distinct()
            .flatMap(p -> members(scene, p))
            .filter(m -> isPerson(scene, m))
            .forEach(draft.patients::add);
      }
    }
    if (draft.isVerb() && draft.slots.passive()) {
      identified(scene, draft);
    }
  }

  private static boolean isSeveral(Scene scene, int people) {
    return !scene.figuresOf(people).isEmpty()
        || scene.sentence().token(scene.meant(people)).tag().equals("NNS");
  }

  /// "Three students, including Ana Robles", "two guards, Luis Soto and Juan Vera".
  private static Stream<Integer> members(Scene scene, int people) {
    var sentence = scene.sentence();
    return sentence.children(people, Set.of("nmod", "appos")).stream()
        .filter(c -> c > people)
        .filter(c ->
            sentence.relation(c).equals("appos")
                || sentence.preposition(c).filter(AMONG::contains).isPresent())
        .flatMap(c -> Lists.members(sentence, c).stream());
  }

  /// "One of the teachers killed on Sunday was Ana Robles": grammars let the name hang loosely.
  private static void identified(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    sentence.children(draft.head, Set.of("parataxis")).stream()
        .filter(c -> c > draft.head && sentence.hasChild(c, "cop"))
        .filter(c -> !sentence.hasChild(c, "nsubj"))
        .filter(c -> isPerson(scene, c))
        .forEach(draft.patients::add);
  }

  private static boolean isPerson(Scene scene, int token) {
    return scene.mention(token).filter(m -> m.kind() == Mention.Kind.PERSON).isPresent();
  }
}
