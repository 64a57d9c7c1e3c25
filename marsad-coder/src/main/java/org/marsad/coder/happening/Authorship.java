package org.marsad.coder.happening;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// Who is said to have done a deed that another word tells: "the men involved in the murder", "the
/// bombing was blamed on the militia", "the attack was the work of bandits", "kidnapped in May, he
/// was freed by the rebels".
final class Authorship {
  private static final Set<String> DEEDS =
      Set.of("killing", "assassination", "execution", "abduction", "destruction", "torture");

  /// Words that tie somebody to a deed, with the prepositions before the deed.
  private static final Map<String, Set<String>> TIES =
      Map.ofEntries(
          Map.entry("involve", Set.of("in")),
          Map.entry("implicate", Set.of("in")),
          Map.entry("link", Set.of("to", "with")),
          Map.entry("connect", Set.of("to", "with")),
          Map.entry("accuse", Set.of("of", "in")),
          Map.entry("charge", Set.of("with", "in")),
          Map.entry("suspect", Set.of("of", "in")),
          Map.entry("convict", Set.of("of", "for", "in")),
          Map.entry("indict", Set.of("for", "in")),
          Map.entry("blame", Set.of("for")),
          Map.entry("responsible", Set.of("for")),
          Map.entry("guilty", Set.of("of")));

  private static final Map<String, String> ASCRIBED =
      Map.of("attribute", "to", "ascribe", "to", "impute", "to", "blame", "on", "pin", "on");

  private static final Set<String> WORK = Set.of("work", "handiwork", "doing");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t", "never", "no");

  private Authorship() {}

  static void find(Scene scene, List<Draft> drafts) {
    for (Draft deed : drafts) {
      boolean open = deed.agents.isEmpty() && !deed.trigger.isEffect();
      if (open && (DEEDS.contains(deed.type()) || Merger.isMeans(deed.type()))) {
        authors(scene, deed).stream().filter(a -> isAuthor(scene, a)).forEach(deed.agents::add);
      }
    }
    drafts.forEach(d -> freed(scene, drafts, d));
  }

  private static List<Integer> authors(Scene scene, Draft deed) {
    var sentence = scene.sentence();
    int at = deed.head;
    int up = sentence.head(at);
    if (deed.isVerb() || up < 0 || isNegated(sentence, up)) {
      return List.of();
    }
    return switch (sentence.relation(at)) {
      case "obl", "nmod" -> tied(scene, up, sentence.preposition(at).orElse(""));
      case "obj", "nsubj:pass" -> ascribed(scene, up);
      case "nsubj" -> WORK.contains(scene.lemma(up)) ? of(sentence, up) : List.of();
      default -> List.of();
    };
  }

  private static boolean isNegated(Sentence sentence, int word) {
    return sentence.children(word).stream()
        .anyMatch(c -> NEGATIONS.contains(sentence.token(c).lower()));
  }

  /// "Soldiers linked to the murder", "he is responsible for the raid".
  private static List<Integer> tied(Scene scene, int tie, String preposition) {
    var sentence = scene.sentence();
    if (!TIES.getOrDefault(scene.lemma(tie), Set.of()).contains(preposition)) {
      return List.of();
    }
    if (sentence.token(tie).isVerb()) {
      return Slots.ofVerb(sentence, tie).get("obj");
    }
    var subjects = sentence.children(tie, Set.of("nsubj"));
    boolean modifies = Set.of("amod", "acl").contains(sentence.relation(tie));
    return subjects.isEmpty() && modifies ? List.of(sentence.head(tie)) : subjects;
  }

  /// "Police attribute the attack to the traffickers."
  private static List<Integer> ascribed(Scene scene, int verb) {
    var preposition = Optional.ofNullable(ASCRIBED.get(scene.lemma(verb)));
    return preposition
        .map(p -> Slots.ofVerb(scene.sentence(), verb).get("prep_" + p))
        .orElse(List.of());
  }

  private static List<Integer> of(Sentence sentence, int work) {
    return sentence.children(work, Set.of("nmod")).stream()
        .filter(c -> sentence.preposition(c).filter("of"::equals).isPresent())
        .flatMap(c -> Lists.members(sentence, c).stream())
        .toList();
  }

  private static boolean isAuthor(Scene scene, int token) {
    return scene.canAct(token)
        && !scene.isTime(token)
        && !Set.of("those", "that", "which").contains(scene.word(token));
  }

  /// Who frees the one they hold took him; police and soldiers free those whom others hold.
  private static void freed(Scene scene, List<Draft> drafts, Draft release) {
    if (!release.type().equals("release") || release.patients.isEmpty()) {
      return;
    }
    drafts.stream()
        .filter(d -> d.type().equals("abduction") && d.agents.isEmpty())
        .filter(d -> d.patients.stream().anyMatch(release.patients::contains))
        .forEach(d ->
            release.agents.stream()
                .filter(a -> scene.side(a).filter("nonstate"::equals).isPresent())
                .forEach(d.agents::add));
  }
}
