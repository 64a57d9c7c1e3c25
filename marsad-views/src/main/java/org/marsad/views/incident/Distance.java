package org.marsad.views.incident;

import java.util.Optional;

/// Kilometres between places, and how far a place as told may lie from the point on the map.
final class Distance {
  private static final double EARTH_KM = 6371;

  private Distance() {}

  static Optional<Double> between(Spot here, Spot there) {
    if (here.lat().isEmpty() || there.lat().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        km(
            here.lat().get(),
            here.lon().orElseThrow(),
            there.lat().get(),
            there.lon().orElseThrow()));
  }

  /// The radius in kilometres that a precision stands for.
  static double reach(Spot where) {
    return switch (where.precision()) {
      case 1 -> 3;
      case 2 -> 15;
      case 3 -> 40;
      case 4 -> 150;
      default -> 500;
    };
  }

  private static double km(double lat, double lon, double otherLat, double otherLon) {
    double a = Math.toRadians(lat);
    double b = Math.toRadians(otherLat);
    double halfLat = Math.sin((b - a) / 2);
    double halfLon = Math.sin(Math.toRadians(otherLon - lon) / 2);
    double h = halfLat * halfLat + Math.cos(a) * Math.cos(b) * halfLon * halfLon;
    return 2 * EARTH_KM * Math.asin(Math.sqrt(h));
  }
}
