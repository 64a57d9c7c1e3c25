package org.marsad.coder.place;

import java.util.List;
import org.marsad.coder.language.Sentence;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.record.Span;

/// A name that may be a place's, with all places that bear it.
///
/// @param candidates the more prominent first; empty for a name that no gazetteer has
/// @param tagged whether the language engine or the register took it for a place
record PlaceName(
    Sentence sentence,
    int first,
    int last,
    int head,
    String name,
    List<GazetteerPlace> candidates,
    boolean tagged) {

  Span span() {
    return sentence.span(first, last);
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
