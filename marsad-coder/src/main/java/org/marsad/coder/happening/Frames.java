package org.marsad.coder.happening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.coder.lexicon.Triggers.LightVerb;

/// Fills a happening's roles from the slots around its word.
final class Frames {
  private static final Set<String> NOBODY =
      Set.of("nothing", "nobody", "none", "anything", "something", "which", "what", "this", "that");

  private static final Set<String> MANNERS =
      Set.of("force", "control", "mistake", "error", "accident", "chance", "surprise", "hand");

  private final TriggerFinder triggers;

  Frames(TriggerFinder triggers) {
    this.triggers = triggers;
  }

  void fill(Scene scene, Draft draft) {
    for (Map.Entry<String, String> slot : draft.trigger.frame().entrySet()) {
      role(scene, draft, slot.getKey(), slot.getValue());
    }
    if (!draft.isVerb()) {
      carried(scene, draft);
      modifiers(scene, draft);
    }
    count(scene, draft);
    draft.clause.add(draft.head);
  }

  private void role(Scene scene, Draft draft, String slot, String role) {
    var fillers = slot.equals("self") ? List.of(draft.head) : draft.slots.get(slot);
    switch (role) {
      case "agent" -> add(scene, draft.agents, somebody(scene, slot, fillers), draft);
      case "patient" -> add(scene, draft.patients, somebody(scene, slot, fillers), draft);
      case "instrument" ->
          fillers.stream()
              .filter(f -> !slot.equals("obj") || draft.slots.passive())
              .filter(f -> !scene.sentence().token(f).isVerb() && scene.isOwned(f))
              .forEach(draft.agents::add);
      case "place", "from", "to" -> draft.places.addAll(fillers);
      default -> {}
    }
  }

  /// Of what stands before a noun only those count who can act: "terrorist attacks" have no agent,
  /// and "Gaza strikes" are where they fall.
  private static List<Integer> somebody(Scene scene, String slot, List<Integer> fillers) {
    return slot.equals("mod")
        ? fillers.stream().filter(f -> isSomebody(scene, f)).toList()
        : fillers;
  }

  private static boolean isSomebody(Scene scene, int token) {
    return scene.isNationality(token)
        || scene.mention(token).isPresent() && !scene.isPlace(token)
        || scene.sentence().token(token).isNoun() && scene.classes(token).contains("human");
  }

  /// An event noun or its own word is nobody: it takes no part.
  private static void add(Scene scene, Set<Integer> role, List<Integer> fillers, Draft draft) {
    for (int filler : fillers) {
      if ((filler != draft.head || draft.trigger.frame().containsKey("self"))
          && !scene.sentence().token(filler).tag().startsWith("VB")
          && !isNobody(scene, filler)
          && !isManner(scene, filler)
          && !scene.isTime(filler)) {
        role.add(filler);
      }
    }
  }

  private static boolean isNobody(Scene scene, int filler) {
    return NOBODY.contains(scene.word(filler))
        && scene.mention(filler).flatMap(m -> m.via()).isEmpty();
  }

  /// "taken by force", "set off by remote control": how, not by whom.
  private static boolean isManner(Scene scene, int filler) {
    var sentence = scene.sentence();
    return MANNERS.contains(scene.word(filler))
        && sentence.preposition(filler).filter("by"::equals).isPresent()
        && !sentence.hasChild(filler, "det");
  }

  /// The light verb's subject did it, or suffered it.
  private void carried(Scene scene, Draft draft) {
    if (draft.carrier.isEmpty()) {
      return;
    }
    var light = triggers.light(scene.sentence(), draft.carrier.get());
    // Who expects a battle does not fight it.
    if (light.flatMap(LightVerb::factuality).filter("expected"::equals).isPresent()) {
      return;
    }
    boolean suffers = light.map(LightVerb::subjectSuffers).orElse(false);
    add(scene, suffers ? draft.patients : draft.agents, draft.slots.get("carrier"), draft);
  }

  /// "coalition air strikes", "U.S. airstrikes": who modifies the event did it.
  private static void modifiers(Scene scene, Draft draft) {
    if (!draft.agents.isEmpty()) {
      return;
    }
    for (int modifier : draft.slots.get("mod")) {
      boolean named =
          scene.mention(modifier).flatMap(m -> m.actor()).isPresent() && !scene.isPlace(modifier);
      if (named || scene.isNationality(modifier)) {
        draft.agents.add(modifier);
      }
    }
  }

  /// "Nobody was killed": no one it was done to, and yet a number, 0.
  private static List<Integer> none(Scene scene, Draft draft) {
    return draft.trigger.frame().entrySet().stream()
        .filter(e -> e.getValue().equals("patient"))
        .flatMap(e -> draft.slots.get(e.getKey()).stream())
        .filter(filler -> Moods.NO_ONE.contains(scene.word(filler)))
        .toList();
  }

  /// Numbers that count what the frame says it counts: its `figure` slot, else its patients, else,
  /// for a word that has no object, its subject.
  private static void count(Scene scene, Draft draft) {
    var counted =
        draft.trigger.frame().entrySet().stream()
            .filter(e -> e.getValue().equals("figure"))
            .flatMap(e -> draft.slots.get(e.getKey()).stream())
            .toList();
    if (counted.isEmpty()) {
      counted =
          Stream.concat(
                  draft.patients.stream(), draft.places.stream().filter(p -> !scene.isPlace(p)))
              .toList();
    }
    if (counted.isEmpty()) {
      counted = none(scene, draft);
    }
    if (counted.isEmpty() && draft.trigger.measure().isPresent()) {
      counted = List.copyOf(draft.agents);
    }
    if (counted.isEmpty() && draft.isVerb() && draft.trigger.measure().isPresent()) {
      // "KILLED: 2"
      counted = List.of(draft.head);
    }
    for (int token : counted) {
      for (int figure : scene.figuresOf(token)) {
        draft.figures.add(
            new HappeningMention.Counted(figure, draft.trigger.measure(), scene.meant(token)));
      }
    }
    if (!draft.isVerb()) {
      for (int figure : scene.figuresOf(draft.head)) {
        draft.figures.addFirst(
            new HappeningMention.Counted(figure, draft.trigger.count(), draft.head));
      }
    }
  }
}
