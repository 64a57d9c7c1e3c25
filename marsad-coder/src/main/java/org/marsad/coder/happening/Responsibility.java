package org.marsad.coder.happening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// "The group claimed the attack", "for which they took responsibility": besides the attack there
/// is the claim of it, of the same type, whose doer is the one who claims.
final class Responsibility {
  static final String RULE = "happening-responsibility";

  private static final Set<String> NOBODY =
      Set.of("nobody", "none", "one", "group", "organisation", "organization", "faction", "party");

  private static final Set<String> DEEDS = Set.of("killing", "abduction", "destruction");
  private static final Set<String> NO_DEEDS = Set.of("accident", "clearance", "armed-clash");

  private Responsibility() {}

  /// @param deed the type of the last that was told before which somebody may claim
  static void tell(Scene scene, List<Draft> drafts, Optional<String> deed) {
    drafts.removeIf(d -> isClaim(d) && isNobody(scene, d));
    for (Draft draft : drafts) {
      if (isClaim(draft)) {
        attack(scene, draft, drafts)
            .ifPresentOrElse(
                a -> claimed(scene, draft, a), () -> deed.ifPresent(type -> claimed(draft, type)));
      }
    }
  }

  /// Tells a claimed attack once: where nothing is told of it but who claims it, the claim tells
  /// that. To be done when all that belongs to the attack has been joined to it.
  static void once(Scene scene, List<Draft> drafts) {
    var claims = drafts.stream().filter(d -> d.rule.equals(RULE)).toList();
    drafts.removeIf(
        d -> !d.isVerb() && claims.stream().anyMatch(claim -> isNamedOnly(scene, claim, d)));
  }

  /// "claimed the attack": of the attack nothing is told but who claims it, which the claim tells.
  private static boolean isNamedOnly(Scene scene, Draft claim, Draft attack) {
    boolean object =
        Stream.of("obj", "prep_for", "for", "of")
            .flatMap(s -> claim.slots.get(s).stream())
            .anyMatch(o -> o == attack.head || scene.meant(o) == attack.head);
    return object
        && !isDenied(scene, claim)
        && attack.patients.isEmpty()
        && attack.figures.isEmpty();
  }

  private static boolean isClaim(Draft draft) {
    return draft.isVerb() && draft.type().equals("statement") && isOfResponsibility(draft);
  }

  private static boolean isOfResponsibility(Draft draft) {
    var words = draft.trigger.words();
    return words.getLast().equals("responsibility") && !words.getFirst().equals("deny")
        || words.equals(List.of("claim"))
            && draft.trigger.conditions().stream().anyMatch(c -> c.test().equals("obj"));
  }

  /// "No group has claimed the attack."
  private static boolean isNobody(Scene scene, Draft draft) {
    return draft.slots.get("subj").stream()
        .anyMatch(s ->
            NOBODY.contains(scene.lemma(s))
                && (scene.lemma(s).startsWith("no")
                    || scene.sentence().children(s).stream()
                        .anyMatch(c -> Set.of("no", "not").contains(scene.word(c)))));
  }

  private static Optional<Draft> attack(Scene scene, Draft claim, List<Draft> drafts) {
    var named = drafts.stream().filter(d -> d != claim && !d.isVerb() && isDeed(d.type())).toList();
    return named.stream()
        .filter(d ->
            claim.slots.get("obj").stream().anyMatch(o -> o == d.head || scene.meant(o) == d.head))
        .findFirst()
        .or(() -> named.stream().filter(d -> d.head < claim.head).reduce((a, b) -> b))
        .or(() -> named.stream().findFirst())
        .or(() -> drafts.stream().filter(d -> d != claim && isDeed(d.type())).findFirst());
  }

  /// What somebody may claim to have done: "took responsibility for the kidnapping".
  private static boolean isDeed(String type) {
    return DEEDS.contains(type) || Merger.isMeans(type) && !NO_DEEDS.contains(type);
  }

  /// The type of the last of these that somebody may claim.
  static Optional<String> lastDeed(List<HappeningMention> told) {
    return told.stream()
        .map(HappeningMention::type)
        .filter(Responsibility::isDeed)
        .reduce((first, second) -> second);
  }

  /// Who claims an attack is taken for its doer, where nothing else is told and nothing denied.
  private static void claimed(Scene scene, Draft claim, Draft attack) {
    claimed(claim, attack.type());
    if (attack.agents.isEmpty() && !isDenied(scene, claim)) {
      attack.agents.addAll(claim.agents);
    }
  }

  private static boolean isDenied(Scene scene, Draft claim) {
    return scene.sentence().children(claim.head).stream()
        .anyMatch(c -> Set.of("not", "n't", "n’t", "never", "neither").contains(scene.word(c)));
  }

  private static void claimed(Draft claim, String type) {
    claim.told = Optional.of(type);
    claim.patients.clear();
    claim.rule = RULE;
  }
}
