package org.marsad.coder.happening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

  /// Words for the speaker himself and for what is his.
  private static final Set<String> OWN =
      Set.of("they", "it", "he", "she", "his", "her", "its", "their", "our", "my");

  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "shall");

  private Threats() {}

  static void tell(Scene scene, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.isVerb() && VIOLENT.contains(draft.type()) && isVowed(scene.sentence(), draft)) {
        draft.told = Optional.of("threat");
        draft.figures.clear();
      } else if (draft.isVerb() && VIOLENT.contains(draft.type()) && isRenounced(scene, draft)) {
        draft.told = Optional.of("pledge");
        draft.renounced = true;
        draft.figures.clear();
        speakers(scene, draft);
      }
    }
  }

  /// A pledge to do violence is a threat to those whom it names.
  static void take(Draft pledge, Draft content) {
    boolean not = isNegated(content.slots.sentence(), content.head);
    if (pledge.type().equals("pledge") && VIOLENT.contains(content.type()) && !not) {
      pledge.told = Optional.of("threat");
      pledge.patients.clear();
      pledge.patients.addAll(content.patients);
    } else if (pledge.type().equals("pledge") && pledge.patients.isEmpty()) {
      pledge.patients.addAll(content.patients);
    }
  }

  /// "The general said his troops will not shell the town": who says so of his own men, or of
  /// himself, promises it.
  private static boolean isRenounced(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    boolean will =
        sentence.children(draft.head, Set.of("aux")).stream()
            .anyMatch(c -> WILL.contains(scene.word(c)) || scene.word(c).equals("would"));
    return will
        && isNegated(sentence, draft.head)
        && draft.slots.get("subj").stream().anyMatch(s -> isOwn(scene, s));
  }

  private static boolean isNegated(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c < verb && NOT.contains(sentence.token(c).lower()));
  }

  private static boolean isOwn(Scene scene, int subject) {
    var sentence = scene.sentence();
    int verb = sentence.head(subject);
    boolean told = verb >= 0 && sentence.relation(verb).equals("ccomp") && sentence.head(verb) >= 0;
    return FIRST_PERSON.contains(scene.word(subject))
        || told
            && Stream.concat(
                    Stream.of(subject), sentence.children(subject, Set.of("nmod:poss")).stream())
                .anyMatch(c -> OWN.contains(scene.word(c)) && isSpeaker(scene, c, verb));
  }

  /// Whether a word for oneself means the one who speaks, as far as it is known whom it means.
  private static boolean isSpeaker(Scene scene, int word, int told) {
    var meant = scene.mention(word).filter(m -> m.via().isPresent());
    return meant.isEmpty()
        || Slots.ofVerb(scene.sentence(), scene.sentence().head(told)).get("subj").stream()
            .flatMap(s -> scene.mention(s).stream())
            .anyMatch(m -> m.chain() == meant.get().chain());
  }

  /// The one who says so, where the sentence has him.
  private static void speakers(Scene scene, Draft draft) {
    int saying = scene.sentence().head(draft.head);
    if (saying >= 0 && scene.sentence().relation(draft.head).equals("ccomp")) {
      var subjects = Slots.ofVerb(scene.sentence(), saying).get("subj");
      if (!subjects.isEmpty()) {
        draft.agents.clear();
        draft.agents.addAll(subjects);
      }
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
        && !isNegated(sentence, at)
        && draft.slots.get("subj").stream()
            .anyMatch(s -> FIRST_PERSON.contains(sentence.token(s).lower()));
  }
}
