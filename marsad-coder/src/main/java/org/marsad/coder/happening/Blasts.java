package org.marsad.coder.happening;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What a bomb was set against: "exploded in front of a bank", "planted under a bus". A building or
/// a vehicle that a blast is placed by is what it was meant for; a town is only where it was.
final class Blasts {
  private static final Set<String> TYPES =
      Set.of("bombing", "explosion", "grenade", "suicide-bombing");
  private static final Set<String> BY =
      Set.of(
          "at",
          "in",
          "inside",
          "outside",
          "under",
          "against",
          "on",
          "aboard",
          "beneath",
          "between",
          "opposite",
          "behind",
          "beside",
          "across",
          "from");

  /// People are met where they are.
  private static final Set<String> NEAR = Set.of("at", "against", "among", "near", "beside");

  /// What may be a target.
  private static final Set<String> THINGS =
      Set.of(
          "building", "house", "vehicle", "infrastructure", "heritage", "ship", "base", "business");

  /// Institutions that are told by the house they are in.
  private static final Set<String> HOUSES =
      Set.of("embassy", "consulate", "ministry", "bank", "university", "school", "church");

  /// Parts and sides of what is meant.
  private static final Set<String> PARTS =
      Set.of(
          "front",
          "side",
          "entrance",
          "gate",
          "door",
          "floor",
          "basement",
          "roof",
          "lobby",
          "wall",
          "back",
          "rear",
          "corner",
          "doorstep",
          "premises",
          "grounds",
          "garage",
          "window",
          "yard",
          "courtyard",
          "branch");

  private Blasts() {}

  static void aim(Scene scene, Draft draft) {
    if (!TYPES.contains(draft.type())) {
      return;
    }
    draft.slots.fillers().entrySet().stream()
        .filter(s -> s.getKey().startsWith("prep_") && BY.contains(s.getKey().substring(5)))
        .flatMap(s -> s.getValue().stream())
        .flatMap(f -> whole(scene, f))
        .filter(f -> isTarget(scene, f))
        .forEach(draft.patients::add);
    draft.slots.fillers().entrySet().stream()
        .filter(s -> s.getKey().startsWith("prep_") && NEAR.contains(s.getKey().substring(5)))
        .flatMap(s -> s.getValue().stream())
        .filter(f -> scene.sentence().token(f).isNoun() && !scene.isPlace(f))
        .filter(f -> scene.classes(f).contains("human"))
        .forEach(draft.patients::add);
  }

  /// "the sixth floor of the hotel": the hotel.
  private static Stream<Integer> whole(Scene scene, int token) {
    var sentence = scene.sentence();
    var wholes =
        PARTS.contains(scene.lemma(token))
            ? sentence.children(token, Set.of("nmod")).stream()
                .filter(c -> sentence.preposition(c).filter("of"::equals).isPresent())
                .toList()
            : List.<Integer>of();
    return wholes.isEmpty() ? Stream.of(token) : wholes.stream();
  }

  private static boolean isTarget(Scene scene, int token) {
    boolean thing =
        scene.nounClass(token).filter(THINGS::contains).isPresent()
            || HOUSES.contains(scene.lemma(token))
            || isBody(scene, token);
    return thing && !scene.isPlace(token) && !scene.isTime(token);
  }

  /// A named body that nobody would call a side in the fighting is its house: "in front of the
  /// National Institute of Music".
  private static boolean isBody(Scene scene, int token) {
    var classes = scene.classes(token);
    return classes.contains("organisation")
        && !classes.contains("armed")
        && scene.mention(token).isPresent();
  }
}
