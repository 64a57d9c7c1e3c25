package org.marsad.coder.place;

import org.marsad.coder.language.Sentence;

/// The names that open a bulletin's entries: "Thun: A bomb went off at the market."
public final class PlaceLabels {
  private PlaceLabels() {}

  /// Whether these tokens open their paragraph and a colon and more words follow.
  static boolean isLabel(Sentence sentence, int first, int last) {
    return first == 0
        && last + 2 < sentence.size()
        && sentence.token(last + 1).text().equals(":")
        && opens(sentence, first);
  }

  /// Whether the token is the first of its paragraph.
  static boolean opens(Sentence sentence, int token) {
    return token == 0 && sentence.block().span().start() == sentence.token(0).span().start();
  }

  /// Whether the place is the label of its paragraph, so that what the paragraph tells happened
  /// there.
  public static boolean isLabel(Sentence sentence, PlaceMention place) {
    return place.sentence() == sentence.index()
        && place.stands()
        && isLabel(sentence, place.first(), place.last());
  }
}
