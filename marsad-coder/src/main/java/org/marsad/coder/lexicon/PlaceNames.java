package org.marsad.coder.lexicon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.lexicon.GazetteerPlace.Match;

/// The folded names under which a place is filed, and the words for divisions that may stand beside
/// a name: "Helmand province", "the state of Kano".
final class PlaceNames {

  /// Words that name a division's rank, in English and as romanised from local use.
  private static final Set<String> RANKS =
      Set.of(
          "province",
          "provinces",
          "governorate",
          "muhafazah",
          "muhafazat",
          "mohafazat",
          "state",
          "oblast",
          "oblasti",
          "krai",
          "kray",
          "republic",
          "region",
          "wilayat",
          "wilayah",
          "wilaya",
          "vilayat",
          "velayat",
          "viloyat",
          "velayet",
          "prefecture",
          "department",
          "canton",
          "division",
          "territory",
          "district",
          "county",
          "raion",
          "rayon",
          "qada",
          "mudiriyah",
          "woreda",
          "zone",
          "township",
          "municipality",
          "commune",
          "cercle",
          "subdivision",
          "emirate",
          "voivodeship",
          "parish",
          "gobernorado",
          "provincia",
          "departamento");

  /// Ranks that part of the world takes for half of the name, so that the bare rest is nobody's
  /// name for it: "Henry County".
  private static final Set<String> BOUND = Set.of("county", "republic");

  private PlaceNames() {}

  /// Folded names of a place, each with how it stands to the place.
  static Map<String, Match> keys(PlaceEntry entry) {
    var keys = new LinkedHashMap<String, Match>();
    add(entry.name(), Match.NAME, entry, keys);
    for (String alias : entry.aliases()) {
      add(alias, Match.ALIAS, entry, keys);
    }
    return keys;
  }

  /// The rest of a folded name that carries a word of rank: `helmand` of `helmand province`.
  static Optional<String> withoutRank(String folded) {
    return withoutRank(List.of(folded.split(" ")), RANKS);
  }

  /// A folded name less its word of rank, if it has one.
  static String rankless(String folded) {
    return withoutRank(folded).orElse(folded);
  }

  private static void add(String name, Match match, PlaceEntry entry, Map<String, Match> keys) {
    var folded = PlaceNameFolding.exact(name);
    if (folded.isEmpty()) {
      return;
    }
    put(folded, match, entry, keys);
    if (entry.kind().isDivision()) {
      withoutRank(folded)
          .filter(rest -> BOUND.stream().noneMatch(rank -> folded.endsWith(" " + rank)))
          .ifPresent(rest -> put(rest, match, entry, keys));
    }
  }

  /// Arabic names are used with and without their article: "al-Hasakah", "Hasakah".
  private static void put(String folded, Match match, PlaceEntry entry, Map<String, Match> keys) {
    keys.putIfAbsent(folded, match);
    if (entry.transcribed() && folded.startsWith("al ")) {
      keys.putIfAbsent(folded.substring(3), match);
    }
  }

  private static Optional<String> withoutRank(List<String> words, Set<String> ranks) {
    int size = words.size();
    if (size < 2) {
      return Optional.empty();
    }
    if (ranks.contains(words.getLast())) {
      return Optional.of(String.join(" ", words.subList(0, size - 1)));
    }
    if (ranks.contains(words.getFirst())) {
      int from = size > 2 && words.get(1).equals("of") ? 2 : 1;
      return Optional.of(String.join(" ", words.subList(from, size)));
    }
    return Optional.empty();
  }
}
