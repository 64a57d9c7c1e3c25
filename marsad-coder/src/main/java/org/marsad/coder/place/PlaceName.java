package org.marsad.coder.place;

import java.util.List;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.record.Span;

/// A name that may be a place's, with all places that bear it.
///
/// @param span the name's own words, which may be less than its tokens: "Basel" of "Basel-based"
/// @param candidates the more prominent first; empty for a name that no gazetteer has
record PlaceName(
    Sentence sentence,
    int first,
    int last,
    int head,
    Span span,
    String name,
    List<GazetteerPlace> candidates,
    Sort sort,
    Fit fit) {

  /// How the name came to be taken for a place's.
  enum Sort {
    /// The language engine or the register says so.
    TAGGED,
    /// The gazetteer has it and the words around speak of a place.
    LISTED,
    /// It stands within another name or a compound: "Basel Fire Department", "Basel-based".
    PART,
    /// A building, which no gazetteer of towns has.
    BUILDING,
    /// A road, which none has either.
    ROAD
  }

  /// How the candidates answer the name.
  enum Fit {
    /// They bear it.
    ITSELF,
    /// They bear what follows a word for a side: "western Thurgau".
    SIDE,
    /// They bear its first words; it lies in or about them: "Basel Town Hall".
    WITHIN
  }

  static PlaceName of(
      Sentence sentence,
      int first,
      int last,
      int head,
      String name,
      List<GazetteerPlace> candidates,
      Sort sort) {
    var span = sentence.span(first, last);
    return new PlaceName(sentence, first, last, head, span, name, candidates, sort, Fit.ITSELF);
  }

  PlaceName answeredBy(List<GazetteerPlace> places, Fit how) {
    return new PlaceName(sentence, first, last, head, span, name, places, sort, how);
  }

  boolean isLocal() {
    return sort == Sort.BUILDING || sort == Sort.ROAD;
  }

  boolean tagged() {
    return sort == Sort.TAGGED;
  }

  /// The next token in lower case, or nothing.
  String next(int steps) {
    int i = last + steps;
    return i < sentence.size() ? sentence.token(i).lower() : "";
  }

  String before(int steps) {
    int i = first - steps;
    return i >= 0 ? sentence.token(i).lower() : "";
  }
}
