package org.marsad.coder.happening;

import java.util.List;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// What a speech act asks for, threatens, promises or turns down is its content, no happening of
/// its own: in "the envoy called for a truce" there is no truce.
final class Contents {
  private static final Set<String> ACTS =
      Set.of("appeal", "threat", "pledge", "refusal", "agreement", "sanction");
  private static final Set<String> CROWDS = Set.of("protest", "riot");
  private static final Set<String> CRIES = Set.of("appeal", "condemnation", "protest");
  private static final Set<String> ALWAYS = Set.of("xcomp", "ccomp");
  private static final Set<String> INTRODUCE = Set.of("for", "to", "of", "on", "against", "with");
  private static final int HIGHEST = 6;

  /// "In order to defeat the rebels": an aim as wide as the war is no news.
  private static final Set<String> AIMS =
      Set.of("defeat", "eliminate", "eradicate", "vanquish", "overthrow", "topple");

  static final String CHARGE = "happening-charge";

  private static final Set<String> CHARGES =
      Set.of("charge", "count", "crime", "offence", "offense", "suspicion", "conspiracy", "indict");

  private static final Set<String> ENDS = Set.of("cessation", "halt", "suspension", "stop");
  private static final Set<String> ENDED =
      Set.of("attack", "armed-attack", "bombing", "execution", "killing", "shelling", "abduction");
  private static final Set<String> KINDS = Set.of("kind", "sort", "type", "form");
  private static final Set<String> COUNTS = Set.of("charge", "count", "suspicion");

  private static final Set<String> TALK =
      Set.of(
          "concept",
          "debate",
          "idea",
          "joke",
          "language",
          "notion",
          "rhetoric",
          "speculation",
          "talk",
          "theory");

  private static final Set<String> TOPIC = Set.of("about", "of", "on", "over");

  private static final Set<String> CRIMES = Set.of("killing", "abuse", "execution");
  private static final int CHARGED = 3;

  private static final Set<String> NEEDS_SOMEBODY =
      Set.of(
          "accusation",
          "agreement",
          "aid-delivery",
          "aid-pledge",
          "appeal",
          "concession",
          "condemnation",
          "deployment",
          "pledge",
          "refusal",
          "support",
          "talks",
          "threat");

  private static final Set<String> GAINS =
      Set.of("capture-of-territory", "advance", "clearance", "attack-repelled");

  private static final Set<String> PREVENTING =
      Set.of("stop", "halt", "prevent", "avert", "avoid", "deter", "forestall", "thwart");

  /// Verbs with "from": what is kept from being done is not done.
  private static final Set<String> KEEPING =
      Set.of(
          "ban",
          "bar",
          "block",
          "deter",
          "discourage",
          "dissuade",
          "forbid",
          "keep",
          "prevent",
          "prohibit",
          "refrain",
          "restrain",
          "stop",
          "abstain");

  private static final Set<String> UNUSED =
      Set.of("destroyed", "damaged", "targeted", "captured", "munitions");

  private Contents() {}

  static void drop(Scene scene, List<Draft> drafts) {
    var acts = drafts.stream().filter(d -> ACTS.contains(d.type())).toList();
    drafts.removeIf(d -> acts.stream().anyMatch(a -> a != d && isContentOf(scene, d, a)));
    var crowds = drafts.stream().filter(d -> CROWDS.contains(d.type())).toList();
    drafts.removeIf(d ->
        crowds.stream().anyMatch(c -> c != d && CRIES.contains(d.type()) && isCry(scene, d, c)));
    drafts.removeIf(d -> drafts.stream().anyMatch(r -> r != d && isRepelled(d, r)));
    drafts.removeIf(d -> isNobodysDeed(scene, d));
    drafts.removeIf(d -> isTalkedOf(scene, d) || isCountOf(scene, d) || isEnded(scene, d));
    drafts.removeIf(d -> isCharge(scene, d) && d.figures.isEmpty() && d.patients.isEmpty());
    drafts.stream().filter(d -> isCharge(scene, d)).forEach(d -> charge(scene, d));
    drafts.removeIf(d -> isAim(scene, d) || isToBePrevented(scene, d));
    drafts.removeIf(d -> drafts.stream().anyMatch(v -> v != d && isWordOf(d, v)));
    drafts.removeIf(d -> drafts.stream().anyMatch(v -> v != d && isThing(scene, d, v)));
    drafts.removeIf(d -> drafts.stream().anyMatch(v -> v != d && isWayOf(d, v)));
    drafts.removeIf(d -> drafts.stream().anyMatch(v -> v != d && isHelpIn(scene, d, v)));
    var whole = List.copyOf(drafts);
    drafts.removeIf(d -> whole.stream().anyMatch(w -> w != d && isRepeat(scene, d, w)));
  }

