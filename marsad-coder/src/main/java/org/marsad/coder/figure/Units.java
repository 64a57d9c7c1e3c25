package org.marsad.coder.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.WordLists;

/// Units of measure: kilometres, square miles, per cent, dollars, barrels. Data in
/// `figure-units.tsv`.
final class Units {
  private static final int LONGEST = 2;
  private static final Map<String, String> SIGNS =
      Map.of(
          "$", "USD", "us$", "USD", "€", "EUR", "£", "GBP", "¥", "JPY", "₹", "INR", "c$", "CAD",
          "a$", "AUD");

  private final Map<String, Unit> units = new HashMap<>();

  /// What kind of thing a unit measures.
  enum Family {
    LENGTH,
    AREA,
    MASS,
    VOLUME,
    SHARE,
    MONEY,
    TIME,
    CALIBRE,
    OTHER;

    /// Whether a number of it counts nobody and nothing.
    boolean isTrap() {
      return switch (this) {
        case TIME, CALIBRE, OTHER -> true;
        case LENGTH, AREA, MASS, VOLUME, SHARE, MONEY -> false;
      };
    }
  }

  /// @param factor how many of the family's base one is
  record Unit(String name, Family family, double factor) {}

  /// A unit in a sentence, and the last token of its words.
  record At(Unit unit, int last) {}

  static Units load(WordLists lists) {
    var units = new Units();
    var families =
        List.of("length", "area", "mass", "volume", "share", "money", "time", "calibre", "other");
    for (var row : lists.table("figure-units.tsv").rows()) {
      var family = Family.valueOf(row.oneOf("family", families).toUpperCase(java.util.Locale.ROOT));
      units.units.put(
          row.text("words"),
          new Unit(row.optional("unit").orElse(""), family, row.number("factor").orElse(1.0)));
    }
    return units;
  }

  /// The unit whose words begin at this token.
  Optional<At> at(Sentence sentence, int start) {
    for (int length = Math.min(LONGEST, sentence.size() - start); length > 0; length--) {
      int last = start + length - 1;
      var unit = units.get(Phrases.words(sentence, start, last));
      if (unit != null && !isOther(sentence, start, unit)) {
        return Optional.of(new At(unit, last));
      }
    }
    return Optional.empty();
  }

  /// "m" is a metre only after a number, which the caller has seen; "in" and the like are not
  /// listed. "foot soldiers", "mark": a unit goes before no noun that it describes.
  private static boolean isOther(Sentence sentence, int start, Unit unit) {
    boolean noun = Phrases.tag(sentence, start + 1).startsWith("NN");
    String word = Phrases.word(sentence, start);
    return noun && (word.equals("foot") || word.equals("mark") || word.equals("second"))
        || unit.family() == Family.OTHER && noun && !word.equals("time");
  }

  /// The currency whose sign stands at this token.
  Optional<Unit> sign(Sentence sentence, int at) {
    return Optional.ofNullable(SIGNS.get(Phrases.word(sentence, at)))
        .map(code -> new Unit(code, Family.MONEY, 1));
  }
}
