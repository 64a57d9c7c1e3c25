package org.marsad.coder.happening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.Attempts;
import org.marsad.coder.lexicon.Triggers;
import org.marsad.record.Aspect;
import org.marsad.record.Factuality;

/// What a clause by itself commits to: negation, modals, conditions, plans, attempts; and where in
/// its course it tells the happening.
final class Moods {
  /// Words that stand for not one of those meant.
  static final Set<String> NO_ONE = Set.of("neither", "nobody", "none", "no-one");

  private static final Set<String> SUPPOSING = Set.of("had", "were", "should");
  private static final Set<String> NOT_ONE = Set.of("no", "neither");

  private static final int HIGHEST = 5;
  private static final Set<String> BEARING =
      Set.of("aux", "advmod", "mark", "amod", "det", "cc", "neg");

  private static final Set<String> CLOSING = Set.of("\"", "”", "''", "'", "’", ")");
  private static final Set<String> AWAITING = Set.of("until", "till", "once", "before", "unless");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private final Triggers triggers;
  private final Attempts attempts;
  private final Doubts doubts;
  private final Map<String, Triggers.Cue> cues = new HashMap<>();

  Moods(Triggers triggers) {
    this.triggers = triggers;
    this.attempts = triggers.attempts();
    this.doubts = new Doubts(triggers);
    for (Triggers.Cue cue : triggers.cues()) {
      if (Doubts.owns(cue)) {
        continue;
      }
      cues.putIfAbsent(cue.cue() + "/" + cue.scope(), cue);
      cues.putIfAbsent(cue.cue(), cue);
    }
  }

  Factuality factuality(Sentence sentence, Draft draft) {
    if (draft.renounced || draft.rule.equals(TriggerFinder.OBLIGATION)) {
      // What others must do they may not do; that it was asked of them is certain. So is a vow not
      // to.
      return Factuality.CERTAIN;
    }
    return takenBack(sentence, draft)
        .or(() -> told(sentence, draft))
        .orElse(draft.rule.equals(Contents.CHARGE) ? Factuality.POSSIBLE : Factuality.CERTAIN);
  }

  /// What the sentence says of the happening as a whole: that there was none, no evidence of it.
  private Optional<Factuality> takenBack(Sentence sentence, Draft draft) {
    if (isAbsent(sentence, draft.head) || isNone(sentence, draft)) {
      return Optional.of(Factuality.DENIED);
    }
    int verb = draft.carrier.orElse(draft.head);
    return doubts
        .of(sentence, verb)
        .or(() -> draft.carrier.flatMap(c -> calledOff(sentence, draft.head, c)));
  }

  /// "wants to look into the murder of the judge": what is wanted is not the murder, which the
  /// sentence takes for granted.
  private boolean isTakenForGranted(Sentence sentence, Draft draft) {
    int at = draft.head;
    int up = sentence.head(at);
    var relation = sentence.relation(at);
    return up >= 0
        && !draft.isVerb()
        && draft.carrier.isEmpty()
        && !draft.patients.isEmpty()
        && Set.of("obj", "nmod", "obl").contains(relation)
        && sentence.children(at, Set.of("det")).stream()
            .anyMatch(d -> sentence.token(d).lower().equals("the"))
        && !cues.containsKey(TriggerFinder.lemma(sentence.token(up)) + "/complement")
        && !cues.containsKey(TriggerFinder.lemma(sentence.token(up)) + "/head-noun");
  }

  /// What its own words, those that carry it and those above it say.
  private Optional<Factuality> told(Sentence sentence, Draft draft) {
    int verb = draft.carrier.orElse(draft.head);
    var own = own(sentence, draft.head);
    if (own.isEmpty() && isAsked(sentence)) {
      return Optional.of(Factuality.HYPOTHETICAL);
    }
    return own.or(() -> supposed(sentence, verb))
        .or(() ->
            draft.carrier.flatMap(c ->
                triggers
                    .lightVerb(TriggerFinder.lemma(sentence.token(c)))
                    .flatMap(l -> l.factuality())
                    .map(Factuality::of)))
        .or(() -> draft.carrier.flatMap(c -> own(sentence, c)))
        .or(() -> isTakenForGranted(sentence, draft) ? Optional.empty() : above(sentence, verb));
  }

