package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// The words that stand around a verb or an event noun, by slot: `subj`, `obj`, `prep_in`, `of`,
/// `poss`, `mod`, `particle` … Each filler is a token; coordinated ones are all there.
///
/// @param passive whether the verb's subject is the one to whom it was done
record Slots(Sentence sentence, int head, Map<String, List<Integer>> fillers, boolean passive) {
  private static final Set<String> SUBJECT = Set.of("nsubj", "csubj");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> OCCURRING = Set.of("take", "occur", "happen", "unfold");
  private static final Set<String> SETTINGS = Set.of("on", "in", "at");
  private static final Set<String> SAID_TO_BE =
      Set.of("fear", "presume", "believe", "think", "confirm", "report", "declare", "pronounce");
  private static final Set<String> ACCUSING =
      Set.of("accuse", "suspect", "charge", "convict", "indict");
  private static final Set<String> DOING =
      Set.of(
          "commit",
          "perpetrate",
          "carry",
          "launch",
          "stage",
          "conduct",
          "mount",
          "unleash",
          "execute",
          "orchestrate",
          "wage",
          "make");
  private static final Set<String> ACTIVE_PARTICIPLE = Set.of("VBG");

  List<Integer> get(String slot) {
    return fillers.getOrDefault(slot, List.of());
  }

  boolean has(String slot) {
    return fillers.containsKey(slot);
  }

  /// The same with some of the fillers of a slot.
  Slots withOnly(String slot, List<Integer> some) {
    var fewer = new LinkedHashMap<>(fillers);
    fewer.put(slot, List.copyOf(some));
    return new Slots(sentence, head, fewer, passive);
  }

  /// The slots of a verb. What a verb shares with the one above it ("killing 12", "fled and hid",
  /// "was forced to flee") is taken from there.
  static Slots ofVerb(Sentence sentence, int verb) {
    var builder = new Builder(sentence, verb, isPassive(sentence, verb));
    builder.dependents();
    builder.shared();
    return builder.build();
  }

  /// The slots of an event noun.
  ///
  /// @param carrier the light verb of which it is the object or subject, whose other slots it
  ///   shares
  static Slots ofNoun(Sentence sentence, int noun, Optional<Integer> carrier) {
    var builder = new Builder(sentence, noun, false);
    builder.nominal();
    carrier.ifPresent(builder::carried);
    return builder.build();
  }

  /// The slots of an adjective: the noun it goes with, what stands before its hyphen, its
  /// by-phrase.
  static Slots ofAdjective(Sentence sentence, int adjective) {
    var builder = new Builder(sentence, adjective, true);
    builder.adjectival();
    return builder.build();
  }

  /// The slots of a verb with the words of its idiom ("take control of"): the idiom's own words
  /// fill none, and what hangs from them does.
  Slots ofIdiom(List<Integer> words) {
    var builder = new Builder(sentence, head, passive);
    fillers.forEach((slot, tokens) -> tokens.forEach(t -> builder.put(slot, t, words)));
    for (int word : words.subList(1, words.size())) {
      builder.oblique(word, words);
    }
    return builder.build();
  }

  /// The same, where the doer named is another.
  Slots withDoer(int from, int to) {
    var changed = new LinkedHashMap<>(fillers);
    changed.computeIfPresent(
        "subj", (slot, list) -> list.stream().map(t -> t == from ? to : t).toList());
    return new Slots(sentence, head, changed, passive);
  }

  /// These, and in one more slot whoever is the subject of the verb above.
  Slots with(String slot, Slots above) {
    var more = new LinkedHashMap<>(fillers);
    if (above.has("subj")) {
      more.put(slot, above.get("subj"));
    }
    return new Slots(sentence, head, more, passive);
  }

  static boolean isPassive(Sentence sentence, int verb) {
    boolean marked = sentence.hasChild(verb, "aux:pass") || sentence.hasChild(verb, "nsubj:pass");
    boolean participle = sentence.token(verb).tag().equals("VBN") && !hasAuxiliary(sentence, verb);
    boolean goesOn = sentence.hasChild(verb, "nsubj") && sentence.hasChild(verb, "conj");
    boolean reduced = participle && !sentence.hasChild(verb, "obj") && !goesOn;
    return marked
        || reduced
        || participle && sentence.relation(verb).equals("acl") && !sentence.hasChild(verb, "obj");
  }

  private static boolean hasAuxiliary(Sentence sentence, int verb) {
    return sentence.hasChild(verb, "aux");
  }

  /// Gathers fillers.
  private static final class Builder {
    private final Sentence sentence;
    private final int head;
    private final boolean passive;
    private final Map<String, List<Integer>> fillers = new LinkedHashMap<>();

    Builder(Sentence sentence, int head, boolean passive) {
      this.sentence = sentence;
      this.head = head;
      this.passive = passive;
    }

