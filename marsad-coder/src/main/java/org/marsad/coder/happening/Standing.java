package org.marsad.coder.happening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.reading.Block;

/// How a happening stands in its sentence: told, taken for granted, or a mere word.
enum Standing {
  TOLD,
  PRESUPPOSED,
  BACKGROUND;

  private static final Set<String> OCCUR =
      Set.of(
          "occur",
          "happen",
          "erupt",
          "continue",
          "begin",
          "start",
          "resume",
          "intensify",
          "rage",
          "take",
          "break",
          "hit",
          "strike",
          "target",
          "kill",
          "leave",
          "follow",
          "come",
          "be",
          "go",
          "end",
          "remain",
          "escalate",
          "spread",
          "last",
          "flare",
          "cause",
          "destroy",
          "injure",
          "progress",
          "proceed",
          "advance",
          "widen",
          "unfold",
          "affect",
          "damage",
          "disrupt",
          "interrupt");

  /// What is done in order to reach something.
  private static final Set<String> MOVES =
      Set.of(
          "offensive", "advance", "clearance", "deployment", "armed-clash", "air-strike", "raid");

  /// How one comes to know of a blast: "explosions were heard".
  private static final Set<String> PERCEIVED =
      Set.of("hear", "report", "see", "feel", "record", "register");

  private static final Set<String> INVOLVED = Set.of("involve", "implicate", "complicit");

  private static final Set<String> REPORTING =
      Set.of("confirm", "announce", "report", "cause", "bring", "see", "verify", "record");

  /// Verbs of outcome with the preposition of what came of it.
  private static final Map<String, String> RESULTING =
      Map.of("result", "in", "lead", "to", "end", "in", "culminate", "in");

  static Standing of(Scene scene, Draft draft, List<Draft> drafts, List<HappeningMention> before) {
    Sentence sentence = scene.sentence();
    var relation = sentence.relation(draft.head);
    boolean nobody = draft.agents.isEmpty() && draft.patients.isEmpty() && draft.figures.isEmpty();
    if (draft.trigger.pos() == 'A' && nobody && draft.places.isEmpty()) {
      return BACKGROUND;
    }
    if (isThose(sentence, draft)
        || isGoal(sentence, draft)
        || isWithout(sentence, draft)
        || Generality.holds(scene, draft)) {
      return BACKGROUND;
    }
    if (isAimOf(scene, draft, drafts)
        || drafts.size() > 1 && isModifier(sentence, draft)
        || isPastOf(scene, draft)) {
      return PRESUPPOSED;
    }
    if (draft.trigger.pos() == 'A') {
      return relation.equals("amod") || draft.trigger.isSuffix() ? PRESUPPOSED : TOLD;
    }
    if (draft.isVerb()) {
      return relation.equals("amod") || relation.equals("compound") ? PRESUPPOSED : TOLD;
    }
    if (sentence.block().kind() == Block.Kind.HEADLINE && sentence.size() > 2
        || draft.carrier.isPresent()
        || draft.merged) {
      return TOLD;
    }
    if (!draft.figures.isEmpty() || draft.rule.equals("happening-means-and-effect")) {
      return TOLD;
    }
    if (relation.equals("compound") || relation.equals("nmod:poss")) {
      return BACKGROUND;
    }
    if (asserted(sentence, draft.head, relation) || reported(sentence, draft)) {
      return TOLD;
    }
    if (isDeplored(scene, draft, drafts)
        && (!isDefinite(sentence, draft.head) || isDated(scene, draft))) {
      return TOLD;
    }
    boolean filled = !draft.agents.isEmpty() || !draft.patients.isEmpty();
    boolean known = isDefinite(sentence, draft.head) && toldBefore(draft, before);
    if (known || !filled) {
      return BACKGROUND;
    }
    return PRESUPPOSED;
  }

  /// "suspected of being involved in an attack that killed two": somebody's past, which the
  /// sentence does not tell.
  private static boolean isPastOf(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    int up = sentence.head(draft.head);
    return !draft.isVerb()
        && draft.carrier.isEmpty()
        && up >= 0
        && INVOLVED.contains(scene.lemma(up))
        && sentence.preposition(draft.head).filter("in"::equals).isPresent();
  }

  /// "The troops left without fighting" tells of no fighting.
  private static boolean isWithout(Sentence sentence, Draft draft) {
    int at = draft.carrier.orElse(draft.head);
    boolean without = isWithout(sentence, at);
    while (!without && sentence.relation(at).equals("conj") && sentence.head(at) >= 0) {
      at = sentence.head(at);
      without = isWithout(sentence, at);
    }
    return without;
  }

  private static boolean isWithout(Sentence sentence, int at) {
    return sentence.children(at).stream()
        .anyMatch(c ->
            Set.of("mark", "case").contains(sentence.relation(c))
                && sentence.token(c).lower().equals("without"));
  }

  /// "launched an offensive to expel the rebels": the aim of a deed told beside it.
  private static boolean isAimOf(Scene scene, Draft draft, List<Draft> drafts) {
    var sentence = scene.sentence();
    int at = draft.carrier.orElse(draft.head);
    while (sentence.relation(at).equals("conj") && sentence.head(at) >= 0) {
      at = sentence.head(at);
    }
    int up = sentence.head(at);
    boolean purpose =
        Set.of("acl", "advcl", "acl:relcl").contains(sentence.relation(at))
            && draft.isVerb()
            && draft.figures.isEmpty()
            && sentence.children(at).stream()
                .anyMatch(c ->
                    sentence.relation(c).equals("mark") && sentence.token(c).lower().equals("to"));
    return purpose
        && drafts.stream()
            .filter(d -> d != draft && MOVES.contains(d.type()))
            .anyMatch(d -> d.head == up || d.carrier.filter(c -> c == up).isPresent());
  }

