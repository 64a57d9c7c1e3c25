package org.marsad.coder.happening;

import java.util.ArrayList;
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
  private static final Set<String> HARM = Set.of("killed", "injured", "victims");
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
  private static final Set<String> APART =
      Set.of("after", "before", "since", "while", "although", "though", "because", "until");
  private static final Set<String> CAUSING =
      Set.of("cause", "result", "lead", "end", "culminate", "bring", "produce", "provoke", "claim");
  private static final Set<String> OUTCOMES = Set.of("result", "consequence");
  private static final Set<String> BY_WAY_OF =
      Set.of("in", "by", "during", "with", "from", "after", "when");

  private Merger() {}

  static void merge(Scene scene, List<Draft> all) {
    var drafts =
        new ArrayList<>(all.stream().filter(d -> !d.rule.equals(Responsibility.RULE)).toList());
    for (Draft effect : drafts) {
      if (isEffect(effect)) {
        means(scene, effect, drafts).ifPresent(m -> take(m, effect));
      }
    }
    for (Draft effect : drafts) {
      if (isEffect(effect) && !effect.merged) {
        sharedMeans(scene, effect, drafts).ifPresent(m -> take(m, effect));
      }
    }
    for (Draft effect : drafts) {
      if (isEffect(effect) && !effect.merged) {
        sameCount(effect, drafts).ifPresent(m -> take(m, effect));
      } else if (!effect.merged) {
        sameHarm(scene, effect, drafts).ifPresent(m -> take(m, effect));
      }
    }
    for (Draft attack : drafts) {
      toldAfter(scene, attack, drafts).ifPresent(m -> take(m, attack));
    }
    for (Draft blow : drafts) {
      alongside(scene, blow, drafts).ifPresent(m -> take(m, blow));
    }
    // An effect whose means is not told stands for nothing by itself.
    all.removeIf(d -> d.merged || d.trigger.isEffect());
  }

  /// "an attack in which a bomb went off": the clause tells by what means.
  private static Optional<Draft> toldAfter(Scene scene, Draft attack, List<Draft> drafts) {
    if (attack.merged || attack.isVerb() || !attack.type().equals("attack")) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(d -> d.isVerb() && !d.merged && !isEffect(d) && MEANS.contains(d.type()))
        .filter(d -> {
          int up = scene.sentence().head(d.head);
          return up == attack.head || attack.patients.contains(up) && isThere(scene, d);
        })
        .filter(d -> scene.sentence().relation(d.head).equals("acl:relcl"))
        .findFirst();
  }

  /// "an attack on the office, where bombs were set off": the clause tells of the attack.
  private static boolean isThere(Scene scene, Draft draft) {
    return draft.patients.isEmpty()
        && scene.sentence().children(draft.head).stream()
            .anyMatch(c -> scene.word(c).equals("where"));
  }

  /// "Two were killed and one was hurt in an ambush": what ends the sentence goes with both verbs.
  private static Optional<Draft> sharedMeans(Scene scene, Draft effect, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d.merged && d.isVerb() && scene.sentence().head(d.head) == effect.head)
        .filter(d -> scene.sentence().relation(d.head).equals("conj") && d.head > effect.head)
        .flatMap(d -> means(scene, d, drafts).filter(m -> m.head > d.head).stream())
        .findFirst();
  }

  private static boolean tellsHarm(Draft draft) {
    return draft.trigger.measure().filter(HARM::contains).isPresent();
  }

  /// A means that already has all the effect's numbers tells the same dead and hurt.
  private static Optional<Draft> sameCount(Draft effect, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d != effect && !d.merged && MEANS.contains(d.type()) && !isEffect(d))
        .filter(d -> !effect.figures.isEmpty() && figures(d).containsAll(figures(effect)))
        .findFirst();
  }

  private static Set<Integer> figures(Draft draft) {
    return draft.figures.stream().map(HappeningMention.Counted::figure).collect(Collectors.toSet());
  }

  /// "was struck and killed by a shell": both verbs tell of the one blow.
  private static Optional<Draft> alongside(Scene scene, Draft blow, List<Draft> drafts) {
    if (blow.merged || !blow.isVerb() || !blow.type().equals("attack") || !blow.slots.passive()) {
      return Optional.empty();
    }
    return drafts.stream()
        .filter(e -> e.merged && e.isVerb() && scene.sentence().head(e.head) == blow.head)
        .filter(e -> scene.sentence().relation(e.head).equals("conj"))
        .findFirst()
        .flatMap(e -> means(scene, e, drafts));
  }

  static boolean isMeans(String type) {
    return MEANS.contains(type);
  }

  private static boolean isEffect(Draft draft) {
    return draft.trigger.isEffect()
        || isHarmBeside(draft)
        || draft.type().equals("tally") && tellsHarm(draft)
        || draft.isVerb()
            && EFFECTS.contains(draft.type())
            && draft.trigger.measure().filter(EFFECT_MEASURES::contains).isPresent();
  }

  /// "shells hit the ward, killing two": the participle tells of the same shells.
  private static boolean isHarmBeside(Draft draft) {
    var sentence = draft.slots.sentence();
    return draft.isVerb()
        && MEANS.contains(draft.type())
        && draft.trigger.measure().filter(HARM::contains).isPresent()
        && Set.of("advcl", "conj").contains(sentence.relation(draft.head));
  }

  private static Optional<Draft> means(Scene scene, Draft effect, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d != effect && !d.merged && MEANS.contains(d.type()) && !isEffect(d))
        .filter(d -> !modifies(scene, d, drafts))
        .filter(d -> isMeansOf(scene, d, effect))
        .findFirst();
  }

  /// "a car bomb attack that killed two": the attack did.
  private static boolean modifies(Scene scene, Draft part, List<Draft> drafts) {
    int up = scene.sentence().head(part.head);
    return scene.sentence().relation(part.head).equals("compound")
        && drafts.stream().anyMatch(d -> d.head == up && MEANS.contains(d.type()));
  }

  /// "A bomb went off and injured two": both words tell the bombing, the second by its harm.
  private static Optional<Draft> sameHarm(Scene scene, Draft harm, List<Draft> drafts) {
    boolean tells = harm.isVerb() && tellsHarm(harm);
    return drafts.stream()
        .filter(d -> tells && d != harm && !d.merged && d.type().equals(harm.type()))
        .filter(d -> MEANS.contains(d.type()) && !tellsHarm(d))
        .filter(d -> isResultOf(scene.sentence(), d, harm))
        .findFirst();
  }

  private static boolean isMeansOf(Scene scene, Draft means, Draft effect) {
    // The subject of the effect is the means itself.
    if (holds(scene, effect.slots.get("subj"), means.head)
        || holds(scene, outcomeOf(scene, effect), means.head)) {
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
    return isOutcomeOf(sentence, means, effect)
        || isResultOf(sentence, means, effect) && !isMarked(sentence, effect)
        || isResultOf(sentence, effect, means) && !goesOn(sentence, effect, means)
        || enumerates(sentence, means, effect);
  }

  /// "The raid resulted in the death of a teacher", "the blast caused damage to two houses": what
  /// the verb above a noun of harm has as its subject.
  private static List<Integer> outcomeOf(Scene scene, Draft harm) {
    var sentence = scene.sentence();
    int at = harm.head;
    while (sentence.relation(at).equals("conj") && sentence.token(sentence.head(at)).isNoun()) {
      at = sentence.head(at);
    }
    int verb = sentence.head(at);
    boolean outcome =
        !harm.isVerb()
            && verb >= 0
            && Set.of("obj", "obl").contains(sentence.relation(at))
            && CAUSING.contains(scene.lemma(verb));
    return outcome ? Slots.ofVerb(sentence, verb).get("subj") : List.of();
  }

  /// "burned the school and stole the books": what follows "and" is another deed.
  private static boolean goesOn(Sentence sentence, Draft first, Draft then) {
    return then.isVerb()
        && first.isVerb()
        && !then.slots.passive()
        && sentence.relation(then.head).equals("conj")
        && sentence.head(then.head) == first.head;
  }

  /// "damaged as a result of two explosions".
  private static boolean isOutcomeOf(Sentence sentence, Draft means, Draft effect) {
    int result = sentence.head(means.head);
    boolean outcome =
        result >= 0
            && sentence.relation(means.head).equals("nmod")
            && OUTCOMES.contains(sentence.token(result).lower())
            && sentence.preposition(result).filter("as"::equals).isPresent();
    return outcome
        && (sentence.head(result) == effect.head
            || sentence.conjuncts(effect.head).contains(sentence.head(result)));
  }

  /// "strikes hit Front targets, which include two depots": the clause goes on with what was hit.
  private static boolean enumerates(Sentence sentence, Draft means, Draft effect) {
    if (!effect.trigger.isEffect() || !sentence.relation(effect.head).equals("acl:relcl")) {
      return false;
    }
    int at = sentence.head(effect.head);
    while (at >= 0 && !sentence.token(at).isVerb()) {
      at = sentence.head(at);
    }
    return at >= 0 && sentence.isUnder(means.head, at);
  }

  /// "the raid came a day after two were killed": what a conjunction sets apart is another event.
  private static boolean isMarked(Sentence sentence, Draft effect) {
    return sentence.relation(effect.head).equals("advcl")
        && sentence.children(effect.head).stream()
            .anyMatch(c ->
                sentence.relation(c).equals("mark") && APART.contains(sentence.token(c).lower()));
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
            || isWherein(sentence, at, lower)
            || sentence.relation(at).equals("acl")
            || sentence.relation(at).equals("conj")
                && lower.slots.get("subj").equals(upper.slots.get("subj")));
  }

  /// "an attack in which nine people died".
  private static boolean isWherein(Sentence sentence, int verb, Draft harm) {
    return sentence.relation(verb).equals("acl:relcl")
        && harm.type().equals("tally")
        && harm.slots.get("prep_in").stream()
            .anyMatch(t -> sentence.token(t).lower().equals("which"));
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
