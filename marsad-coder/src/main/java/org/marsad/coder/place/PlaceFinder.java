package org.marsad.coder.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.marsad.coder.language.Document;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.ActorRegister;
import org.marsad.coder.lexicon.Gazetteer;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;
import org.marsad.coder.lexicon.PlaceStopwords;
import org.marsad.coder.mention.Mentions;
import org.marsad.coder.place.PlaceName.Fit;
import org.marsad.coder.place.PlaceName.Sort;
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

  private static final Pattern SIDES =
      Pattern.compile(
          "(?i)(?:(?:north|south)[- ]?(?:east|west)?|east|west)(?:ern)?|central|mid|greater|upper"
              + "|lower|downtown|inner|outer");

  /// What lies near a town lies within so many kilometres of it; ours.
  private static final double NEIGHBOURHOOD = 100;

  private static final Set<String> ROW = Set.of(",", "and", "or", "&");

  private final Gazetteer gazetteer;
  private final ActorRegister actors;
  private final PlaceStopwords stopwords;
  private final PlaceNames names;

  public PlaceFinder(Gazetteer gazetteer, ActorRegister actors, PlaceStopwords stopwords) {
    this.gazetteer = gazetteer;
    this.actors = actors;
    this.stopwords = stopwords;
    this.names = new PlaceNames(gazetteer, stopwords);
  }

  /// What was found in a report.
  ///
  /// @param dateline where the report was filed, the most specific place first
  public record Found(List<PlaceMention> places, List<Where> dateline) {
    public Found {
      places = List.copyOf(places);
      dateline = List.copyOf(dateline);
    }
  }

  /// @param times whose words are no places ("Nov." is no town)
  public Found find(Document document, Mentions mentions, List<TimeExpression> times) {
    var filed = DatelineNames.of(document, gazetteer);
    var found =
        names.names(document, mentions, times, filed.names()).stream()
            .map(this::counted)
            .map(n -> n.candidates().isEmpty() && n.sort() != Sort.ROAD ? likened(n) : n)
            .toList();
    var namings = new ArrayList<Naming>(filed.namings());
    for (int i = 0; i < found.size(); i++) {
      namings.add(naming(found, i));
    }
    var namesakes = new Namesakes(namings, peoples(document));
    return new Found(
        mentions(found, namings.subList(filed.size(), namings.size()), namesakes),
        filed.places(namesakes));
  }

  private List<PlaceMention> mentions(
      List<PlaceName> found, List<Naming> namings, Namesakes namesakes) {
    var places = new ArrayList<PlaceMention>();
    var hosted = new ArrayList<Boolean>();
    for (int i = 0; i < found.size(); i++) {
      int at = i;
      var place =
          chosen(found.get(i), namings.get(i), namesakes)
              .filter(p -> isWhereTold(p, found, at, namings, namesakes));
      if (place.isPresent() || found.get(i).tagged() || found.get(i).isLocal()) {
        boolean told =
            i + 1 < found.size()
                && (follows(found.get(i), found.get(i + 1))
                    || isNear(found.get(i), found.get(i + 1)));
        places.add(mention(found.get(i), place));
        hosted.add(told);
      }
    }
    return Hosts.located(places, hosted);
  }

  /// "Basel Hospital in Bern" lies in Bern: the words beside it outweigh its own first ones.
  private static Optional<GazetteerPlace> chosen(
      PlaceName name, Naming naming, Namesakes namesakes) {
    return namesakes
        .choose(naming)
        .filter(p ->
            name.fit() != Fit.WITHIN && !(naming.rank() == Naming.Rank.SECOND && naming.plain())
                || naming.within().isEmpty()
                || naming.within().stream()
                    .anyMatch(w -> Naming.contains(w, p) || Nearness.km(w, p) < 60));
  }

  /// "Pavlivka in the Izium district", "Pavlivka near Vuhledar": a namesake that lies elsewhere is
  /// another place, even where the gazetteer has no other.
  private static boolean isWhereTold(
      GazetteerPlace place,
      List<PlaceName> found,
      int at,
      List<Naming> namings,
      Namesakes namesakes) {
    if (at + 1 == found.size() || place.kind().isDivision()) {
      return true;
    }
    var name = found.get(at);
    var next = found.get(at + 1);
    var naming = namings.get(at);
    if (isNear(name, next)) {
      return namesakes
          .choose(namings.get(at + 1))
          .filter(n -> !n.kind().isDivision())
          .map(n -> Nearness.km(n, place) < NEIGHBOURHOOD)
          .orElse(true);
    }
    boolean division =
        naming.plain()
            && !naming.within().isEmpty()
            && follows(name, next)
            && Set.of(Naming.Rank.FIRST, Naming.Rank.SECOND).contains(namings.get(at + 1).rank());
    return !division
        || naming.within().stream()
            .anyMatch(w -> Naming.contains(w, place) || Nearness.km(w, place) < 60);
  }

  /// "Pavlivka near Vuhledar".
  private static boolean isNear(PlaceName name, PlaceName next) {
    return next.sentence() == name.sentence()
        && next.first() - name.last() == 2
        && name.next(1).equals("near");
  }

  /// "Elgin, Perth and Bruce counties": the word at the end is each one's.
  private PlaceName counted(PlaceName name) {
    if (!rankOfRow(name).equals("counties")) {
      return name;
    }
    var counties = gazetteer.find(name.name() + " County");
    return counties.isEmpty() ? name : name.answeredBy(counties, Fit.ITSELF);
  }

  /// The first word in lower case behind a row of names, if the name stands in one.
  private static String rankOfRow(PlaceName name) {
    var sentence = name.sentence();
    for (int i = name.last() + 1; i < Math.min(sentence.size(), name.last() + 12); i++) {
      var token = sentence.token(i);
      if (!token.isCapitalised() && !ROW.contains(token.lower())) {
        return token.lower();
      }
    }
    return "";
  }

  /// "Western Thurgau", "Basel Town Hall": no gazetteer has them, but what they lie in.
  private PlaceName likened(PlaceName name) {
    var words = List.of(name.name().split(" "));
    if (words.size() < 2) {
      return name;
    }
    int side = isSide(words.getFirst()) ? 1 : 0;
    if (side == 1) {
      var rest = gazetteer.find(String.join(" ", words.subList(1, words.size())));
      if (rest.stream().anyMatch(GazetteerPlace::exact)) {
        return name.answeredBy(rest, Fit.SIDE);
      }
    }
    if (!NameParts.isCivic(words.getLast())) {
      return name;
    }
    int length = gazetteer.longestMatch(words, side);
    var host = String.join(" ", words.subList(side, side + length));
    return length == 0 || side + length == words.size() || stopwords.contains(host)
        ? name
        : name.answeredBy(gazetteer.find(host), Fit.WITHIN);
  }

  private static boolean isSide(String word) {
    return SIDES.matcher(word).matches();
  }

  /// The countries whose people a report names.
  private Map<GazetteerPlace, Double> peoples(Document document) {
    var peoples = new LinkedHashMap<GazetteerPlace, Double>();
    for (Sentence sentence : document.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.isCapitalised()) {
          actors
              .demonym(token.text())
              .flatMap(a ->
                  gazetteer.find(a.name()).stream()
                      .filter(p -> p.kind() == Kind.COUNTRY)
                      .findFirst())
              .ifPresent(p -> peoples.merge(p, 0.5, (a, b) -> Math.min(2, a + b)));
        }
      }
    }
    return peoples;
  }

  private static Naming naming(List<PlaceName> found, int i) {
    var name = found.get(i);
    var within = within(found, i);
    var lower = name.name().toLowerCase(Locale.ROOT);
    return new Naming(
        key(name, lower), lower, name.candidates(), within, !isListed(found, i), rank(name));
  }

  /// What the next name says it lies in; of a row, "Elgin and Perth counties in Ontario", each.
  private static List<GazetteerPlace> within(List<PlaceName> found, int i) {
    int at = i;
    while (at + 1 < found.size()
        && isRow(found.get(at), found.get(at + 1))
        && !follows(found.get(at), found.get(at + 1))) {
      at++;
    }
    boolean told =
        at + 1 < found.size()
            && follows(found.get(at), found.get(at + 1))
            && (at == i || !found.get(at).next(1).equals(","));
    return told ? found.get(at + 1).candidates().stream().limit(5).toList() : List.of();
  }

  /// "Lyon, Paris and Nice": a list, in which a comma says little of what lies in what.
  private static boolean isListed(List<PlaceName> found, int i) {
    boolean before = i > 0 && isRow(found.get(i - 1), found.get(i));
    boolean after = i + 2 < found.size() && isRow(found.get(i + 1), found.get(i + 2));
    return found.get(i).next(1).equals(",") && (before || after);
  }

  private static boolean isRow(PlaceName name, PlaceName next) {
    int gap = next.first() - name.last();
    return next.sentence() == name.sentence()
        && gap > 1
        && gap <= 3
        && ROW.contains(name.next(1))
        && ROW.contains(name.next(gap - 1));
  }

  private static String key(PlaceName name, String lower) {
    boolean county =
        !name.candidates().isEmpty()
            && name.candidates().stream().allMatch(p -> p.kind() == Kind.ADMIN2);
    return name.fit() + (county ? " county " : " ") + lower;
  }

  /// "Qalat district, Zabul province": the next name says in what the first one lies.
  private static boolean follows(PlaceName name, PlaceName next) {
    int gap = next.first() - name.last();
    return next.sentence() == name.sentence()
        && (gap == 2 && name.next(1).equals(",")
            || gap == 3 && name.next(2).equals(",")
            || gap == 3 && Set.of("in", "of").contains(name.next(1)) && name.next(2).equals("the")
            || gap > 1 && gap <= 4 && Set.of("in", "of").contains(name.next(gap - 1)));
  }

  /// "province", "district", "village of" ask for a place of that kind.
  private static Naming.Rank rank(PlaceName name) {
    var word = name.next(1);
    var before = name.before(1).equals("of") ? name.before(2) : "";
    if (Set.of("province", "governorate", "state", "region", "oblast").contains(word)
        || Set.of("province", "governorate", "state", "region").contains(before)) {
      return Naming.Rank.FIRST;
    }
    if (Set.of("provinces", "governorates", "states", "regions", "oblasts")
        .contains(rankOfRow(name))) {
      return Naming.Rank.FIRST;
    }
    if (Set.of("district", "county", "subdistrict").contains(word) || before.equals("district")) {
      return Naming.Rank.SECOND;
    }
    if (word.equals("river") || before.equals("river") || name.before(1).equals("river")) {
      return Naming.Rank.RIVER;
    }
    return Naming.Rank.ANY;
  }

  private static PlaceMention mention(PlaceName name, Optional<GazetteerPlace> place) {
    var relation = relation(name);
    var where = place.map(p -> where(name, p, relation)).orElseGet(() -> unknown(name, relation));
    return new PlaceMention(
        where,
        name.sentence().index(),
        name.first(),
        name.last(),
        name.head(),
        name.sort() == Sort.PART || name.isLocal() || isModifier(name),
        rule(name, place));
  }

  private static String rule(PlaceName name, Optional<GazetteerPlace> place) {
    return switch (name.sort()) {
      case PART -> PlaceMention.PART;
      case BUILDING, ROAD -> PlaceMention.LOCAL;
      case TAGGED, LISTED -> {
        if (place.isEmpty()) {
          yield "place-unknown";
        }
        var named = name.tagged() ? "place-named" : "place-gazetteer";
        yield name.fit() == Fit.ITSELF ? named : "place-in-part";
      }
    };
  }

  private static Where where(PlaceName name, GazetteerPlace place, String relation) {
    return switch (name.fit()) {
      case ITSELF -> where(name.span(), place, relation, precision(place, relation));
      case SIDE -> inPart(name, place, relation, Math.max(2, place.precision()));
      case WITHIN -> inPart(name, place, relation, Math.max(2, place.precision()));
    };
  }

  /// The point of what it lies in, under its own name.
  private static Where inPart(
      PlaceName name, GazetteerPlace place, String relation, int precision) {
    return new Where(
        name.span(),
        name.name(),
        Optional.empty(),
        Optional.of(place.lat()),
        Optional.of(place.lon()),
        Optional.of(place.country()).filter(c -> !c.isEmpty()),
        Optional.of(place.admin1Name()).filter(a -> !a.isEmpty()),
        precision,
        relation,
        false);
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

  static Where where(Span span, GazetteerPlace place, String relation, int precision) {
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
