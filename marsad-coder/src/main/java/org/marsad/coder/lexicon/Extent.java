package org.marsad.coder.lexicon;

import java.util.Map;
import java.util.TreeMap;

/// Where the towns of a division lie: the half-degree squares that hold one, and how many people.
final class Extent {

  private static final double SIDE = 0.5;
  private static final double KM_PER_DEGREE = 111.2;

  private final Map<String, Square> squares = new TreeMap<>();
  private long population;

  /// Widens the extent by a line of GeoNames' table.
  void add(String[] cells) {
    double lat = Double.parseDouble(cells[4]);
    double lon = Double.parseDouble(cells[5]);
    population += cells[14].isEmpty() ? 0 : Long.parseLong(cells[14]);
    var key = Math.floor(lat / SIDE) + " " + Math.floor(lon / SIDE);
    squares.computeIfAbsent(key, k -> new Square()).add(lat, lon);
  }

  long population() {
    return population;
  }

  double lat() {
    return squares.values().stream().mapToDouble(Square::lat).average().orElse(0);
  }

  double lon() {
    return squares.values().stream().mapToDouble(Square::lon).average().orElse(0);
  }

  /// The radius of a circle as large as the squares together.
  double radiusKm() {
    double side = SIDE * KM_PER_DEGREE;
    double area = squares.size() * side * side * Math.cos(Math.toRadians(lat()));
    return Math.max(1, Math.sqrt(area / Math.PI));
  }

  /// The mean of the towns in one square, so that a small division is not moved to a square's
  /// middle.
  private static final class Square {
    private double lats;
    private double lons;
    private int towns;

    void add(double lat, double lon) {
      lats += lat;
      lons += lon;
      towns++;
    }

    double lat() {
      return lats / towns;
    }

    double lon() {
      return lons / towns;
    }
  }
}