  /// "Had the army attacked, thousands would have fled."
  private static Optional<Factuality> supposed(Sentence sentence, int verb) {
    boolean opened =
        sentence.relation(verb).equals("advcl")
            && sentence.children(verb).stream()
                .filter(c -> sentence.relation(c).startsWith("aux"))
                .filter(c -> SUPPOSING.contains(sentence.token(c).lower()))
                .anyMatch(c -> isBeforeSubject(sentence, verb, c));
    return opened ? Optional.of(Factuality.HYPOTHETICAL) : Optional.empty();
  }

  private static boolean isBeforeSubject(Sentence sentence, int verb, int auxiliary) {
    return sentence.children(verb, Set.of("nsubj", "nsubj:pass")).stream()
        .anyMatch(s -> auxiliary < s && s < verb);
  }

  /// "The strike was called off": what carries it takes it back.
  private Optional<Factuality> calledOff(Sentence sentence, int noun, int carrier) {
    var relation = sentence.relation(noun);
    return sentence.head(noun) == carrier && Set.of("obj", "nsubj:pass").contains(relation)
        ? governed(sentence, carrier, "obj").filter(f -> f == Factuality.DENIED)
        : Optional.empty();
  }

  /// "Showed no willingness": the idiom with "no" in it.
  private static boolean isNone(Sentence sentence, Draft draft) {
    return draft.isVerb()
        && draft.last > draft.head
        && sentence.children(draft.last, Set.of("det", "neg")).stream()
            .anyMatch(c -> sentence.token(c).lower().equals("no"));
  }

  /// "Did they shell the town?" Whoever asks whether has not said that. Who asks why or who takes
  /// it for granted.
  private static boolean isAsked(Sentence sentence) {
    int last = sentence.size() - 1;
    while (last > 0 && CLOSING.contains(sentence.token(last).text())) {
      last--;
    }
    return sentence.token(last).text().equals("?")
        && sentence.tokens().stream().limit(3).noneMatch(t -> t.tag().startsWith("W"));
  }

  /// "There is not a consensus."
  private static boolean isAbsent(Sentence sentence, int noun) {
    int up = sentence.head(noun);
    return up >= 0
        && sentence.token(noun).isNoun()
        && sentence.relation(noun).startsWith("nsubj")
        && sentence.hasChild(up, "expl")
        && sentence.children(up).stream()
            .anyMatch(c -> Set.of("not", "n't", "n’t").contains(sentence.token(c).lower()));
  }

  /// Negation, modals and adverbs that hang from the word itself; negation before the rest: "would
  /// not meet" is denied.
  private Optional<Factuality> own(Sentence sentence, int head) {
    if (isFarAs(sentence, head)) {
      return Optional.empty();
    }
    if (sentence.token(head).isVerb() && (hasNobody(sentence, head) || isOver(sentence, head))) {
      return Optional.of(Factuality.DENIED);
    }
    var said =
        sentence.children(head).stream()
            .filter(c -> BEARING.contains(sentence.relation(c)))
            .map(c -> helper(sentence, head, c))
            .flatMap(Optional::stream)
            .toList();
    return said.contains(Factuality.DENIED)
        ? Optional.of(Factuality.DENIED)
        : said.stream()
            .findFirst()
            .or(() -> purpose(sentence, head))
            .or(() -> intended(sentence, head))
            .or(() -> awaited(sentence, head));
  }

  /// "Signed so that the rebels lay down their arms": meant, and not yet come about.
  private static Optional<Factuality> intended(Sentence sentence, int head) {
    boolean meant =
        sentence.relation(head).equals("advcl")
            && sentence.children(head).stream()
                .anyMatch(c ->
                    c > 0
                        && sentence.token(c).lower().equals("that")
                        && sentence.token(c - 1).lower().equals("so"));
    return meant && isPresent(sentence, head) ? Optional.of(Factuality.PLANNED) : Optional.empty();
  }

  /// "Until the demands are met", "as soon as the town is taken": told in the present, it has not
  /// come about.
  private static Optional<Factuality> awaited(Sentence sentence, int head) {
    boolean bound =
        sentence.children(head).stream()
            .map(c -> sentence.token(c).lower())
            .anyMatch(AWAITING::contains);
    int up = sentence.head(head);
    boolean soon = up >= 0 && sentence.token(up).lower().equals("soon");
    return (bound || soon) && isPresent(sentence, head)
        ? Optional.of(Factuality.HYPOTHETICAL)
        : Optional.empty();
  }

