package org.marsad.coder.place;

import org.marsad.coder.lexicon.GazetteerPlace;
import org.marsad.coder.lexicon.GazetteerPlace.Kind;

/// How much one place's being meant speaks for another's: reports name what lies together.
final class Nearness {
  private static final double KM_PER_DEGREE = 111.2;

  private Nearness() {}

  static double km(GazetteerPlace a, GazetteerPlace b) {
    double east = Math.abs(a.lon() - b.lon());
    double lon = Math.min(east, 360 - east) * Math.cos(Math.toRadians((a.lat() + b.lat()) / 2));
    return Math.hypot(a.lat() - b.lat(), lon) * KM_PER_DEGREE;
  }

  /// From 0 for places that have nothing to do with each other to 1 for neighbours.
  static double of(GazetteerPlace place, GazetteerPlace other) {
    boolean oneCountry = sharesCountry(place, other);
    if (other.kind() == Kind.COUNTRY || place.kind() == Kind.COUNTRY) {
      return oneCountry ? 0.5 : 0;
    }
    if (oneCountry
        && !place.admin1Code().isEmpty()
        && place.admin1Code().equals(other.admin1Code())) {
      return 1;
    }
    double km = km(place, other);
    double near = km < 60 ? 1 : km < 200 ? 0.5 : 0;
    return Math.max(near, oneCountry ? 0.3 : 0);
  }

  private static boolean sharesCountry(GazetteerPlace place, GazetteerPlace other) {
    return !place.country().isEmpty()
        && (place.country().equals(other.country())
            || place.otherCountries().contains(other.country())
            || other.otherCountries().contains(place.country()));
  }
}
