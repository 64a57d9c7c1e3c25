package org.marsad.coder.happening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.coder.language.Sentence;

/// Joins what is one happening told by two words: "the strike destroyed a bridge", "killed 12 in an
/// air strike", "a car bomb went off, killing 12 and wounding 30". The means names the happening;
/// the effect gives it patients and figures.
final class Merger {
  private static final Set<String> EFFECTS = Set.of("killing", "destruction", "attack");
  private static final Set<String> EFFECT_MEASURES =
      Set.of("killed", "injured", "victims", "destroyed", "damaged", "targeted");
  private static final Set<String> MEANS =
      Set.of(
          "air-strike",
          "drone-strike",
          "shelling",
          "bombing",
          "landmine",
          "suicide-bombing",
          "explosion",
          "chemical-attack",
          "armed-attack",
          "attack",
          "armed-clash",
          "grenade",
          "offensive",
          "raid",
          "accident",
          "execution",
          "riot",
          "mob-violence",
          "assassination",
          "force-against-protesters",
          "clearance");
  private static final Set<String> BY_WAY_OF =
      Set.of("in", "by", "during", "with", "from", "after", "when");

  private Merger() {}

  static void merge(Scene scene, List<Draft> drafts) {
    for (Draft effect : drafts) {
      if (isEffect(effect)) {
        means(scene, effect, drafts).ifPresent(m -> take(m, effect));
      }
    }
    for (Draft effect : drafts) {
      if (isEffect(effect) && !effect.merged) {
        sameCount(effect, drafts).ifPresent(m -> take(m, effect));
      } else if (!effect.merged) {
        sameHarm(scene, effect, drafts).ifPresent(m -> take(m, effect));
      }
    }
    // An effect whose means is not told stands for nothing by itself.
    drafts.removeIf(d -> d.merged || d.trigger.isEffect() && d.figures.isEmpty());
  }

  /// A means that already has all the effect's numbers tells the same dead and hurt.
  private static Optional<Draft> sameCount(Draft effect, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d != effect && !d.merged && MEANS.contains(d.type()) && !isEffect(d))
        .filter(d -> !effect.figures.isEmpty() && figures(d).containsAll(figures(effect)))
        .findFirst();
  }

  private static Set<Integer> figures(Draft draft) {
    return draft.figures.stream()
        .map(HappeningMention.Counted::figure)
        .collect(Collectors.toSet());
  }

  private static boolean isEffect(Draft draft) {
    return draft.trigger.isEffect()
        || draft.isVerb()
            && EFFECTS.contains(draft.type())
            && draft.trigger.measure().filter(EFFECT_MEASURES::contains).isPresent();
  }

  private static Optional<Draft> means(Scene scene, Draft effect, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d != effect && !d.merged && MEANS.contains(d.type()) && !isEffect(d))
        .filter(d -> isMeansOf(scene, d, effect))
        .findFirst();
  }

  /// "A bomb went off and injured two": both words tell the bombing, the second by its harm.
  private static Optional<Draft> sameHarm(Scene scene, Draft harm, List<Draft> drafts) {
    boolean tells =
        harm.isVerb() && harm.trigger.measure().filter(EFFECT_MEASURES::contains).isPresent();
    return drafts.stream()
        .filter(d -> tells && d != harm && !d.merged && d.type().equals(harm.type()))
        .filter(d -> MEANS.contains(d.type()) && d.trigger.measure().isEmpty())
        .filter(d -> isResultOf(scene.sentence(), d, harm))
        .findFirst();
  }

  private static boolean isMeansOf(Scene scene, Draft means, Draft effect) {
    // The subject of the effect is the means itself.
    if (holds(scene, effect.slots.get("subj"), means.head)) {
      return true;
    }
    // "killed in an air strike"
    for (var slot : effect.slots.fillers().entrySet()) {
      boolean way =
          slot.getKey().startsWith("prep_") && BY_WAY_OF.contains(slot.getKey().substring(5));
      if (way && holds(scene, slot.getValue(), means.head)) {
        return true;
      }
    }
    Sentence sentence = scene.sentence();
    return isResultOf(sentence, means, effect) || isResultOf(sentence, effect, means);
  }

  /// "a series of strikes" is the strikes.
  private static boolean holds(Scene scene, List<Integer> fillers, int token) {
    return fillers.stream().anyMatch(f -> f == token || scene.meant(f) == token);
  }

  /// "…, killing 12": a participle below the verb of the means; or the means below the effect:
  /// "killed 12 when a bomb went off".
  private static boolean isResultOf(Sentence sentence, Draft upper, Draft lower) {
    int verb = upper.carrier.orElse(upper.head);
    int at = lower.head;
    while (sentence.relation(at).equals("conj") && sentence.head(at) != verb) {
      at = sentence.head(at);
    }
    int up = sentence.head(at);
    boolean below = up == verb || up >= 0 && sentence.conjuncts(verb).contains(up);
    return below
        && (sentence.relation(at).equals("advcl")
            || sentence.relation(at).equals("acl")
            || sentence.relation(at).equals("conj")
                && lower.slots.get("subj").equals(upper.slots.get("subj")));
  }

  private static void take(Draft means, Draft effect) {
    effect.merged = true;
    means.patients.addAll(effect.patients);
    effect.figures.stream()
        .filter(f -> !figures(means).contains(f.figure()))
        .forEach(means.figures::add);
    means.fate = effect.fate.or(() -> means.fate);
    means.places.addAll(effect.places);
    means.clause.addAll(effect.clause);
    for (int agent : effect.agents) {
      if (means.agents.isEmpty() && agent != means.head) {
        means.agents.add(agent);
      }
    }
    means.rule = "happening-means-and-effect";
  }
}
