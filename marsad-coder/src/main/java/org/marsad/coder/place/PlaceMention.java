package org.marsad.coder.place;

import org.marsad.record.Where;

/// A place that a sentence names, resolved.
///
/// @param where the place, its relation ("in", "near", "from", "12 km east-of" …) taken from the
///   words
/// @param sentence number of its sentence
/// @param first index of its first token
/// @param last index of its last token
/// @param head index of the token that the grammar hangs it by
/// @param modifier whether it only modifies another noun ("the Hajin pocket", "Iraqi border" no:
///   that is a nationality word and no place)
public record PlaceMention(
    Where where, int sentence, int first, int last, int head, boolean modifier, String rule) {

  /// The rule of a place within another name or compound.
  public static final String PART = "place-within-name";

  /// The rule of a building or a road, which lies in the town that the words around name.
  public static final String LOCAL = "place-local";

  /// Whether it is a name of its own and no part, and in the gazetteer's reach.
  public boolean stands() {
    return !rule.equals(PART) && !rule.equals(LOCAL);
  }

  PlaceMention at(Where other) {
    return new PlaceMention(other, sentence, first, last, head, modifier, rule);
  }
}
