package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.Trigger;
import org.marsad.coder.lexicon.Triggers;

/// Finds the words of a sentence that evoke happenings, each with the reading that holds there.
final class TriggerFinder {
  static final String OBLIGATION = "happening-obligation";

  private static final Set<String> CARRIED_AS =
      Set.of("obj", "nsubj:pass", "obl", "nsubj", "xcomp");
  private static final Set<String> LEADS_UP = Set.of("nmod", "obl", "conj", "appos");

  /// Prepositions that set a scene: "since the operation the army carried out …".
  private static final Set<String> SETTING =
      Set.of("since", "during", "after", "before", "until", "despite", "amid", "following");

  /// Nouns of what is said of a deed or done about it.
  private static final Set<String> TIDINGS =
      Set.of(
          "report",
          "news",
          "word",
          "evidence",
          "information",
          "claim",
          "rumour",
          "rumor",
          "investigation",
          "inquiry",
          "probe",
          "anniversary");

  private static final int REACH = 5;
  private static final int FAR = 25;
  private static final int CLIMB = 5;

  private final Triggers triggers;

  TriggerFinder(Triggers triggers) {
    this.triggers = triggers;
  }

  /// Whether any word here may evoke something, by its lemma alone.
  boolean mayTell(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(this::mayTell);
  }