  private static boolean isContentOf(Scene scene, Draft draft, Draft act) {
    boolean content = isContent(scene, draft, act);
    if (content) {
      Threats.take(act, draft);
    }
    return content;
  }

  /// "destroyed a car bomb": a weapon that is hit, found or seized has not gone off.
  private static boolean isThing(Scene scene, Draft noun, Draft verb) {
    return !noun.isVerb()
        && verb.isVerb()
        && verb.trigger.measure().filter(UNUSED::contains).isPresent()
        && verb.patients.contains(noun.head)
        && scene.classes(noun.head).contains("weapon");
  }

  private static boolean isAim(Scene scene, Draft draft) {
    var relation = scene.sentence().relation(draft.head);
    return draft.isVerb()
        && AIMS.contains(scene.lemma(draft.head))
        && (isInfinitive(scene.sentence(), draft.head)
            || scene.sentence().token(draft.head).tag().equals("VB") && isBare(scene, draft.head)
            || scene.sentence().token(draft.head).tag().equals("VBG")
                && Set.of("acl", "advcl", "nmod", "obl", "csubj", "parataxis").contains(relation));
  }

  private static boolean isBare(Scene scene, int verb) {
    return scene.sentence().children(verb).stream()
        .map(scene.sentence()::relation)
        .noneMatch(r -> r.startsWith("aux") || r.startsWith("nsubj"));
  }

  /// "helped to evacuate families", "forced thousands to flee": one deed told by two verbs. The one
  /// that names the doer stays.
  private static boolean isHelpIn(Scene scene, Draft one, Draft other) {
    if (!one.isVerb() || !other.isVerb() || !one.type().equals(other.type())) {
      return false;
    }
    var sentence = scene.sentence();
    boolean upper =
        sentence.head(other.head) == one.head && sentence.relation(other.head).equals("xcomp");
    boolean lower =
        sentence.head(one.head) == other.head && sentence.relation(one.head).equals("xcomp");
    return upper && one.agents.isEmpty() || lower && !other.agents.isEmpty();
  }

  /// "Several offensives have retaken the valley": the verb tells what the offensives did.
  private static boolean isWayOf(Draft offensive, Draft gain) {
    return offensive.type().equals("offensive")
        && !offensive.isVerb()
        && offensive.carrier.isEmpty()
        && gain.isVerb()
        && GAINS.contains(gain.type())
        && gain.slots.get("subj").contains(offensive.head);
  }

  /// "An environment that supports growth", "a plan that promises jobs": words and help come from
  /// somebody.
  private static boolean isNobodysDeed(Scene scene, Draft draft) {
    var subjects = draft.slots.get("subj");
    return draft.isVerb()
        && !draft.slots.passive()
        && draft.agents.stream().noneMatch(scene::isSomebody)
        && NEEDS_SOMEBODY.contains(draft.type())
        && draft.trigger.frame().getOrDefault("subj", "").equals("agent")
        && !subjects.isEmpty()
        && subjects.stream().noneMatch(scene::isSomebody);
  }

