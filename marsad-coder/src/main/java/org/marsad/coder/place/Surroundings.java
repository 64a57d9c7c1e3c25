package org.marsad.coder.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.Gazetteer;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// Of which countries and divisions a report speaks: each name of one counts for its places.
final class Surroundings {
  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Double> divisions = new HashMap<>();

  private Surroundings() {}

  static Surroundings of(
      Document document, List<PlaceName> names, ActorRegister actors, Gazetteer gazetteer) {
    var around = new Surroundings();
    for (PlaceName name : names) {
      around.count(name);
    }
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isCapitalised()) {
          actors
              .demonym(token.text())
              .flatMap(a ->
                  gazetteer.find(a.name()).stream().filter(Surroundings::isCountry).findFirst())
              .ifPresent(p -> around.countries.merge(p.country(), 0.5, Double::sum));
        }
      }
    }
    return around;
  }

  private void count(PlaceName name) {
    if (name.candidates().isEmpty()) {
      return;
    }
    GazetteerPlace first = name.candidates().getFirst();
    if (isCountry(first)) {
      countries.merge(first.country(), 1.0, Double::sum);
    } else if (first.exact()) {
      // A name that only one country has, or one place far above its namesakes, tells the country.
      double total = name.candidates().stream().mapToDouble(GazetteerPlace::prominence).sum();
      double share = first.prominence() / Math.max(1, total);
      if (share > 0.8) {
        countries.merge(first.country(), share / 2, Double::sum);
        divisions.merge(first.country() + "." + first.admin1Code(), share / 2, Double::sum);
      }
    }
  }

  private static boolean isCountry(GazetteerPlace place) {
    return place.kind() == Kind.COUNTRY;
  }

  /// 0 for a country that the report does not speak of, up to 1.
  double country(GazetteerPlace place) {
    double best = weight(countries, place.country());
    for (String other : place.otherCountries()) {
      best = Math.max(best, weight(countries, other));
    }
    return best;
  }

  /// Whether the report speaks of any country.
  boolean isSomewhere() {
    return !countries.isEmpty();
  }

  double division(GazetteerPlace place) {
    return weight(divisions, place.country() + "." + place.admin1Code());
  }

  private static double weight(Map<String, Double> counts, String key) {
    double count = counts.getOrDefault(key, 0.0);
    return count / (count + 1);
  }
}