  private static boolean isPresent(Sentence sentence, int verb) {
    return PRESENT.contains(sentence.token(verb).tag())
        || sentence.children(verb).stream()
            .filter(c -> sentence.relation(c).startsWith("aux"))
            .anyMatch(c -> PRESENT.contains(sentence.token(c).tag()));
  }

  /// "No convoy has arrived", "nobody was killed", "none of the soldiers was hurt".
  private static boolean hasNobody(Sentence sentence, int verb) {
    if (isNotASingle(sentence, verb)) {
      return true;
    }
    return sentence.children(verb, Set.of("nsubj", "nsubj:pass")).stream()
        .anyMatch(subject ->
            NO_ONE.contains(sentence.token(subject).lower())
                || sentence.children(subject, Set.of("det", "neg")).stream()
                    .anyMatch(d -> NOT_ONE.contains(sentence.token(d).lower())));
  }

  /// "Envoys are no longer murdered": what used to be is told as being no more.
  private static boolean isOver(Sentence sentence, int verb) {
    int first =
        sentence.children(verb).stream()
            .filter(c -> sentence.relation(c).startsWith("aux"))
            .mapToInt(c -> c)
            .min()
            .orElse(verb);
    for (int i = Math.max(0, first - 2); i + 1 < verb; i++) {
      if (sentence.token(i).lower().equals("no")
          && sentence.token(i + 1).lower().equals("longer")) {
        return true;
      }
    }
    return false;
  }

  /// "Not a single person was hurt."
  private static boolean isNotASingle(Sentence sentence, int verb) {
    return sentence.children(verb, Set.of("nsubj", "nsubj:pass")).stream()
        .map(s -> sentence.subtree(s).getFirst())
        .anyMatch(first ->
            sentence.token(first).lower().equals("not")
                && List.of("a", "one").contains(sentence.token(first + 1).lower()));
  }

  private Optional<Factuality> helper(Sentence sentence, int head, int child) {
    var word = sentence.token(child).lower();
    return word.equals("would") && isTold(sentence, head)
        ? Optional.of(Factuality.EXPECTED)
        : direct(word, TriggerFinder.lemma(sentence.token(child)), sentence.relation(child));
  }

  /// "said it would send": the future as it was told in the past.
  private static boolean isTold(Sentence sentence, int verb) {
    int up = sentence.head(verb);
    return up >= 0
        && sentence.relation(verb).equals("ccomp")
        && Set.of("VBD", "VBG").contains(sentence.token(up).tag());
  }

  private Optional<Factuality> direct(String word, String lemma, String relation) {
    if (word.equals("n't") || word.equals("n’t")) {
      return Optional.of(Factuality.DENIED);
    }
    return Optional.ofNullable(cues.get(word))
        .or(() -> Optional.ofNullable(cues.get(lemma)))
        .filter(c -> !c.scope().equals("complement"))
        .filter(c -> !c.cueClass().equals("purpose") || !relation.equals("mark"))
        .map(c -> Factuality.of(c.factuality()));
  }

  /// Whether it is told as what something else was done for: "to retake the town".
  boolean isPurpose(Sentence sentence, Draft draft) {
    return purpose(sentence, draft.carrier.orElse(draft.head)).isPresent();
  }

  /// "to retake the town": a purpose is planned, unless the verb above says that it came off.
  private Optional<Factuality> purpose(Sentence sentence, int head) {
    boolean infinitive =
        sentence.children(head).stream()
            .anyMatch(
                c -> sentence.relation(c).equals("mark") && sentence.token(c).lower().equals("to"));
    var relation = sentence.relation(head);
    boolean gerund = sentence.token(head).tag().equals("VBG");
    if (gerund && relation.equals("csubj")) {
      // "Shelling the port would be folly."
      return Optional.of(Factuality.HYPOTHETICAL);
    }
    if (infinitive && !gerund && relation.equals("csubj")) {
      // "To bomb the village would be a crime."
      return Optional.of(Factuality.HYPOTHETICAL);
    }
    if (infinitive && !gerund && relation.equals("acl")) {
      return attempted(sentence, head).or(() -> Optional.of(Factuality.PLANNED));
    }
    return infinitive && !gerund && relation.equals("advcl")
        ? Optional.of(Factuality.PLANNED)
        : Optional.empty();
  }

