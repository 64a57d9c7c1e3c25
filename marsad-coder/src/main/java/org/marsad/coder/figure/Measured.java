package org.marsad.coder.figure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.NounClasses;

/// What an amount with a unit is: ground held, a distance that places something, a share, a sum.
final class Measured {
  private static final Set<String> DIRECTIONS =
      Set.of(
          "north",
          "south",
          "east",
          "west",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "north-east",
          "north-west",
          "south-east",
          "south-west",
          "northern",
          "from",
          "away",
          "off",
          "outside",
          "inside",
          "up",
          "down",
          "down-river",
          "downstream",
          "upstream",
          "inland",
          "short",
          "beyond",
          "offshore",
          "deep",
          "further",
          "farther",
          "above",
          "below",
          "along",
          "of",
          "apart",
          "to",
          "in");

  private static final Pattern COMPASS =
      Pattern.compile("(?:north|south)?-?(?:east|west)|north|south");

  /// Verbs of gaining, losing or crossing ground.
  private static final Set<String> GAINING =
      Set.of(
          "advance",
          "push",
          "retreat",
          "withdraw",
          "pull",
          "gain",
          "move",
          "march",
          "penetrate",
          "thrust",
          "clear",
          "recapture",
          "capture",
          "seize",
          "take",
          "retake",
          "regain",
          "lose",
          "progress",
          "fall",
          "drive",
          "close",
          "cross",
          "cover");

  private static final Set<String> GROUND =
      Set.of(
          "city",
          "town",
          "country",
          "territory",
          "land",
          "area",
          "region",
          "province",
          "village",
          "district",
          "neighborhood",
          "neighbourhood",
          "governorate",
          "enclave",
          "pocket",
          "camp",
          "border",
          "valley",
          "state",
          "ground",
          "terrain");

  private final NounClasses nouns;

  Measured(NounClasses nouns) {
    this.nouns = nouns;
  }

  /// @param last index of the unit's last token
  String rule(Sentence sentence, Numeral numeral, Units.Unit unit, int last) {
    return switch (unit.family()) {
      case LENGTH ->
          isGained(sentence, numeral) ? "figure-length" : length(sentence, numeral, last);
      case AREA -> "figure-area";
      case SHARE -> "figure-share";
      case MONEY -> "figure-money";
      case MASS, VOLUME, TIME, CALIBRE, OTHER -> "figure-amount";
    };
  }

  private static String length(Sentence sentence, Numeral numeral, int last) {
    boolean placed =
        DIRECTIONS.contains(Phrases.word(sentence, last + 1))
            || numeral
                .qualifier()
                .filter(q -> q.contains("within") || q.contains("close"))
                .isPresent()
            || Phrases.word(sentence, numeral.first() - 1).equals("within")
            || Phrases.words(
                    sentence, Math.max(0, numeral.first() - 2), Math.max(0, numeral.first() - 1))
                .matches("(?:distance|radius|range) of");
    return placed ? "distance" : "figure-length";
  }

  private static boolean isGained(Sentence sentence, Numeral numeral) {
    if (isPlaced(sentence, numeral)) {
      return false;
    }
    for (int i = numeral.first() - 1; i >= Math.max(0, numeral.first() - 5); i--) {
      if (sentence.token(i).isVerb()) {
        return GAINING.contains(Phrases.lemma(sentence, i));
      }
      if (Phrases.word(sentence, i).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /// "shells fell on a camp 12 kilometres east of the city": the distance says where.
  private static boolean isPlaced(Sentence sentence, Numeral numeral) {
    int direction = numeral.last() + 1;
    while (direction < sentence.size() && sentence.token(direction).isNoun()) {
      direction++;
    }
    return COMPASS.matcher(Phrases.word(sentence, direction)).matches()
        && Phrases.word(sentence, direction + 1).matches("of|from")
        && numeral.first() > 0
        && sentence.token(numeral.first() - 1).isNoun();
  }

  /// The measure, where the words alone tell it.
  Optional<String> measure(
      Sentence sentence, Numeral numeral, String rule, Optional<CountedNoun> counted) {
    return switch (rule) {
      case "figure-area" -> Optional.of("area");
      case "figure-length" ->
          isGained(sentence, numeral) ? Optional.of("length") : Optional.empty();
      case "figure-share" -> counted.filter(c -> isGround(sentence, c)).map(c -> "area");
      default -> Optional.empty();
    };
  }

  private boolean isGround(Sentence sentence, CountedNoun counted) {
    var head = sentence.token(counted.head());
    return GROUND.contains(Phrases.lemma(sentence, counted.head()))
        || head.entity().equals("LOCATION")
        || nouns
            .of(java.util.List.of(head.lower()), Phrases.lemma(sentence, counted.head()))
            .filter(c -> nouns.isA(c, "ground"))
            .isPresent();
  }
}
