package org.marsad.coder.happening;

import java.util.List;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.Block;

/// Tells talk of violence at large from the telling of a deed: "killings and kidnappings must end",
/// "those who murder and rob". What is neither counted nor named, and has no day and no place, is
/// background, no claim.
final class Generality {
  private static final Set<String> VIOLENT =
      Set.of(
          "abduction",
          "abuse",
          "armed-attack",
          "armed-clash",
          "assassination",
          "attack",
          "bombing",
          "air-strike",
          "shelling",
          "destruction",
          "execution",
          "explosion",
          "killing",
          "raid",
          "torture");

  private static final Set<String> CRIMES =
      Set.of("abduction", "assassination", "execution", "killing", "torture", "destruction");

  private static final Set<String> ENDING = Set.of("stop", "cease", "end", "halt");

  /// Determiners of whatever there is.
  private static final Set<String> WHATEVER = Set.of("all", "any", "such", "more", "these");

  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> DETERMINING =
      Set.of("det", "nummod", "nmod:poss", "det:predet", "acl:relcl");

  private static final int SHORT = 5;

  private Generality() {}

  static boolean holds(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    boolean may =
        VIOLENT.contains(draft.type())
            && sentence.block().kind() == Block.Kind.PARAGRAPH
            && draft.figures.isEmpty();
    return may
        && (isBare(scene, draft)
            || (draft.isVerb()
                ? isHabit(scene, draft)
                : isKind(scene, draft)
                    || isMass(scene, draft)
                    || isToEnd(scene, draft)
                    || isCrossHead(scene, draft)));
  }

  /// "The bombings must be condemned": neither who nor whom, where, when or how many. That there is
  /// fighting now is news.
  private static boolean isBare(Scene scene, Draft draft) {
    return !draft.type().equals("armed-clash")
        && parties(draft).isEmpty()
        && draft.places.isEmpty()
        && scene.places().isEmpty()
        && scene.times().isEmpty();
  }

  /// "Stop the killings": what is to end is no deed of a day.
  private static boolean isToEnd(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    int at = draft.head;
    while (sentence.relation(at).equals("conj") && sentence.head(at) >= 0) {
      at = sentence.head(at);
    }
    int verb = sentence.head(at);
    return verb >= 0
        && ENDING.contains(scene.lemma(verb))
        && sentence.token(verb).tag().equals("VB")
        && sentence.relation(at).equals("obj")
        && scene.times().isEmpty()
        && parties(draft).stream().allMatch(p -> isAnybody(scene, p));
  }

  /// "More bombing.": a heading within a text, which says nothing of when, where and by whom.
  private static boolean isCrossHead(Scene scene, Draft draft) {
    return scene.sentence().size() < SHORT
        && scene.sentence().tokens().stream().noneMatch(t -> t.isVerb())
        && parties(draft).isEmpty()
        && scene.places().isEmpty()
        && scene.times().isEmpty();
  }

  /// "Murder and kidnapping": the crime, no deed.
  private static boolean isMass(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    return CRIMES.contains(draft.type())
        && sentence.children(draft.head, DETERMINING).isEmpty()
        && parties(draft).isEmpty()
        && draft.places.isEmpty()
        && scene.places().isEmpty()
        && scene.times().isEmpty();
  }

  /// "Those who kidnap and murder": a present that tells no deed, of nobody in particular.
  private static boolean isHabit(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    return isSimplePresent(sentence, draft.head)
        && scene.times().isEmpty()
        && parties(draft).stream().allMatch(p -> isAnybody(scene, p));
  }

  private static List<Integer> parties(Draft draft) {
    return java.util.stream.Stream.concat(draft.agents.stream(), draft.patients.stream()).toList();
  }

  private static boolean isSimplePresent(Sentence sentence, int verb) {
    var helpers = sentence.children(verb, Set.of("aux", "aux:pass"));
    if (helpers.isEmpty()) {
      return PRESENT.contains(sentence.token(verb).tag());
    }
    return helpers.size() == 1
        && PRESENT.contains(sentence.token(helpers.getFirst()).tag())
        && sentence.relation(helpers.getFirst()).equals("aux:pass");
  }

  /// "Murders, abductions and attacks on civilians" without more said.
  private static boolean isKind(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    boolean bare =
        isPlural(sentence, draft.head)
            && sentence.children(draft.head, DETERMINING).stream()
                .allMatch(d -> WHATEVER.contains(scene.word(d)))
            && draft.places.isEmpty();
    return bare
        && scene.places().isEmpty()
        && scene.times().isEmpty()
        && !sentence.hasChild(draft.carrier.orElse(sentence.head(draft.head)), "expl")
        && parties(draft).stream().allMatch(p -> isAnybody(scene, p));
  }

  private static boolean isPlural(Sentence sentence, int noun) {
    return sentence.token(noun).tag().endsWith("S");
  }

  /// A bare plural, or a word that only stands for whoever does so.
  private static boolean isAnybody(Scene scene, int party) {
    var sentence = scene.sentence();
    int at = scene.meant(party);
    if (Set.of("who", "which", "that", "those", "others").contains(scene.word(at))) {
      return true;
    }
    return isPlural(sentence, at)
        && !sentence.token(at).isProperNoun()
        && sentence.children(at, Set.of("det", "nummod", "nmod:poss")).isEmpty()
        && scene.figuresOf(at).isEmpty();
  }
}