  /// "an attempt to kidnap the mayor": as much is told as of "tried to kidnap", unless it is told
  /// that nothing came of it.
  private Optional<Factuality> attempted(Sentence sentence, int verb) {
    int noun = sentence.head(verb);
    int upper = sentence.head(noun);
    boolean foiled =
        upper >= 0 && attempts.undoes(TriggerFinder.lemma(sentence.token(upper)))
            || sentence.children(noun).stream()
                .anyMatch(c -> attempts.undoes(TriggerFinder.lemma(sentence.token(c))));
    return attempt(sentence, noun).filter(c -> !foiled).map(c -> Factuality.of(c.factuality()));
  }

  /// Whether it is told only as tried: to whom it was meant to be done it may not have been done.
  boolean isTried(Sentence sentence, Draft draft) {
    int verb = draft.carrier.orElse(draft.head);
    int up = sentence.head(verb);
    return up >= 0
        && Set.of("xcomp", "acl").contains(sentence.relation(verb))
        && attempt(sentence, up).isPresent();
  }

  private Optional<Triggers.Cue> attempt(Sentence sentence, int word) {
    var lemma = TriggerFinder.lemma(sentence.token(word));
    return Optional.ofNullable(cues.get(lemma + "/complement"))
        .filter(c -> c.cueClass().equals("attempt"));
  }

  /// "went so far as to bomb the school": it was done.
  private static boolean isFarAs(Sentence sentence, int verb) {
    return verb > 2
        && sentence.token(verb - 1).lower().equals("to")
        && sentence.token(verb - 2).lower().equals("as")
        && sentence.token(verb - 3).lower().equals("far");
  }

  /// Verbs and conjunctions above: "plans to", "failed to", "if …".
  private Optional<Factuality> above(Sentence sentence, int head) {
    for (int at = head, steps = 0; steps < HIGHEST; steps++) {
      int up = sentence.head(at);
      if (up < 0) {
        return Optional.empty();
      }
      var relation = sentence.relation(at);
      if (relation.equals("advcl") && isHeldBack(sentence, at)) {
        return governed(sentence, up, "xcomp");
      }
      if (relation.equals("xcomp") && isYetToCome(sentence, up)) {
        return Optional.of(Factuality.DENIED);
      }
      if (relation.equals("xcomp") && TriggerFinder.lemma(sentence.token(up)).equals("be")) {
        return Optional.of(appointed(sentence, up));
      }
      if (relation.equals("xcomp") || relation.equals("acl") || relation.equals("ccomp")) {
        var found = governed(sentence, up, relation);
        if (found.isPresent()) {
          return found;
        }
      } else if (relation.equals("obj") || relation.equals("nsubj:pass")) {
        var found = governed(sentence, up, relation);
        if (found.isPresent()) {
          return found;
        }
      } else if (relation.equals("nsubj") && existential(sentence, up)) {
        // "There will be no more bombings."
        return own(sentence, up);
      } else if (!relation.equals("conj")
          && !relation.equals("nmod")
          && !relation.equals("compound")) {
        return Optional.empty();
      }
      if (relation.equals("ccomp")) {
        return Optional.empty();
      }
      if (relation.equals("conj") || relation.equals("xcomp")) {
        boolean apart = relation.equals("conj") && standsAlone(sentence, at);
        var inherited =
            own(sentence, up)
                .filter(f -> f != Factuality.PLANNED || relation.equals("conj"))
                .filter(f -> f != Factuality.DENIED || !apart);
        if (inherited.isPresent()) {
          return inherited;
        }
      }
      at = up;
    }
    return Optional.empty();
  }

  /// "refrained from attacking", "stopped short of bombing".
  private static boolean isHeldBack(Sentence sentence, int gerund) {
    return sentence.token(gerund).tag().equals("VBG")
        && sentence.children(gerund).stream()
            .anyMatch(c -> Set.of("from", "of").contains(sentence.token(c).lower()));
  }

  /// "has yet to take the town".
  private static boolean isYetToCome(Sentence sentence, int have) {
    return TriggerFinder.lemma(sentence.token(have)).equals("have")
        && sentence.children(have).stream().anyMatch(c -> sentence.token(c).lower().equals("yet"));
  }

