package org.marsad.coder.place;

import java.util.List;
import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// A name as one passage uses it: what may be meant, and what the words beside it say.
///
/// @param key the same for all namings that ask for the same
/// @param name in lower case
/// @param within what the text says it lies in: the candidates of "Ohio" in "Paris, Ohio"
/// @param plain whether the words leave no doubt that it lies in that, as a list of places would
/// @param rank the kind of place that a word beside it asks for
record Naming(
    String key,
    String name,
    List<GazetteerPlace> candidates,
    List<GazetteerPlace> within,
    boolean plain,
    Rank rank) {

  /// What "province", "county" or "river" beside a name ask for.
  enum Rank {
    ANY,
    FIRST,
    SECOND,
    RIVER;

    boolean fits(GazetteerPlace place) {
      return switch (this) {
        case ANY -> false;
        case FIRST -> place.kind() == Kind.ADMIN1 || place.kind() == Kind.REGION;
        case SECOND -> place.kind() == Kind.ADMIN2;
        case RIVER -> place.kind() == Kind.RIVER;
      };
    }
  }

  boolean isWithin(GazetteerPlace place) {
    return within.stream().anyMatch(w -> contains(w, place));
  }

  static boolean contains(GazetteerPlace whole, GazetteerPlace part) {
    return switch (whole.kind()) {
      case COUNTRY -> whole.country().equals(part.country()) && part.kind() != Kind.COUNTRY;
      case ADMIN1 ->
          whole.country().equals(part.country())
              && whole.admin1Code().equals(part.admin1Code())
              && part.kind() != Kind.ADMIN1;
      case ADMIN2 -> part.kind() != Kind.ADMIN2 && Nearness.km(whole, part) < 60;
      case REGION ->
          whole.country().equals(part.country())
              && !part.kind().isDivision()
              && Nearness.km(whole, part) < 200;
      default -> false;
    };
  }
}
