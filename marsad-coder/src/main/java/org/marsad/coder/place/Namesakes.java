package org.marsad.coder.place;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;
import org.marsad.coder.lexicon.GazetteerPlace.Match;

/// Chooses among places of one name. Each name of a report speaks for places that lie near what it
/// may mean itself: "Paris" beside "Henry County" is a town in Tennessee. Who speaks loudest is not
/// known before the others are, so all names listen to each other a few times over.
final class Namesakes {
  private static final int ROUNDS = 4;

  /// Namesakes beyond these are smaller than any that a report would name without saying where.
  private static final int CANDIDATES = 40;

  /// What all of a report's other names together may add to a place; people count with the decimal
  /// logarithm of their number. Tuned on annotated news.
  private static final double VOICES = 6;

  private static final double HALF = 1.2;
  private static final double SURE = 1.2;

  /// A place of fewer people is not known far and wide, so that only its neighbourhood would spell
  /// it in more ways than one; our estimate.
  private static final long KNOWN = 20_000;

  /// [Nearness] of places less than 200 km apart.
  private static final double CLOSE = 0.45;

  /// Countries whose names English spells in one way only.
  private static final Set<String> SPELLED = Set.of("AU", "CA", "GB", "IE", "NZ", "US");

  private static final double NAMED = 1.5;
  private static final double DIVISION = 1;

  private final Map<String, Sense> senses = new LinkedHashMap<>();
  private final List<Voice> countries;

  private record Voice(GazetteerPlace place, double weight) {}

  /// A name with its places and how likely each is meant.
  private static final class Sense {
    private final List<GazetteerPlace> places;
    private final double[] merits;
    private double[] shares;
    private double[] supports;
    private double most;

    Sense(List<GazetteerPlace> places) {
      this.places = places.stream().limit(CANDIDATES).toList();
      this.merits = new double[this.places.size()];
      this.shares = new double[this.places.size()];
      this.supports = new double[this.places.size()];
      Arrays.fill(merits, Double.NEGATIVE_INFINITY);
    }

    void hear(Naming naming) {
      for (int i = 0; i < merits.length; i++) {
        merits[i] = Math.max(merits[i], merit(places.get(i), naming));
      }
    }

    void share() {
      double best = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < merits.length; i++) {
        best = Math.max(best, total(i));
      }
      double sum = 0;
      for (int i = 0; i < merits.length; i++) {
        shares[i] = Math.exp(SURE * (total(i) - best));
        sum += shares[i];
      }
      for (int i = 0; i < merits.length; i++) {
        shares[i] /= sum;
      }
    }

    Stream<GazetteerPlace> likely() {
      return IntStream.range(0, shares.length).filter(i -> shares[i] > 0.3).mapToObj(places::get);
    }

    double total(int i) {
      return merits[i] + VOICES * supports[i] / (most + HALF);
    }
  }

  /// @param countries of whose people the report speaks, each with a weight
  Namesakes(List<Naming> namings, Map<GazetteerPlace, Double> countries) {
    for (Naming naming : namings) {
      if (!naming.candidates().isEmpty()) {
        senses.computeIfAbsent(naming.key(), k -> new Sense(naming.candidates())).hear(naming);
      }
    }
    this.countries =
        countries.entrySet().stream().map(e -> new Voice(e.getKey(), e.getValue())).toList();
    for (int round = 0; round < ROUNDS; round++) {
      senses.values().forEach(Sense::share);
      senses.values().forEach(this::listen);
    }
  }

  /// The place that this naming means.
  Optional<GazetteerPlace> choose(Naming naming) {
    var sense = senses.get(naming.key());
    if (sense == null) {
      return Optional.empty();
    }
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < sense.places.size(); i++) {
      double total = total(sense, i, naming);
      if (total > most && !isFarVariant(sense, i)) {
        best = i;
        most = total;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(seat(sense, sense.places.get(best), naming));
  }

  /// A district's bare name is that of the town it is called after.
  private static GazetteerPlace seat(Sense sense, GazetteerPlace place, Naming naming) {
    return place.kind() != Kind.ADMIN2 || naming.rank() == Naming.Rank.SECOND
        ? place
        : sense.places.stream()
            .filter(p -> p.exact() && Naming.contains(place, p))
            .findFirst()
            .orElse(place);
  }

  /// Where the text says in what this one lies, other passages do not count.
  private static double total(Sense sense, int i, Naming naming) {
    double merit = naming.within().isEmpty() ? sense.merits[i] : merit(sense.places.get(i), naming);
    return sense.total(i) - sense.merits[i] + merit;
  }

  /// A name that is only like another, in a country of which the report does not speak, is chance.
  private boolean isFarVariant(Sense sense, int i) {
    var place = sense.places.get(i);
    boolean alone = senses.size() < 2 && countries.isEmpty();
    return place.match() == Match.VARIANT
        && (SPELLED.contains(place.country()) || !alone && isUnheard(sense, i));
  }

  private boolean isUnheard(Sense sense, int i) {
    var place = sense.places.get(i);
    return sense.supports[i] < 0.15 || place.population() < KNOWN && isFarFromOthers(sense, place);
  }

  /// Whether the report names places, and none of them close by.
  private boolean isFarFromOthers(Sense sense, GazetteerPlace place) {
    var near =
        senses.values().stream()
            .filter(other -> other != sense)
            .flatMap(Sense::likely)
            .filter(p -> p.kind() != Kind.COUNTRY)
            .mapToDouble(p -> Nearness.of(place, p))
            .max();
    return near.isPresent() && near.getAsDouble() < CLOSE;
  }

  private void listen(Sense sense) {
    double[] heard = new double[sense.places.size()];
    for (Sense other : senses.values()) {
      if (other != sense) {
        for (int j = 0; j < other.places.size(); j++) {
          if (other.shares[j] > 0.02) {
            hear(sense, heard, new Voice(other.places.get(j), other.shares[j]));
          }
        }
      }
    }
    countries.forEach(voice -> hear(sense, heard, voice));
    sense.supports = heard;
    sense.most = Arrays.stream(heard).max().orElse(0);
  }

  private static void hear(Sense sense, double[] heard, Voice voice) {
    for (int i = 0; i < heard.length; i++) {
      heard[i] += voice.weight() * Nearness.of(sense.places.get(i), voice.place());
    }
  }

  /// Its main name, written with whatever vowels, or that less the word "City".
  private static boolean isOwnName(GazetteerPlace place, Naming naming) {
    return place.match() == Match.NAME
        || isSpelling(naming.name(), place.name())
        || place.name().toLowerCase(Locale.ROOT).equals(naming.name() + " city");
  }

  /// "Uruzgan Province" is Oruzgan.
  private static boolean isSpelling(String written, String name) {
    var own = consonants(name);
    return own.length() > 3 && consonants(written).split(" ")[0].equals(own);
  }

  private static String consonants(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[aeiouy]", "");
  }

  private static double merit(GazetteerPlace place, Naming naming) {
    double merit = Math.log10(place.prominence() + 1.0);
    merit += place.exact() ? 1.5 : 0;
    merit += isOwnName(place, naming) ? NAMED : 0;
    merit -= place.kind() == Kind.ADMIN1 || place.kind() == Kind.ADMIN2 ? DIVISION : 0;
    merit += place.kind() == Kind.COUNTRY ? 3 : 0;
    merit += !naming.isWithin(place) ? 0 : naming.plain() ? 8 : 3;
    merit += naming.rank().fits(place) ? 4 : 0;
    return merit;
  }
}