    void dependents() {
      for (int child : sentence.children(head)) {
        switch (sentence.relation(child)) {
          case "nsubj", "csubj" -> put(passive ? "obj" : "subj", antecedent(child));
          case "nsubj:pass", "csubj:pass" ->
              put(sentence.hasChild(head, "obj") ? "iobj" : "obj", antecedent(child));
          case "obj" -> put("obj", antecedent(child));
          case "iobj" -> put("iobj", child);
          case "obl", "obl:agent", "advmod:by", "nmod" -> oblique(child);
          case "obl:tmod" -> put("time", child);
          case "compound:prt" -> put("particle", child);
          case "xcomp" -> put(toComplement(child) ? "to" : "xcomp", child);
          case "ccomp" -> put("that", child);
          case "advcl" -> put(toComplement(child) ? "to" : "advcl", child);
          case "advmod" -> put("advmod", child);
          default -> {}
        }
      }
    }

    private boolean toComplement(int child) {
      return sentence.children(child).stream()
          .anyMatch(
              c -> sentence.relation(c).equals("mark") && sentence.token(c).lower().equals("to"));
    }

    private void oblique(int child) {
      var preposition = sentence.preposition(child).orElse("");
      if (preposition.equals("by") && passive) {
        put("subj", child);
      } else if (Lists.isCompany(sentence, child)) {
        put(child > head && has("obj") || passive ? "obj" : "subj", child);
      } else if (!preposition.isEmpty()) {
        put("prep_" + preposition, child);
      }
    }

    private void oblique(int idiom, List<Integer> words) {
      for (int child : sentence.children(idiom)) {
        if (Set.of("nmod", "obl").contains(sentence.relation(child))) {
          sentence.preposition(child).ifPresent(p -> put("prep_" + p, child, words));
        } else if (sentence.relation(child).equals("nmod:poss")) {
          put("poss", child, words);
        } else if (sentence.relation(child).equals("acl") && toComplement(child)) {
          put("to", child, words);
        }
      }
    }

    private void put(String slot, int token, List<Integer> unless) {
      if (!unless.contains(token)) {
        put(slot, token);
      }
    }

    /// "who" and "which" stand for the noun that their clause hangs from.
    private int antecedent(int token) {
      return antecedent(token, head);
    }

    private int antecedent(int token, int verb) {
      boolean relative = RELATIVE.contains(sentence.token(token).lower());
      return relative && sentence.relation(verb).equals("acl:relcl") ? sentence.head(verb) : token;
    }

    void shared() {
      int up = sentence.head(head);
      if (up < 0) {
        return;
      }
      switch (sentence.relation(head)) {
        case "conj" -> {
          fromVerb(up);
          fromOtherVoice(up);
        }
        case "xcomp" -> fromGovernor(up);
        case "advcl" -> {
          if (isActiveParticiple() && !passive) {
            fromUpper(up);
          }
        }
        case "acl" -> fromNoun(up);
        case "acl:relcl" -> {
          if (!has("obj") && has("subj") && !get("subj").contains(up)) {
            put("obj", up);
          }
        }
        default -> {}
      }
    }

    /// "firing", "having fired".
    private boolean isActiveParticiple() {
      return ACTIVE_PARTICIPLE.contains(sentence.token(head).tag())
          || sentence.children(head, Set.of("aux")).stream()
              .anyMatch(c -> sentence.token(c).lower().equals("having"));
    }

    /// "accused the guard of firing": whom the verb above is done to does what follows "of".
    private void fromUpper(int verb) {
      if (isAccusation(verb)) {
        ofVerb(sentence, verb).get("obj").forEach(w -> put("subj", w));
        return;
      }
      boolean of =
          sentence.children(head).stream()
              .anyMatch(c ->
                  Set.of("mark", "case").contains(sentence.relation(c))
                      && Set.of("of", "from").contains(sentence.token(c).lower()));
      if (of && sentence.hasChild(verb, "obj")) {
        fromGovernor(verb);
      } else {
        fromVerb(verb);
      }
    }

    /// "suspected of having planted", "charged with ordering": whoever is accused would have done
    /// it.
    private boolean isAccusation(int verb) {
      var lemma = sentence.token(verb).lemma().toLowerCase(Locale.ROOT);
      return ACCUSING.contains(lemma)
          && sentence.children(head).stream()
              .anyMatch(c ->
                  Set.of("mark", "case").contains(sentence.relation(c))
                      && Set.of("of", "with", "for").contains(sentence.token(c).lower()))
          && ofVerb(sentence, verb).has("obj");
    }

