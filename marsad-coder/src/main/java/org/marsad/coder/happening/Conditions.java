package org.marsad.coder.happening;

import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.marsad.coder.lexicon.Trigger;
import org.marsad.coder.lexicon.Trigger.Condition;

/// Tests whether a reading of a word holds where it stands.
final class Conditions {
  private final Scene scene;
  private final Slots slots;
  private final IntPredicate events;

  /// @param events whether a token's word may evoke a happening itself
  Conditions(Scene scene, Slots slots, IntPredicate events) {
    this.events = events;
    this.scene = scene;
    this.slots = slots;
  }

  boolean hold(Trigger trigger) {
    return trigger.conditions().stream().allMatch(c -> holds(c) != c.negated());
  }

  private boolean holds(Condition condition) {
    var values = condition.values();
    return switch (condition.test()) {
      case "obj",
          "subj",
          "iobj",
          "of",
          "by",
          "on",
          "against",
          "poss",
          "between",
          "head",
          "prefix",
          "to" ->
          slot(condition.test(), values);
      case "mod" -> modifier(values);
      case "particle" -> words("particle", values);
      case "word" -> word(values);
      case "comp" -> complement(values);
      case "agent" ->
          side("subj", values)
              || side("by", values)
              || side("poss", values)
              || side("carrier", values);
      case "patient" ->
          slot("obj", values)
              || slot("of", values)
              || slot("on", values)
              || slot("against", values);
      case "passive" -> slots.passive();
      case "active" -> !slots.passive();
      default -> condition.test().startsWith("prep_") && slot(condition.test(), values);
    };
  }

  private boolean slot(String slot, List<String> values) {
    if (values.contains("none")) {
      return slots.get(slot).isEmpty();
    }
    if (values.isEmpty() || values.contains("any")) {
      return slots.has(slot);
    }
    return slots.get(slot).stream().anyMatch(token -> isAny(token, values));
  }

  private boolean isAny(int token, List<String> values) {
    var lemma = scene.lemma(scene.meant(token));
    if (values.contains(lemma)) {
      return true;
    }
    Set<String> classes = scene.classes(token);
    return values.stream().anyMatch(classes::contains)
        || values.contains("event") && events.test(token);
  }

  private boolean modifier(List<String> values) {
    return slots.get("mod").stream()
        .anyMatch(t -> isAny(t, values) || values.contains(scene.word(t)));
  }

  private boolean words(String slot, List<String> values) {
    return slots.get(slot).stream().anyMatch(t -> values.contains(scene.word(t)));
  }

  /// A word anywhere in the clause: under the word itself, or for a noun under its verb.
  private boolean word(List<String> values) {
    return scene.sentence().subtree(clause()).stream()
        .anyMatch(t -> values.contains(scene.word(t)) || isAny(t, values));
  }

  private int clause() {
    var sentence = scene.sentence();
    int at = slots.head();
    while (!sentence.token(at).isVerb() && sentence.head(at) >= 0) {
      at = sentence.head(at);
    }
    return at;
  }

  private boolean complement(List<String> values) {
    return values.contains("to") && slots.has("to") || values.contains("that") && slots.has("that");
  }

  private boolean side(String slot, List<String> values) {
    return slots.get(slot).stream()
        .anyMatch(t -> scene.side(t).map(values::contains).orElse(false));
  }
}
