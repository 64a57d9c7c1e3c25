package org.marsad.coder.happening;

import java.util.List;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// "We will strike them", "the group remains committed to carrying out attacks": violence that
/// somebody says they mean to do is a threat, not violence.
final class Threats {
  private static final Set<String> VIOLENT =
      Set.of(
          "air-strike",
          "drone-strike",
          "shelling",
          "attack",
          "armed-attack",
          "killing",
          "destruction",
          "bombing",
          "suicide-bombing",
          "assassination");
  private static final Set<String> FIRST_PERSON = Set.of("we", "i");
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall");

  private Threats() {}

  static void tell(Scene scene, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.isVerb() && VIOLENT.contains(draft.type()) && isVowed(scene.sentence(), draft)) {
        draft.told = java.util.Optional.of("threat");
        draft.figures.clear();
      }
    }
  }

  /// A pledge to do violence is a threat to those whom it names.
  static void take(Draft pledge, Draft content) {
    if (pledge.type().equals("pledge") && VIOLENT.contains(content.type())) {
      pledge.told = java.util.Optional.of("threat");
      pledge.patients.clear();
      pledge.patients.addAll(content.patients);
    } else if (pledge.type().equals("pledge") && pledge.patients.isEmpty()) {
      pledge.patients.addAll(content.patients);
    }
  }

  private static boolean isVowed(Sentence sentence, Draft draft) {
    int at = draft.head;
    while (sentence.relation(at).equals("xcomp") && sentence.head(at) >= 0) {
      at = sentence.head(at);
    }
    boolean will =
        sentence.children(at, Set.of("aux")).stream()
            .anyMatch(c -> WILL.contains(sentence.token(c).lower()));
    return will
        && draft.slots.get("subj").stream()
            .anyMatch(s -> FIRST_PERSON.contains(sentence.token(s).lower()));
  }
}