  /// "territory held by the group", "troops backed by jets", "men firing on a convoy": a participle
  /// says which ones are meant.
  private static boolean isModifier(Sentence sentence, Draft draft) {
    int at = draft.head;
    boolean counts = !draft.figures.isEmpty() && draft.trigger.measure().isPresent();
    boolean joined = Set.of("happening-means-and-effect", Responsibility.RULE).contains(draft.rule);
    if (!draft.isVerb() || counts || joined || draft.carrier.isPresent() || draft.merged) {
      return false;
    }
    if (sentence.relation(at).equals("conj") && sentence.head(at) >= 0) {
      at = sentence.head(at);
      if (sentence.relation(at).equals("amod")) {
        return true;
      }
    }
    boolean participle =
        Set.of("VBN", "VBG").contains(sentence.token(at).tag())
            && sentence.relation(at).equals("acl")
            && sentence.children(at).stream()
                .map(sentence::relation)
                .noneMatch(r -> r.startsWith("aux") || r.equals("mark") || r.startsWith("nsubj"));
    boolean harms = draft.trigger.measure().isPresent() && !draft.patients.isEmpty();
    return participle && sentence.token(sentence.head(at)).isNoun() && !harms;
  }

  /// "The accused will stand trial": those people, no deed.
  private static boolean isThose(Sentence sentence, Draft draft) {
    return draft.isVerb()
        && sentence.token(draft.head).tag().equals("VBN")
        && draft.figures.isEmpty()
        && draft.patients.isEmpty()
        && sentence.children(draft.head).stream()
            .anyMatch(c -> c == draft.head - 1 && sentence.relation(c).equals("det"));
  }

  /// "fought for control of the wells": what is fought for nobody has yet.
  private static boolean isGoal(Sentence sentence, Draft draft) {
    return draft.type().startsWith("control:")
        && draft.trigger.pos() == 'N'
        && sentence.preposition(draft.head).filter("for"::equals).isPresent();
  }

  /// "condemns the attack on the market": who condemns it tells that it happened.
  private static boolean isDeplored(Scene scene, Draft draft, List<Draft> drafts) {
    var sentence = scene.sentence();
    int at = draft.head;
    for (int steps = 0; steps < 5 && at >= 0; steps++) {
      int here = at;
      if (drafts.stream()
          .anyMatch(d -> d.head == here && d != draft && d.type().equals("condemnation"))) {
        return true;
      }
      if (!Set.of("obj", "conj", "appos", "xcomp", "nsubj:pass").contains(sentence.relation(at))
          && !(sentence.relation(at).equals("obl") || sentence.relation(at).equals("nmod"))) {
        return false;
      }
      at = sentence.head(at);
    }
    return false;
  }

  private static boolean isDated(Scene scene, Draft draft) {
    var below = scene.sentence().subtree(draft.head);
    int verb = scene.sentence().head(draft.head);
    return scene.times().stream()
        .anyMatch(t ->
            below.contains(t.first())
                || verb >= 0 && scene.sentence().head(t.last()) == verb && t.first() > draft.head);
  }

  /// "Clashes erupted", "there were clashes".
  private static boolean asserted(Sentence sentence, int noun, String relation) {
    int up = sentence.head(noun);
    if (up < 0 || groups(sentence, noun)) {
      return true;
    }
    boolean subject = relation.equals("nsubj") || relation.equals("nsubj:pass");
    if (relation.equals("nsubj:pass") || relation.equals("obj") && !isDefinite(sentence, noun)) {
      int first = sentence.relation(up).equals("conj") ? sentence.head(up) : up;
      if (PERCEIVED.contains(TriggerFinder.lemma(sentence.token(first)))) {
        return true;
      }
    }
    return subject
        && (sentence.hasChild(up, "expl")
            || OCCUR.contains(TriggerFinder.lemma(sentence.token(up)))
            || sentence.hasChild(noun, "cop")
            || sentence.hasChild(up, "cop"));
  }

  /// "confirmed the death of the commander", "resulted in the arrest of two men": the noun says
  /// what the sentence tells, and takes nothing for granted.
  private static boolean reported(Sentence sentence, Draft draft) {
    int noun = draft.head;
    if (sentence.relation(noun).equals("conj") && sentence.token(sentence.head(noun)).isNoun()) {
      noun = sentence.head(noun);
    }
    int up = sentence.head(noun);
    if (up < 0 || draft.patients.isEmpty() || !sentence.token(up).isVerb()) {
      return false;
    }
    var verb = TriggerFinder.lemma(sentence.token(up));
    var relation = sentence.relation(noun);
    return switch (relation) {
      case "obj", "nsubj:pass" -> REPORTING.contains(verb);
      case "obl" -> RESULTING.getOrDefault(verb, "").equals(sentence.preposition(noun).orElse("-"));
      default -> false;
    };
  }

  /// "a series of strikes": what the grouping noun does, the strikes do.
  private static boolean groups(Sentence sentence, int noun) {
    int up = sentence.head(noun);
    return sentence.relation(noun).equals("nmod")
        && sentence.preposition(noun).filter("of"::equals).isPresent()
        && Set.of("series", "wave", "number", "string", "spate", "dozens", "hundreds", "round")
            .contains(sentence.token(up).lower());
  }

  private static boolean isDefinite(Sentence sentence, int noun) {
    return sentence.children(noun).stream()
        .filter(c -> sentence.relation(c).equals("det"))
        .anyMatch(c ->
            Set.of("the", "this", "that", "these", "those").contains(sentence.token(c).lower()));
  }

  private static boolean toldBefore(Draft draft, List<HappeningMention> before) {
    return before.stream().anyMatch(h -> h.type().equals(draft.type()));
  }
}
