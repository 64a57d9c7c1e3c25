package org.marsad.coder.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marsad.coder.mention.Mention.Kind;

/// The engine reads each sentence for itself and may take one name for a town here and a man there.
/// Within a report a name means one: what most of its mentions say; a surname goes with the full
/// name.
final class KindVotes {
  private static final Set<String> GROUND =
      Set.of(
          "town",
          "city",
          "village",
          "suburb",
          "siege",
          "district",
          "neighbourhood",
          "neighborhood",
          "outskirts",
          "centre",
          "center",
          "streets",
          "north",
          "south",
          "east",
          "west");

  private KindVotes() {}

  /// @param names of each sentence
  static List<List<Found>> settled(List<List<Found>> names) {
    var votes = new HashMap<String, Map<Kind, Integer>>();
    for (List<Found> sentence : names) {
      sentence.stream().filter(KindVotes::isOpen).forEach(f -> vote(votes, f));
    }
    return names.stream()
        .map(sentence ->
            sentence.stream()
                .map(f ->
                    isOpen(f) && f.last() == f.first()
                        ? f.as(most(votes.getOrDefault(f.name(), Map.of()), f.kind()))
                        : f)
                .toList())
        .toList();
  }

  private static boolean isOpen(Found name) {
    return name.rule().equals("mention-name") && name.actor().isEmpty();
  }

  private static void vote(Map<String, Map<Kind, Integer>> votes, Found name) {
    add(votes, name.name(), name.kind(), 1);
    if (isPlaced(name)) {
      add(votes, name.name(), Kind.PLACE, 2);
    }
    if (name.kind() == Kind.PERSON && name.last() > name.first()) {
      add(votes, name.name().substring(name.name().lastIndexOf(' ') + 1), Kind.PERSON, 2);
    }
  }

  /// "in Dera", "the siege of Dera".
  private static boolean isPlaced(Found name) {
    int at = name.first() - 1;
    var before = at >= 0 ? name.sentence().token(at).lower() : "";
    return before.equals("in")
        || before.equals("of") && at > 0 && GROUND.contains(name.sentence().token(at - 1).lower());
  }

  private static void add(Map<String, Map<Kind, Integer>> votes, String name, Kind kind, int by) {
    votes.computeIfAbsent(name, k -> new EnumMap<>(Kind.class)).merge(kind, by, Integer::sum);
  }

  /// The kind with most votes; of equals the one read here.
  private static Kind most(Map<Kind, Integer> votes, Kind here) {
    Kind best = here;
    for (var vote : votes.entrySet()) {
      if (vote.getValue() > votes.getOrDefault(best, 0)) {
        best = vote.getKey();
      }
    }
    return best;
  }
}