    /// "fighters killed in the raid", "a raid killing two"; but in "hit two trucks; damaged a
    /// bridge" the participle has an object of its own and goes on with the verb above.
    private void fromNoun(int noun) {
      if (has(passive ? "obj" : "subj")) {
        return;
      }
      int verb = sentence.head(noun);
      boolean goesOn = !passive && sentence.token(head).tag().equals("VBN") && !toComplement(head);
      if (goesOn && verb >= 0 && sentence.token(verb).isVerb()) {
        fromVerb(verb);
      } else {
        put(passive ? "obj" : "subj", noun);
      }
    }

    private void fromVerb(int verb) {
      if (has(passive ? "obj" : "subj")) {
        return;
      }
      boolean upPassive = isPassive(sentence, verb);
      for (int child : sentence.children(verb)) {
        boolean subject =
            SUBJECT.contains(sentence.relation(child))
                || sentence.relation(child).equals("nsubj:pass");
        if (subject && upPassive == passive) {
          put(passive ? "obj" : "subj", antecedent(child, verb));
        }
      }
      if (!has("subj") && !passive && !upPassive && sentence.head(verb) >= 0) {
        inherit(verb);
      }
    }

    /// "They opened fire and were killed", "was wounded and later died": whoever is the subject of
    /// the one is that of the other.
    private void fromOtherVoice(int verb) {
      boolean marked = sentence.hasChild(head, "aux:pass");
      boolean upPassive = isPassive(sentence, verb);
      if (has("subj") || has("obj") && passive || upPassive == passive || passive && !marked) {
        return;
      }
      for (int child : sentence.children(verb)) {
        if (sentence.relation(child).equals(upPassive ? "nsubj:pass" : "nsubj")) {
          put(passive ? "obj" : "subj", child);
        }
      }
    }

    /// A chain of verbs: the subject stands at the first.
    private void inherit(int verb) {
      var upper = ofVerb(sentence, verb);
      for (int subject : upper.get("subj")) {
        put("subj", subject);
      }
    }

    /// "forced them to flee": the object flees; "tried to flee": the subject.
    private void fromGovernor(int governor) {
      var upper = ofVerb(sentence, governor);
      var who = upper.has("obj") ? upper.get("obj") : upper.get("subj");
      if (!has("subj") && !passive) {
        who.forEach(w -> put("subj", w));
      } else if (passive && !has("obj")) {
        who.forEach(w -> put("obj", w));
      }
    }

    void adjectival() {
      int up = sentence.head(head);
      if (sentence.relation(head).equals("amod") && up >= 0) {
        put("head", up);
      }
      // "nine men were reported dead"
      if (sentence.relation(head).equals("xcomp")
          && up >= 0
          && SAID_TO_BE.contains(sentence.token(up).lemma())) {
        for (int who : ofVerb(sentence, up).get("obj")) {
          put("head", who);
          put("subj", who);
        }
      }
      for (int child : sentence.children(head)) {
        var preposition = sentence.preposition(child).orElse("");
        if (sentence.relation(child).startsWith("nsubj")) {
          put("head", child);
          put("subj", child);
        } else if (sentence.relation(child).equals("xcomp")
            || sentence.relation(child).equals("ccomp")
            || sentence.relation(child).equals("advcl")) {
          put(toComplement(child) ? "to" : "that", child);
        } else if (!preposition.isEmpty()) {
          put(preposition, child);
          put("prep_" + preposition, child);
        }
      }
      // "rebel-held": the engine keeps the compound in one token; its own mention is the prefix.
      if (sentence.token(head).text().indexOf('-') > 0) {
        put("prefix", head);
      }
    }

    void nominal() {
      for (int child : sentence.children(head)) {
        switch (sentence.relation(child)) {
          case "nmod", "obl" ->
              sentence
                  .preposition(child)
                  .filter(_ -> !Lists.isCompany(sentence, child))
                  .ifPresent(p -> {
                    put(p, child);
                    put("prep_" + p, child);
                  });
          case "nmod:poss" -> put("poss", child);
          case "compound", "amod" -> put("mod", child);
          case "acl" -> {
            if (toComplement(child)) {
              put("to", child);
            } else if (isDone(child)) {
              done(child);
            }
          }
          default -> {}
        }
      }
      if (!has("of")) {
        beyondPlace();
        beyondTime(head).forEach(c -> put("of", c));
        shared("of");
      }
      beside("of");
      between();
      if (!has("by")) {
        nextBy();
      }
    }

    private boolean isDone(int participle) {
      return sentence.token(participle).tag().equals("VBN")
          && DOING.contains(sentence.token(participle).lemma().toLowerCase(Locale.ROOT));
    }

    /// "the murder committed by bandits against a farmer", "raids launched by the army".
    private void done(int participle) {
      for (int child : sentence.children(participle, Set.of("obl", "obl:agent", "nmod"))) {
        var preposition = sentence.preposition(child).orElse("");
        if (Set.of("by", "against", "on").contains(preposition)) {
          put(preposition, child);
        }
      }
    }