  /// "Loose talk about bombing the capital", "the idea of a siege": talk, and no deed.
  private static boolean isTalkedOf(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    int at = draft.carrier.orElse(draft.head);
    int up = sentence.head(at);
    boolean about =
        sentence.preposition(at).filter(TOPIC::contains).isPresent()
            || sentence.children(at, Set.of("mark", "case")).stream()
                .anyMatch(c -> TOPIC.contains(scene.word(c)));
    return about
        && up >= 0
        && up < at
        && Set.of("nmod", "acl").contains(sentence.relation(at))
        && TALK.contains(scene.lemma(up))
        && draft.figures.isEmpty();
  }

  /// "Ordered the suspension of executions": what is to end is not told to go on.
  private static boolean isEnded(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    int at = draft.head;
    int up = sentence.head(at);
    while (up >= 0 && sentence.relation(at).equals("nmod") && KINDS.contains(scene.lemma(up))) {
      at = up;
      up = sentence.head(at);
    }
    return !draft.isVerb()
        && draft.figures.isEmpty()
        && up >= 0
        && sentence.relation(at).equals("nmod")
        && sentence.preposition(at).filter("of"::equals).isPresent()
        && ENDS.contains(scene.lemma(up))
        && ENDED.contains(draft.type());
  }

  /// "Three counts of assault": what somebody is charged with.
  private static boolean isCountOf(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    int up = sentence.head(draft.head);
    return !draft.isVerb()
        && up >= 0
        && sentence.relation(draft.head).equals("nmod")
        && sentence.preposition(draft.head).filter("of"::equals).isPresent()
        && COUNTS.contains(scene.lemma(up));
  }

  private static void charge(Scene scene, Draft draft) {
    draft.rule = CHARGE;
    draft.agents.removeIf(a -> CHARGES.contains(scene.lemma(a)));
  }

  /// "charged with homicide", "a count of destroying records": of what somebody is charged with
  /// nobody has said that he did it.
  private static boolean isCharge(Scene scene, Draft draft) {
    if (!draft.isVerb() && !CRIMES.contains(draft.type())) {
      // "charged over the attack": the attack itself is no charge.
      return false;
    }
    var sentence = scene.sentence();
    int at = draft.carrier.orElse(draft.head);
    for (int steps = 0; steps < CHARGED && at >= 0; steps++) {
      boolean linked =
          Set.of("nmod", "acl", "obl", "advcl", "conj", "appos").contains(sentence.relation(at));
      int up = sentence.head(at);
      if (!linked || up < 0) {
        return false;
      }
      if (CHARGES.contains(scene.lemma(up)) && up < draft.first) {
        return true;
      }
      at = up;
    }
    return false;
  }

  /// "Shot dead", "use as human shields": a word of another's idiom tells nothing by itself.
  private static boolean isWordOf(Draft word, Draft idiom) {
    return !word.isVerb()
        && idiom.isVerb()
        && word.head == idiom.last
        && word.head != idiom.head
        && idiom.trigger.words().size() > 1;
  }

  /// "to stop the advance", "we must prevent a massacre": what is to be prevented is not told.
  private static boolean isToBePrevented(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    if (isKeptFrom(scene, draft)) {
      return true;
    }
    int at = draft.head;
    for (int steps = 0; steps < HIGHEST && at >= 0; steps++) {
      if (!Set.of("obj", "ccomp", "xcomp", "advcl", "acl", "obl", "conj")
          .contains(sentence.relation(at))) {
        return false;
      }
      at = sentence.head(at);
      if (at >= 0 && PREVENTING.contains(scene.lemma(at))) {
        return isInfinitive(sentence, at) || isOwed(sentence, at);
      }
    }
    return false;
  }