  /// "The envoy is to visit the camp", "was to visit".
  private static Factuality appointed(Sentence sentence, int be) {
    return PRESENT.contains(sentence.token(be).tag()) ? Factuality.EXPECTED : Factuality.PLANNED;
  }

  /// "They were not hurt, but the shop was looted": the second clause is not denied with the first.
  private static boolean standsAlone(Sentence sentence, int verb) {
    boolean own =
        sentence.children(verb).stream()
            .map(sentence::relation)
            .anyMatch(r -> r.startsWith("nsubj") || r.startsWith("aux"));
    int up = sentence.head(verb);
    boolean but =
        sentence.children(up, Set.of("cc")).stream()
            .anyMatch(c -> c < verb && sentence.token(c).lower().equals("but"));
    return own || but;
  }

  private Optional<Factuality> governed(Sentence sentence, int governor, String relation) {
    return phrases(sentence, governor)
        .map(p -> cues.get(p + "/complement"))
        .filter(Objects::nonNull)
        .findFirst()
        .filter(c ->
            !relation.equals("obj") || c.cueClass().equals("failed") || c.cueClass().equals("plan"))
        .map(c -> Factuality.of(c.factuality()));
  }

  /// The governor as the list may have it: "call off", "stop short of", "call".
  private static Stream<String> phrases(Sentence sentence, int governor) {
    var lemma = TriggerFinder.lemma(sentence.token(governor));
    int up = sentence.head(governor);
    var particle =
        sentence.child(governor, "compound:prt").map(p -> lemma + " " + sentence.token(p).lower());
    var adverb =
        Optional.of(governor)
            .filter(g -> up >= 0 && sentence.relation(g).equals("advmod"))
            .map(g -> TriggerFinder.lemma(sentence.token(up)) + " " + lemma + " of");
    return Stream.of(particle, adverb, Optional.of(lemma)).flatMap(Optional::stream);
  }

  Optional<Aspect> aspect(Sentence sentence, Draft draft) {
    if (draft.carrier.isPresent()) {
      var carried = carried(sentence, draft.carrier.get());
      if (carried.isPresent()) {
        return carried;
      }
    }
    return governing(sentence, draft.head).or(() -> tense(sentence, draft));
  }

  private Optional<Aspect> carried(Sentence sentence, int verb) {
    return progressive(sentence, verb)
        ? Optional.of(Aspect.ONGOING)
        : triggers.aspect(TriggerFinder.lemma(sentence.token(verb))).map(Aspect::of);
  }

  /// "continued to shell", "began shelling", "fighting was ongoing", "heavy clashes at the moment".
  private Optional<Aspect> governing(Sentence sentence, int head) {
    int up = sentence.head(head);
    if (up >= 0
        && Set.of("xcomp", "nsubj", "obj", "nsubj:pass").contains(sentence.relation(head))) {
      var above = triggers.aspect(TriggerFinder.lemma(sentence.token(up))).map(Aspect::of);
      if (above.isPresent()) {
        return above;
      }
      if (existential(sentence, up)) {
        return sentence.token(up).tag().equals("VBD")
            ? Optional.empty()
            : Optional.of(Aspect.ONGOING);
      }
    }
    return sentence.children(head).stream()
        .filter(c -> Set.of("amod", "advmod", "acl").contains(sentence.relation(c)))
        .map(c -> triggers.aspect(TriggerFinder.lemma(sentence.token(c))))
        .flatMap(Optional::stream)
        .map(Aspect::of)
        .findFirst();
  }

  private static boolean existential(Sentence sentence, int verb) {
    return sentence.hasChild(verb, "expl");
  }

  private Optional<Aspect> tense(Sentence sentence, Draft draft) {
    if (!draft.isVerb()) {
      return Optional.empty();
    }
    if (progressive(sentence, draft.head)) {
      return Optional.of(Aspect.ONGOING);
    }
    var tag = sentence.token(draft.head).tag();
    return tag.equals("VBD") || tag.equals("VBN")
        ? Optional.of(Aspect.COMPLETED)
        : Optional.empty();
  }

  private static boolean progressive(Sentence sentence, int verb) {
    return sentence.token(verb).tag().equals("VBG")
        && sentence.children(verb).stream()
            .anyMatch(c ->
                sentence.relation(c).startsWith("aux")
                    && TriggerFinder.lemma(sentence.token(c)).equals("be"));
  }
}