    /// "the murder in Marana of a judge": the judge is no part of the place.
    private void beyondPlace() {
      for (int place : sentence.children(head, Set.of("nmod", "obl"))) {
        boolean bare = sentence.token(place).isProperNoun() && !sentence.hasChild(place, "det");
        if (bare || sentence.token(place).isNumber()) {
          sentence.children(place, Set.of("nmod")).stream()
              .filter(c -> sentence.preposition(c).filter("of"::equals).isPresent())
              .forEach(c -> put("of", c));
        }
      }
    }

    /// "the murder on 3 May of a judge": the grammar hangs the judge from the day.
    private List<Integer> beyondTime(int noun) {
      int at = noun + 1;
      if (at >= sentence.size() || !SETTINGS.contains(sentence.token(at).lower())) {
        return List.of();
      }
      int setting = sentence.head(at);
      boolean bare =
          setting > at
              && sentence.relation(at).equals("case")
              && sentence.head(setting) != noun
              && (sentence.token(setting).isProperNoun() || sentence.token(setting).isNumber());
      return bare
          ? sentence.children(setting, Set.of("nmod")).stream()
              .filter(c -> sentence.preposition(c).filter("of"::equals).isPresent())
              .toList()
          : List.of();
    }

    /// "the massacre of six priests, along with two students".
    private void beside(String slot) {
      if (has(slot)) {
        sentence.children(head, Set.of("nmod", "obl")).stream()
            .filter(c -> c > head && Lists.isCompany(sentence, c))
            .forEach(c -> put(slot, c));
      }
    }

    /// "between the guerrillas of the Front and the army": two sides, whatever the second hangs
    /// from.
    private void between() {
      var sides = get("between");
      if (sides.size() != 1) {
        return;
      }
      sentence.children(sides.getFirst(), Set.of("nmod")).stream()
          .filter(c -> sentence.preposition(c).filter("of"::equals).isPresent())
          .flatMap(c -> sentence.conjuncts(c).stream().filter(other -> other > c))
          .toList()
          .forEach(other -> {
            put("between", other);
            put("prep_between", other);
          });
    }

    /// "the kidnapping and murder of a teacher": what stands once goes with both.
    private void shared(String preposition) {
      for (int other : List.of(head - 2, head + 2)) {
        boolean beside =
            other >= 0
                && other < sentence.size()
                && sentence.token(other).isNoun()
                && Set.of("and", "or").contains(sentence.token((head + other) / 2).lower())
                && (sentence.head(other) == head || sentence.head(head) == other);
        if (beside) {
          sentence.children(other, Set.of("nmod", "obl")).stream()
              .filter(c -> sentence.preposition(c).filter(preposition::equals).isPresent())
              .forEach(c -> put(preposition, c));
          beyondTime(other).forEach(c -> put(preposition, c));
        }
      }
    }

    /// "Nine died in attacks by bandits": what follows the noun with "by" is no doer of the verb.
    private void nextBy() {
      int by = head + 1;
      if (by < sentence.size()
          && sentence.token(by).lower().equals("by")
          && sentence.relation(by).equals("case")) {
        int doer = sentence.head(by);
        int verb = sentence.head(doer);
        if (doer > by && verb >= 0 && verb < head && !isPassive(sentence, verb)) {
          put("by", doer);
        }
      }
    }

    /// An event noun does what its verb's subject does: "the army carried out a raid".
    void carried(int verb) {
      var upper = ofVerb(sentence, verb);
      boolean occurs = OCCURRING.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT));
      for (var slot : upper.fillers().entrySet()) {
        boolean preposition = slot.getKey().startsWith("prep_");
        // "The attack took place on the coastal road": there, and not against it.
        boolean setting = occurs && slot.getKey().equals("prep_on");
        for (int filler : slot.getValue()) {
          if (preposition && filler != head) {
            put(slot.getKey(), filler);
            if (!setting) {
              put(slot.getKey().substring(5), filler);
            }
          } else if (slot.getKey().equals("subj") && filler != head) {
            put("carrier", filler);
          }
        }
      }
    }

    private boolean has(String slot) {
      return fillers.containsKey(slot);
    }

    private List<Integer> get(String slot) {
      return fillers.getOrDefault(slot, List.of());
    }

    /// "by no means", "by all means" name no doer.
    private boolean isPhrase(int token) {
      return sentence.token(token).lower().equals("means")
          && token > 1
          && sentence.token(token - 2).lower().equals("by");
    }

    private void put(String slot, int token) {
      if (isPhrase(token)) {
        return;
      }
      var list = fillers.computeIfAbsent(slot, k -> new ArrayList<>());
      for (int one : Lists.members(sentence, token)) {
        if (!list.contains(one)) {
          list.add(one);
        }
      }
    }

    Slots build() {
      return new Slots(sentence, head, fillers, passive);
    }
  }
}
