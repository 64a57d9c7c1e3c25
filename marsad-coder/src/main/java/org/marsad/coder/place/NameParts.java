package org.marsad.coder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.language.Token;
import org.marsad.coder.lexicon.Gazetteer;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.coder.lexicon.PlaceStopwords;
import org.marsad.record.Span;

/// Finds places within other words: whose the "Basel Fire Department" is, where the "University of
/// Basel" stands, where a "Basel-based" firm sits. They say where somebody belongs, not where
/// something happened.
final class NameParts {
  /// What joins the words of one Persian name: "Sar-e Pul", "Naw-i Barak".
  private static final Set<String> JOINTS = Set.of("e", "i", "ye", "yi");

  /// Bodies and buildings that are called after the town or county they serve, be it as small as it
  /// may.
  private static final Set<String> CIVIC =
      Set.of(
          "academy",
          "airport",
          "base",
          "borough",
          "cathedral",
          "center",
          "centre",
          "chamber",
          "church",
          "city",
          "civic",
          "clinic",
          "college",
          "commission",
          "commissioners",
          "community",
          "coroner",
          "council",
          "county",
          "court",
          "courthouse",
          "department",
          "district",
          "elementary",
          "fair",
          "fairgrounds",
          "fire",
          "general",
          "hall",
          "harbor",
          "harbour",
          "health",
          "high",
          "hospital",
          "hotel",
          "jail",
          "library",
          "mayor",
          "middle",
          "mosque",
          "municipal",
          "museum",
          "park",
          "parks",
          "police",
          "port",
          "prison",
          "public",
          "regional",
          "reservoir",
          "school",
          "schools",
          "sheriff",
          "square",
          "stadium",
          "state",
          "station",
          "superior",
          "town",
          "tunnel",
          "tunnels",
          "university",
          "village",
          "volunteer",
          "zoo");

  static boolean isCivic(String word) {
    return CIVIC.contains(word.toLowerCase(Locale.ROOT));
  }

  private final Gazetteer gazetteer;
  private final PlaceStopwords stopwords;

  NameParts(Gazetteer gazetteer, PlaceStopwords stopwords) {
    this.gazetteer = gazetteer;
    this.stopwords = stopwords;
  }

  /// Places within a body's or building's name: at its head, at its end, and behind "of".
  ///
  /// @param told names that the report uses for places elsewhere
  List<PlaceName> within(
      Sentence sentence,
      int first,
      int last,
      Set<String> told,
      Map<String, List<GazetteerPlace>> known) {
    var words = sentence.tokens().subList(0, last + 1).stream().map(Token::text).toList();
    var parts = new ArrayList<PlaceName>();
    for (int i = first; i <= last; ) {
      int length = sentence.token(i).isCapitalised() ? gazetteer.longestMatch(words, i) : 0;
      int end = PlaceNames.lastWord(sentence, i, i + length - 1);
      boolean part = length > 0 && !(i == first && end == last);
      boolean stands = part && (i == first || end == last || isBehindOf(sentence, i));
      if (stands && isPlace(sentence, i, end, told, known)) {
        var name = PlaceNames.words(sentence, i, end);
        parts.add(
            PlaceName.of(sentence, i, end, end, name, places(name, known), PlaceName.Sort.PART));
        i = end + 1;
      } else {
        i++;
      }
    }
    return parts;
  }

  private static boolean isBehindOf(Sentence sentence, int i) {
    return sentence.token(i - 1).lower().equals("of");
  }

  private boolean isPlace(
      Sentence sentence,
      int first,
      int last,
      Set<String> told,
      Map<String, List<GazetteerPlace>> known) {
    var name = PlaceNames.words(sentence, first, last);
    var places = places(name, known);
    if (told.contains(name)) {
      return true;
    }
    if (stopwords.contains(name.replaceFirst("\\.$", ""))
        || places.stream().noneMatch(GazetteerPlace::exact)) {
      return false;
    }
    boolean prominent =
        places.stream().anyMatch(p -> p.exact() && p.prominence() >= PlaceNames.PROMINENT);
    var next = last + 1 < sentence.size() ? sentence.token(last + 1).lower() : "";
    return prominent || CIVIC.contains(next);
  }

  /// The places of a word with hyphens: "Basel-based", "made-in-France", "France-Canada", "D-Ohio".
  List<PlaceName> hyphened(Sentence sentence, int at, Map<String, List<GazetteerPlace>> known) {
    var token = sentence.token(at);
    if (token.text().indexOf('-') < 1 || isJoint(token.text()) || isKnown(token.text(), known)) {
      return List.of();
    }
    var parts = new ArrayList<PlaceName>();
    var pieces = token.text().split("-");
    int offset = token.span().start();
    for (int k = 0; k < pieces.length; k++) {
      var piece = pieces[k];
      int first = k == 0 ? runStart(sentence, at, piece, known) : at;
      var name = first < at ? PlaceNames.words(sentence, first, at - 1) + " " + piece : piece;
      if (stands(pieces, k) && isTold(name, known)) {
        int start = first < at ? sentence.token(first).span().start() : offset;
        parts.add(
            new PlaceName(
                sentence,
                first,
                at,
                at,
                new Span(start, offset + piece.length()),
                name,
                places(name, known),
                PlaceName.Sort.PART,
                PlaceName.Fit.ITSELF));
      }
      offset += piece.length() + 1;
    }
    return parts;
  }

  /// A piece with a capital beside one in lower case, another place, or a party's letter. Whether
  /// the word only begins a name that the next one ends.
  static boolean isJoint(String word) {
    return word.indexOf('-') > 0 && JOINTS.contains(word.substring(word.lastIndexOf('-') + 1));
  }

  private boolean stands(String[] pieces, int k) {
    var piece = pieces[k];
    if (piece.length() < 2 || !Character.isUpperCase(piece.charAt(0))) {
      return false;
    }
    for (int other = 0; other < pieces.length; other++) {
      var word = pieces[other];
      boolean plain = word.equals(word.toLowerCase(Locale.ROOT));
      if (other != k && !word.isEmpty() && (plain || word.length() == 1 || isPlaceWord(word))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPlaceWord(String word) {
    return Character.isUpperCase(word.charAt(0))
        && gazetteer.find(word).stream()
            .anyMatch(p -> p.exact() && p.kind() == GazetteerPlace.Kind.COUNTRY);
  }

  private boolean isTold(String name, Map<String, List<GazetteerPlace>> known) {
    return !stopwords.contains(name)
        && isKnown(name, known)
        && places(name, known).stream().anyMatch(p -> p.prominence() >= PlaceNames.PROMINENT / 10);
  }

  /// "New York-based": where the name begins whose last word the piece is.
  private int runStart(
      Sentence sentence, int at, String piece, Map<String, List<GazetteerPlace>> known) {
    for (int first = Math.max(0, at - 3); first < at; first++) {
      boolean capitals =
          sentence.tokens().subList(first, at).stream()
              .allMatch(t -> t.isCapitalised() && t.isProperNoun());
      if (capitals && isKnown(PlaceNames.words(sentence, first, at - 1) + " " + piece, known)) {
        return first;
      }
    }
    return at;
  }

  private boolean isKnown(String name, Map<String, List<GazetteerPlace>> known) {
    return places(name, known).stream().anyMatch(GazetteerPlace::exact);
  }

  private List<GazetteerPlace> places(String name, Map<String, List<GazetteerPlace>> known) {
    return known.computeIfAbsent(name, gazetteer::find);
  }
}
