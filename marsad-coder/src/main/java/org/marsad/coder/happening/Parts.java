package org.marsad.coder.happening;

import java.util.List;
import java.util.Set;

/// What a blow at a part of a thing was done to: "destroyed the front of the building", "shattered
/// the windows of a bank". A side or a piece is the thing itself; its windows and doors are told
/// beside it.
final class Parts {
  /// Words that say no more than that it is a piece of the whole.
  private static final Set<String> PIECES =
      Set.of(
          "part", "portion", "section", "side", "front", "rear", "half", "interior", "wing", "end");

  private static final Set<String> FITTINGS =
      Set.of(
          "window",
          "windshield",
          "windscreen",
          "door",
          "roof",
          "facade",
          "wall",
          "gate",
          "fence",
          "entrance",
          "floor",
          "balcony");

  private Parts() {}

  static void whole(Scene scene, Draft deed) {
    for (int part : List.copyOf(deed.patients)) {
      var lemma = scene.lemma(part);
      boolean piece = PIECES.contains(lemma) && !scene.sentence().token(part).isProperNoun();
      if (piece || FITTINGS.contains(lemma)) {
        var wholes = wholes(scene, part);
        deed.patients.addAll(wholes);
        if (piece && !wholes.isEmpty()) {
          deed.patients.remove(part);
        }
      }
    }
  }

  private static List<Integer> wholes(Scene scene, int part) {
    var sentence = scene.sentence();
    return sentence.children(part, Set.of("nmod")).stream()
        .filter(c -> sentence.preposition(c).filter("of"::equals).isPresent())
        .filter(c -> !scene.isPlace(c) && sentence.token(c).isNoun())
        .flatMap(c -> Lists.members(sentence, c).stream())
        .toList();
  }
}
