package org.marsad.coder.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.Gazetteer;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;
import org.marsad.coder.lexicon.PlaceStopwords;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.time.TimeExpression;
import org.marsad.record.Span;
import org.marsad.record.Where;

/// Finds the places that a report names and where they lie. Of namesakes it takes the one that the
/// report's other places, countries and nationalities speak for, then the more populous.
public final class PlaceFinder {
  private static final Set<String> RELATIONS =
      Set.of(
          "in", "at", "near", "outside", "from", "to", "into", "toward", "towards", "between",
          "around", "inside", "across", "over", "along", "on", "off", "through");

  private final Gazetteer gazetteer;
  private final ActorRegister actors;
  private final PlaceNames names;

  public PlaceFinder(Gazetteer gazetteer, ActorRegister actors, PlaceStopwords stopwords) {
    this.gazetteer = gazetteer;
    this.actors = actors;
    this.names = new PlaceNames(gazetteer, stopwords);
  }

  /// @param times whose words are no places ("Nov." is no town)
  public List<PlaceMention> find(Document document, Mentions mentions, List<TimeExpression> times) {
    var found = names.names(document, mentions, times);
    var around = Surroundings.of(document, found, actors, gazetteer);
    var settled = new HashMap<String, GazetteerPlace>();
    var places = new ArrayList<PlaceMention>();
    for (int i = 0; i < found.size(); i++) {
      PlaceName name = found.get(i);
      var next = i + 1 < found.size() ? Optional.of(found.get(i + 1)) : Optional.<PlaceName>empty();
      var place = choose(name, next, around, settled);
      place.ifPresent(p -> settled.put(name.name(), p));
      if (place.isPresent() || name.tagged()) {
        places.add(mention(name, place));
      }
    }
    return places;
  }

  /// Where the report was filed: the places of its dateline, the first named the most specific.
  public Optional<Where> dateline(Document document) {
    return document.reading().dateline().flatMap(d -> dateline(document, d.place()));
  }

  private Optional<Where> dateline(Document document, Span span) {
    var parts = document.words(span).split("\\s*,\\s*");
    var within = parts.length > 1 ? gazetteer.find(parts[1]) : List.<GazetteerPlace>of();
    return gazetteer.find(parts[0]).stream()
        .max((a, b) -> Double.compare(dateline(a, within), dateline(b, within)))
        .map(p -> where(span, p, "in", p.precision()));
  }

  private static double dateline(GazetteerPlace place, List<GazetteerPlace> within) {
    boolean inside = within.stream().anyMatch(w -> contains(w, place));
    return (inside ? 20 : 0) + Math.log10(place.prominence() + 1.0) + (place.exact() ? 2 : 0);
  }

  private Optional<GazetteerPlace> choose(
      PlaceName name,
      Optional<PlaceName> next,
      Surroundings around,
      Map<String, GazetteerPlace> settled) {
    var within = next.filter(n -> follows(name, n)).map(PlaceName::candidates).orElse(List.of());
    if (within.isEmpty() && settled.containsKey(name.name())) {
      return Optional.of(settled.get(name.name()));
    }
    return name.candidates().stream()
        .filter(p -> !isFarVariant(p, around))
        .max((a, b) ->
            Double.compare(score(a, name, within, around), score(b, name, within, around)));
  }

  /// A name that is only like another, in a country of which the report does not speak, is chance.
  private static boolean isFarVariant(GazetteerPlace place, Surroundings around) {
    return place.match() == GazetteerPlace.Match.VARIANT
        && around.isSomewhere()
        && around.country(place) == 0;
  }

  /// "Qalat district, Zabul province": the next name says in what the first one lies.
  private static boolean follows(PlaceName name, PlaceName next) {
    int gap = next.first() - name.last();
    return next.sentence() == name.sentence()
        && (gap == 2 && name.next(1).equals(",")
            || gap == 3 && name.next(2).equals(",")
            || gap <= 4 && Set.of("in", "of").contains(name.next(gap - 1)));
  }

  private static double score(
      GazetteerPlace place, PlaceName name, List<GazetteerPlace> within, Surroundings around) {
    double score = Math.log10(place.prominence() + 1.0);
    score += place.exact() ? 1.5 : 0;
    score += place.match() == GazetteerPlace.Match.NAME ? 1 : 0;
    score += 3.5 * around.country(place) + 1.5 * around.division(place);
    score += place.kind() == Kind.COUNTRY ? 3 : 0;
    score += within.stream().limit(5).anyMatch(w -> contains(w, place)) ? 8 : 0;
    score += 4 * rankWord(place, name);
    return score;
  }

