package org.marsad.app.desk.map.base;

import java.util.List;

/// The outline of a country or a first-level division: rings in degrees, east then north, the first
/// point of each told again at its end.
///
/// @param id the gazetteer's: `SY`, `SY.11`
/// @param radiusKm of a circle as large as it is
public record Shape(String id, double radiusKm, List<double[]> rings) {
  public Shape {
    rings = List.copyOf(rings);
  }
}