  /// "Walls keep the rebels from entering", "banned from selling arms".
  private static boolean isKeptFrom(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    int at = draft.carrier.orElse(draft.head);
    while (sentence.relation(at).equals("conj") && sentence.head(at) >= 0) {
      at = sentence.head(at);
    }
    int up = sentence.head(at);
    boolean from =
        sentence.children(at, Set.of("mark", "case")).stream()
            .anyMatch(c -> scene.word(c).equals("from"));
    for (int steps = 0; from && up >= 0 && steps < 2; steps++, up = sentence.head(up)) {
      if (sentence.token(up).isVerb()) {
        return KEEPING.contains(scene.lemma(up));
      }
    }
    return false;
  }

  private static boolean isOwed(Sentence sentence, int verb) {
    return sentence.children(verb).stream().anyMatch(c -> sentence.token(c).tag().equals("MD"));
  }

  /// What a crowd demands is what its protest is about: "marched to demand", "rallied, calling
  /// for".
  private static boolean isCry(Scene scene, Draft cry, Draft crowd) {
    var sentence = scene.sentence();
    int at = cry.carrier.orElse(cry.head);
    int up = sentence.head(at);
    boolean hangs =
        Set.of("advcl", "acl", "xcomp", "nmod", "obl", "conj").contains(sentence.relation(at));
    return hangs && (up == crowd.head || crowd.carrier.filter(c -> c == up).isPresent());
  }

  /// "repelled four assaults" tells the assaults already.
  private static boolean isRepelled(Draft assault, Draft repelling) {
    return repelling.type().equals("attack-repelled")
        && !assault.isVerb()
        && repelling.slots.get("obj").contains(assault.head);
  }

  /// The noun of "imposed sanctions" says no more than its verb.
  private static boolean isRepeat(Scene scene, Draft noun, Draft verb) {
    return noun.trigger.pos() == 'N'
        && verb.isVerb()
        && noun.type().equals(verb.type())
        && (verb.first <= noun.head && noun.head <= verb.last
            || verb.slots.get("subj").contains(noun.head)
            || verb.slots.get("obj").contains(noun.head)
            || scene.sentence().head(noun.head) == verb.head
                && Set.of("obj", "obl", "nsubj", "nsubj:pass")
                    .contains(scene.sentence().relation(noun.head)));
  }

  private static boolean isContent(Scene scene, Draft draft, Draft act) {
    var sentence = scene.sentence();
    int goal = act.carrier.filter(c -> c != draft.head).orElse(act.head);
    boolean below = false;
    int at = draft.carrier.filter(c -> c != goal).orElse(draft.head);
    for (int steps = 0; steps < HIGHEST; steps++) {
      if (at == act.head || at == goal) {
        return below || act.rule.equals(TriggerFinder.OBLIGATION) && draft.isVerb();
      }
      if (at < 0 || !leads(sentence, at, act)) {
        return false;
      }
      below = !sentence.relation(at).equals("conj");
      at = sentence.head(at);
    }
    return false;
  }

  /// Whether the word above may still belong to what the act is about.
  private static boolean leads(Sentence sentence, int at, Draft act) {
    var relation = sentence.relation(at);
    // "Suspended aid deliveries" delivers nothing; "sanctions for the killing" tells of a killing.
    if (act.type().equals("sanction")) {
      return relation.equals("obj");
    }
    return switch (relation) {
      case "obj", "nsubj:pass" -> !act.type().equals("agreement") || sentence.head(at) != act.head;
      case "obl", "nmod" -> sentence.preposition(at).filter(INTRODUCE::contains).isPresent();
      case "advcl" -> isInfinitive(sentence, at);
      case "acl" -> isInfinitive(sentence, at) || isGerund(sentence, at);
      case "conj" -> true;
      default -> ALWAYS.contains(relation);
    };
  }

  /// "A call for sending observers".
  private static boolean isGerund(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(c ->
            sentence.relation(c).equals("mark") && INTRODUCE.contains(sentence.token(c).lower()));
  }

  private static boolean isInfinitive(Sentence sentence, int verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            c -> sentence.relation(c).equals("mark") && sentence.token(c).lower().equals("to"));
  }
}