  private boolean mayTell(Token token) {
    return token.isVerb() && !triggers.verb(lemma(token)).isEmpty()
        || (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ"))
            && (!nominal(token).isEmpty() || !triggers.noun(suffix(token)).isEmpty());
  }

  /// Readings of a noun or adjective by its lemma, then as written ("talks", "besieged").
  private List<Trigger> nominal(Token token) {
    var readings = new ArrayList<>(triggers.noun(lemma(token)));
    if (!token.lower().equals(lemma(token))) {
      readings.addAll(triggers.noun(token.lower()));
    }
    return readings;
  }

  List<Draft> drafts(Scene scene) {
    var drafts = new ArrayList<Draft>();
    for (Token token : scene.sentence().tokens()) {
      boolean aside =
          scene.sentence().relation(token.index()).equals("dep") && isBracketed(scene, token);
      if (token.isNoun() && scene.isTime(token.index()) || aside) {
        continue; // "in March" is no march
      }
      drafts(scene, token).stream().filter(d -> !d.trigger.isNone()).forEach(drafts::add);
    }
    return drafts;
  }

  /// "improvised explosive device (IED)": the short form tells nothing more.
  private static boolean isBracketed(Scene scene, Token token) {
    int before = token.index() - 1;
    return before > 0 && Set.of("(", "[").contains(scene.word(before));
  }

  /// "Planes and artillery bombarded", "captured three men and a gun": doers or things of different
  /// kinds make several happenings.
  private List<Draft> drafts(Scene scene, Token token) {
    var draft = draft(scene, token);
    if (draft.isEmpty() || !draft.get().isVerb()) {
      return draft.stream().toList();
    }
    var bySubject = apart(scene, token, draft.get(), "subj");
    // "Nine were killed by tanks and jets": the dead are told once.
    if (bySubject.size() > 1 && !draft.get().slots.passive()) {
      return bySubject;
    }
    var byObject = apart(scene, token, draft.get(), "obj");
    return byObject.size() > 1 ? byObject : draft.stream().toList();
  }

  /// One draft for each type that the fillers of a slot make, with those that make it.
  private List<Draft> apart(Scene scene, Token token, Draft draft, String slot) {
    var fillers = draft.slots.get(slot);
    if (fillers.size() < 2 || draft.first != draft.last) {
      return List.of();
    }
    var byType = new LinkedHashMap<String, List<Integer>>();
    for (int filler : fillers) {
      verb(scene, token, draft.slots.withOnly(slot, List.of(filler)))
          .ifPresent(d -> byType.computeIfAbsent(d.type(), t -> new ArrayList<>()).add(filler));
    }
    return byType.values().stream()
        .map(list -> verb(scene, token, draft.slots.withOnly(slot, list)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Draft> draft(Scene scene, Token token) {
    var relation = scene.sentence().relation(token.index());
    if (relation.equals("aux") && token.tag().equals("MD")) {
      return obligation(scene, token);
    }
    if (relation.startsWith("aux") || relation.equals("cop") || isMonth(scene, token)) {
      return Optional.empty();
    }
    if (token.isVerb()) {
      var attribute = relation.equals("amod") ? adjective(scene, token) : Optional.<Draft>empty();
      var verb =
          attribute.isPresent()
              ? attribute
              : verb(scene, token, climbed(scene, Slots.ofVerb(scene.sentence(), token.index())));
      return verb.isPresent() || !token.tag().equals("VBG") ? verb : noun(scene, token);
    }
    if (token.tag().startsWith("JJ") || token.tag().equals("VBN")) {
      return adjective(scene, token);
    }
    if (!token.isNoun()) {
      return Optional.empty();
    }
    // "under blockade" says more than "blockade".
    var phrase = adjective(scene, token);
    return phrase
        .filter(d -> d.trigger.words().size() > 1)
        .or(() -> noun(scene, token))
        .or(() -> phrase);
  }

  /// "22 March": a name within a date tells of no march.
  private static boolean isMonth(Scene scene, Token token) {
    return token.isProperNoun()
        && scene.times().stream()
            .anyMatch(t -> t.first() <= token.index() && token.index() <= t.last());
  }

  private Optional<Draft> adjective(Scene scene, Token token) {
    var readings = nominal(token).stream().filter(t -> t.pos() == 'A').toList();
    var all = readings.isEmpty() ? triggers.noun(suffix(token)) : readings;
    var slots = Slots.ofAdjective(scene.sentence(), token.index());
    var conditions = new Conditions(scene, slots, t -> false);
    return longestFirst(all).stream()
        .filter(t -> t.pos() == 'A' && stands(scene.sentence(), token.index(), t))
        .filter(conditions::hold)
        .findFirst()
        .map(t -> draft(token.index(), t, slots, Optional.empty(), "happening-adjective"));
  }

  private static Draft draft(
      int head, Trigger trigger, Slots slots, Optional<Integer> carrier, String rule) {
    int first = head - trigger.headIndex();
    return new Draft(
        head, first, first + trigger.words().size() - 1, trigger, slots, carrier, rule);
  }

  /// "-held" of "rebel-held"; nothing that any list has where there is no hyphen.
  private static String suffix(Token token) {
    var word = token.lower();
    int hyphen = word.lastIndexOf('-');
    return hyphen > 0 ? word.substring(hyphen) : "";
  }

  private Optional<Draft> verb(Scene scene, Token token, Slots own) {
    var sentence = scene.sentence();
    for (Trigger trigger : longestFirst(triggers.verb(lemma(token)))) {
      var words = idiom(sentence, token.index(), trigger.words());
      if (words.isEmpty()) {
        continue;
      }
      var slots = words.size() == 1 ? own : own.ofIdiom(words);
      if (new Conditions(scene, slots, t -> isEvent(scene, t)).hold(trigger)) {
        return Optional.of(
            new Draft(
                token.index(),
                token.index(),
                words.getLast(),
                trigger,
                slots,
                Optional.empty(),
                "happening-verb"));
      }
    }
    return Optional.empty();
  }

  /// "The envoy said that both sides must withdraw": what a speaker says that others must do, he
  /// asks of them.
  private Optional<Draft> obligation(Scene scene, Token modal) {
    var sentence = scene.sentence();
    int verb = sentence.head(modal.index());
    int saying = verb < 0 ? -1 : sentence.head(verb);
    if (verb >= 0 && scene.isSpoken(modal.index()) && sentence.token(verb).isVerb()) {
      return spoken(scene, modal, verb);
    }
    if (saying < 0
        || !sentence.token(saying).isVerb()
        || !sentence.relation(verb).equals("ccomp")) {
      return Optional.empty();
    }
    var slots = Slots.ofVerb(sentence, verb).with("speaker", Slots.ofVerb(sentence, saying));
    return triggers.verb(modal.lower()).stream()
        .filter(t -> slots.get("speaker").stream().anyMatch(scene::isSomebody))
        .filter(t ->
            slots.passive() || slots.get("subj").stream().anyMatch(s -> isAsked(scene, s, modal)))
        .findFirst()
        .map(t ->
            new Draft(
                saying, modal.index(), modal.index(), t, slots, Optional.empty(), OBLIGATION));
  }

  /// Who stands before the modal and can do what he is asked: "should it fail" asks nothing.
  private static boolean isAsked(Scene scene, int subject, Token modal) {
    return subject < modal.index() && scene.canAct(subject) && scene.isSomebody(subject);
  }

  /// “The army must withdraw.” Within a speaker's quoted words, others are asked.
  private Optional<Draft> spoken(Scene scene, Token modal, int verb) {
    var slots = Slots.ofVerb(scene.sentence(), verb);
    boolean others =
        slots.get("subj").stream()
            .anyMatch(s -> scene.canAct(s) && !Set.of("we", "i", "it").contains(scene.word(s)));
    return triggers.verb(modal.lower()).stream()
        .filter(t -> others && modal.lower().equals("must"))
        .findFirst()
        .map(t ->
            new Draft(verb, modal.index(), modal.index(), t, slots, Optional.empty(), OBLIGATION));
  }

  /// Whether a noun stands for a happening itself: "the strike killed 12".
  private boolean isEvent(Scene scene, int token) {
    Token meant = scene.sentence().token(scene.meant(token));
    return meant.isNoun() && noun(scene, meant).filter(d -> !d.trigger.isNone()).isPresent();
  }

  /// "attacks in the commercial area of the city which killed 12": no area kills; what the clause
  /// tells of is the event further up.
  private Slots climbed(Scene scene, Slots slots) {
    var sentence = scene.sentence();
    int clause = slots.head();
    while (sentence.relation(clause).equals("conj")) {
      clause = sentence.head(clause);
    }
    if (!sentence.relation(clause).equals("acl:relcl") || slots.passive()) {
      return slots;
    }
    int noun = sentence.head(clause);
    if (!slots.get("subj").contains(noun)
        || scene.canAct(noun) && !scene.isPlace(noun)
        || isEvent(scene, noun)) {
      return slots;
    }
    for (int at = noun, steps = 0; steps < CLIMB; at = sentence.head(at), steps++) {
      if (at < 0 || !LEADS_UP.contains(sentence.relation(at))) {
        return slots;
      }
      int up = sentence.head(at);
      if (isEvent(scene, up)) {
        return slots.withDoer(noun, up);
      }
    }
    return slots;
  }

  private static List<Trigger> longestFirst(List<Trigger> readings) {
    return readings.stream()
        .sorted(Comparator.comparingInt((Trigger t) -> t.words().size()).reversed())
        .toList();
  }

  /// Where the words of a verb of several words stand, none where they do not: "blow … up".
  private static List<Integer> idiom(Sentence sentence, int verb, List<String> words) {
    var at = new ArrayList<>(List.of(verb));
    for (String word : words.subList(1, words.size())) {
      int next = next(sentence, at.getLast(), word);
      if (next < 0) {
        return List.of();
      }
      at.add(next);
    }
    return at;
  }

  private static int next(Sentence sentence, int from, String word) {
    for (int i = from + 1; i < Math.min(sentence.size(), from + REACH); i++) {
      Token token = sentence.token(i);
      if (lemma(token).equals(word) || token.lower().equals(word)) {
        return i;
      }
    }
    return far(sentence, from, word);
  }

  /// "set two schools and several houses on fire": what hangs from the verb may stand far behind.
  private static int far(Sentence sentence, int from, String word) {
    for (int i = from + REACH; i < Math.min(sentence.size(), from + FAR); i++) {
      int up = sentence.head(i);
      boolean own = up == from || up > i && sentence.head(up) == from;
      if (own && sentence.token(i).lower().equals(word)) {
        return i;
      }
    }
    return -1;
  }

  private Optional<Draft> noun(Scene scene, Token token) {
    var readings = longestFirst(nominal(token));
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    int head = token.index();
    var carrier = carrier(scene.sentence(), head);
    var slots = Slots.ofNoun(scene.sentence(), head, carrier);
    var conditions = new Conditions(scene, slots, t -> false);
    return readings.stream()
        .filter(t -> t.pos() == 'N' && stands(scene.sentence(), head, t))
        .filter(conditions::hold)
        .findFirst()
        .map(t -> draft(head, t, slots, carrier, "happening-noun"));
  }

  /// Whether the words of a reading stand around its head; a suffix is the end of its one word.
  private static boolean stands(Sentence sentence, int head, Trigger trigger) {
    int first = head - trigger.headIndex();
    if (trigger.isSuffix()) {
      return true;
    }
    if (first < 0 || first + trigger.words().size() > sentence.size()) {
      return false;
    }
    for (int i = 0; i < trigger.words().size(); i++) {
      Token token = sentence.token(first + i);
      var word = trigger.words().get(i);
      if (!token.lower().equals(word) && !lemma(token).equals(word)) {
        return false;
      }
    }
    return true;
  }

  /// The light verb that carries an event noun: "launched an offensive", "came under attack".
  private Optional<Integer> carrier(Sentence sentence, int noun) {
    int at = noun;
    // "carried out dozens of raids": the grammar has the raids below the dozens.
    for (int steps = 0; steps < 2 && sentence.relation(at).equals("nmod"); steps++) {
      boolean of = sentence.preposition(at).filter("of"::equals).isPresent();
      at = of && !isTidings(sentence, sentence.head(at)) ? sentence.head(at) : -1;
      if (at < 0) {
        return Optional.empty();
      }
    }
    if (sentence.relation(at).equals("conj") && sentence.token(sentence.head(at)).isNoun()) {
      at = sentence.head(at);
    }
    int up = sentence.head(at);
    boolean carried =
        up >= 0
            && sentence.token(up).isVerb()
            && CARRIED_AS.contains(sentence.relation(at))
            && sentence.preposition(at).filter(SETTING::contains).isEmpty()
            && (sentence.relation(at).equals("obl")
                ? lightWith(sentence, up, at)
                : light(sentence, up).isPresent());
    return carried ? Optional.of(up) : Optional.empty();
  }

  /// "received reports of a raid", "ordered an inquiry into": who hears of it has no part in it.
  private static boolean isTidings(Sentence sentence, int noun) {
    return noun >= 0 && TIDINGS.contains(lemma(sentence.token(noun)));
  }

  /// "came under attack", "engaged in a battle": the preposition belongs to the light verb. "Opened
  /// fire on a rally" carries on no rally.
  private boolean lightWith(Sentence sentence, int verb, int noun) {
    var lemma = lemma(sentence.token(verb));
    return sentence
        .preposition(noun)
        .map(p -> triggers.lightVerb(lemma + " " + p).isPresent())
        .orElse(false);
  }

  /// The light verb at a token, with its particle if it has one.
  Optional<Triggers.LightVerb> light(Sentence sentence, int verb) {
    var lemma = lemma(sentence.token(verb));
    return sentence.children(verb).stream()
        .filter(c ->
            sentence.relation(c).equals("compound:prt") || sentence.relation(c).equals("advmod"))
        .map(c -> triggers.lightVerb(lemma + " " + sentence.token(c).lower()))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> under(sentence, verb, lemma))
        .or(() -> triggers.lightVerb(lemma));
  }

  /// "come under", "engage in": light verbs with a preposition.
  private Optional<Triggers.LightVerb> under(Sentence sentence, int verb, String lemma) {
    return verb + 1 < sentence.size()
        ? triggers.lightVerb(lemma + " " + sentence.token(verb + 1).lower())
        : Optional.empty();
  }

  static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