  /// "province", "district", "village of" ask for a place of that kind.
  private static double rankWord(GazetteerPlace place, PlaceName name) {
    var word = name.next(1);
    var before = name.before(1).equals("of") ? name.before(2) : "";
    if (Set.of("province", "governorate", "state", "region", "oblast").contains(word)
        || Set.of("province", "governorate", "state", "region").contains(before)) {
      return place.kind() == Kind.ADMIN1 || place.kind() == Kind.REGION ? 1 : 0;
    }
    if (Set.of("district", "county", "subdistrict").contains(word) || before.equals("district")) {
      return place.kind() == Kind.ADMIN2 ? 1 : 0;
    }
    if (word.equals("river") || before.equals("river") || name.before(1).equals("river")) {
      return place.kind() == Kind.RIVER ? 1 : 0;
    }
    return 0;
  }

  private static boolean contains(GazetteerPlace whole, GazetteerPlace part) {
    return switch (whole.kind()) {
      case COUNTRY -> whole.country().equals(part.country()) && part.kind() != Kind.COUNTRY;
      case ADMIN1 ->
          whole.country().equals(part.country())
              && whole.admin1Code().equals(part.admin1Code())
              && part.kind() != Kind.ADMIN1;
      default -> false;
    };
  }

  private static PlaceMention mention(PlaceName name, Optional<GazetteerPlace> place) {
    var relation = relation(name);
    var where =
        place
            .map(p -> where(name.span(), p, relation, precision(p, relation)))
            .orElseGet(() -> unknown(name, relation));
    return new PlaceMention(
        where,
        name.sentence().index(),
        name.first(),
        name.last(),
        name.head(),
        isModifier(name),
        place.isEmpty() ? "place-unknown" : name.tagged() ? "place-named" : "place-gazetteer");
  }

  private static int precision(GazetteerPlace place, String relation) {
    boolean beside = !Set.of("in", "at", "inside", "on").contains(relation);
    return beside ? Math.max(2, place.precision()) : place.precision();
  }

  /// A place that a sentence names and nobody has mapped: somewhere, of unknown size.
  private static Where unknown(PlaceName name, String relation) {
    return new Where(
        name.span(),
        name.name(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        5,
        relation,
        false);
  }

  private static Where where(Span span, GazetteerPlace place, String relation, int precision) {
    return new Where(
        span,
        place.name(),
        Optional.of(place.id()),
        Optional.of(place.lat()),
        Optional.of(place.lon()),
        Optional.of(place.country()).filter(c -> !c.isEmpty()),
        Optional.of(place.admin1Name()).filter(a -> !a.isEmpty()),
        precision,
        relation,
        false);
  }

  /// The preposition that the name stands by: "near", "12 km east of".
  private static String relation(PlaceName name) {
    Sentence sentence = name.sentence();
    for (int i = name.first() - 1; i >= Math.max(0, name.first() - 4); i--) {
      var word = sentence.token(i).lower();
      if (word.equals("of") && i > 0 && isDirection(sentence.token(i - 1).lower())) {
        return sentence.token(i - 1).lower() + "-of";
      }
      if (RELATIONS.contains(word)) {
        return word.startsWith("toward") ? "toward" : word.equals("into") ? "to" : word;
      }
      if (sentence.token(i).isVerb() || word.equals(",")) {
        break;
      }
    }
    return "in";
  }

  private static boolean isDirection(String word) {
    return word.matches("(north|south|east|west)?-?(north|south|east|west)|outskirts|edge");
  }

  /// "Damascus officials": the place only says whose they are.
  private static boolean isModifier(PlaceName name) {
    Sentence sentence = name.sentence();
    boolean compound =
        sentence.relation(name.head()).equals("compound")
            && sentence.head(name.head()) > name.last();
    boolean possessive = name.next(1).equals("'s") || name.next(1).equals("’s");
    return possessive
        || compound && !AREA_NOUNS.contains(sentence.token(sentence.head(name.head())).lemma());
  }

  private static final Set<String> AREA_NOUNS =
      Set.of(
          "province",
          "governorate",
          "state",
          "region",
          "district",
          "area",
          "pocket",
          "city",
          "town",
          "village",
          "countryside",
          "county",
          "valley",
          "river",
          "camp",
          "border",
          "suburb",
          "neighborhood",
          "neighbourhood",
          "front",
          "axis",
          "airport",
          "base",
          "dam",
          "crossing");
}
