package org.marsad.coder.place;

import java.util.Locale;
import java.util.Set;
import org.marsad.coder.language.Sentence;

/// Finds roads by the form of their names: "Elm Street", "Highway 12", "Interstate 7".
final class Roads {
  private static final Set<String> CLOSING =
      Set.of(
          "street",
          "st.",
          "road",
          "rd.",
          "avenue",
          "ave.",
          "boulevard",
          "blvd.",
          "lane",
          "drive",
          "highway",
          "parkway",
          "crescent",
          "terrace",
          "expressway",
          "motorway",
          "freeway",
          "turnpike",
          "causeway");

  private static final Set<String> NUMBERED =
      Set.of("highway", "hwy", "hwy.", "interstate", "route", "autoroute", "motorway");

  private Roads() {}

  /// The last token of the road that begins at this token; before it where there is none.
  static int end(Sentence sentence, int first) {
    var opening = sentence.token(first);
    if (!opening.isCapitalised()) {
      return first - 1;
    }
    int number = first + 1;
    if (NUMBERED.contains(opening.lower())
        && number < sentence.size()
        && sentence.token(number).text().matches("[A-Z]?-?\\d{1,4}[A-Z]?")) {
      return number;
    }
    return named(sentence, first);
  }

  private static int named(Sentence sentence, int first) {
    if (!isWord(sentence, first)) {
      return first - 1;
    }
    for (int i = first + 1; i < Math.min(sentence.size(), first + 5); i++) {
      var token = sentence.token(i);
      if (!token.isCapitalised()) {
        break;
      }
      if (CLOSING.contains(token.lower())) {
        return i;
      }
    }
    return first - 1;
  }

  /// A word that may open a road's name: no article, no number that is no ordinal.
  private static boolean isWord(Sentence sentence, int i) {
    var token = sentence.token(i);
    return token.isProperNoun()
        && Character.isLetterOrDigit(token.text().charAt(0))
        && !token.text().toLowerCase(Locale.ROOT).equals("the");
  }
}
