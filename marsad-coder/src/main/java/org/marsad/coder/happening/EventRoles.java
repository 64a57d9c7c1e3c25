package org.marsad.coder.happening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.Attempts;

/// An event is nobody: where one stands in the slot of a doer ("announced a push to retake",
/// "military offensives have retaken"), those who carry it on are meant. Nor is a plan: "its
/// ability to defend the town" is theirs who have it.
final class EventRoles {
  /// Who condemns a deed condemns those who did it.
  private static final Set<String> BLAMING = Set.of("condemnation", "accusation");

  private static final int HIGHEST = 6;

  private final Attempts attempts;

  EventRoles(Attempts attempts) {
    this.attempts = attempts;
  }

  void resolve(Scene scene, Draft draft, List<Draft> drafts) {
    if (isToBlame(scene, draft)) {
      draft.patients.addAll(draft.agents);
      draft.agents.clear();
    }
    replace(scene, draft.agents, draft, drafts);
    if (BLAMING.contains(draft.type())) {
      replace(scene, draft.patients, draft, drafts);
    }
  }

  /// "The army was to blame": it is blamed, and blames nobody.
  private static boolean isToBlame(Scene scene, Draft draft) {
    var sentence = scene.sentence();
    int up = sentence.head(draft.head);
    return BLAMING.contains(draft.type())
        && scene.lemma(draft.head).equals("blame")
        && up >= 0
        && scene.lemma(up).equals("be")
        && sentence.children(draft.head).stream()
            .anyMatch(c -> sentence.relation(c).equals("mark") && scene.word(c).equals("to"));
  }

  private void replace(Scene scene, Set<Integer> role, Draft draft, List<Draft> drafts) {
    var resolved = new LinkedHashSet<Integer>();
    for (int filler : role) {
      var event = event(scene, filler, draft, drafts);
      if (event.isPresent() && !event.get().agents.isEmpty()) {
        event.get().agents.stream().filter(a -> a != draft.head).forEach(resolved::add);
      } else if (event.isPresent() || !scene.canAct(filler)) {
        resolved.addAll(holders(scene, filler, draft));
      } else {
        resolved.add(filler);
      }
    }
    role.clear();
    role.addAll(resolved);
  }

  private static Optional<Draft> event(Scene scene, int filler, Draft draft, List<Draft> drafts) {
    return drafts.stream()
        .filter(d -> d != draft && !d.isVerb() && d.trigger.pos() == 'N')
        .filter(d -> d.head == filler || d.head == scene.meant(filler))
        .findFirst();
  }

  /// Whose plan it is: its possessor, else for "a plan to" the subject of the verb that it hangs
  /// from.
  private List<Integer> holders(Scene scene, int plan, Draft draft) {
    var sentence = scene.sentence();
    var owners = new ArrayList<>(sentence.children(plan, Set.of("nmod:poss")));
    sentence.children(plan, Set.of("nmod")).stream()
        .filter(c -> sentence.preposition(c).filter("by"::equals).isPresent())
        .forEach(owners::add);
    if (!owners.isEmpty()) {
      return owners.stream().filter(scene::canAct).toList();
    }
    if (isFoiled(scene, plan)) {
      return List.of();
    }
    boolean purpose =
        hangsAsPurpose(sentence, draft.head, plan)
            || sentence.head(plan) >= 0 && sentence.head(plan) == sentence.head(draft.head);
    return purpose ? doers(scene, plan) : List.of();
  }

  /// "Police foiled an attempt to": whoever foils it is not the one who made it.
  private boolean isFoiled(Scene scene, int plan) {
    int verb = scene.sentence().head(plan);
    return verb >= 0 && attempts.isOthers(scene.lemma(verb));
  }

  private static boolean hangsAsPurpose(Sentence sentence, int verb, int plan) {
    for (int at = verb, steps = 0; at >= 0 && steps < HIGHEST; at = sentence.head(at), steps++) {
      if (sentence.head(at) == plan) {
        return Set.of("acl", "nmod", "obl", "advcl").contains(sentence.relation(at));
      }
    }
    return false;
  }

  private static List<Integer> doers(Scene scene, int plan) {
    var sentence = scene.sentence();
    int at = plan;
    for (int steps = 0; steps < HIGHEST && at >= 0 && !sentence.token(at).isVerb(); steps++) {
      if (sentence.relation(at).startsWith("nsubj")) {
        return List.of();
      }
      at = sentence.head(at);
    }
    return at < 0 || !sentence.token(at).isVerb()
        ? List.of()
        : Slots.ofVerb(sentence, at).get("subj").stream().filter(scene::canAct).toList();
  }
}
