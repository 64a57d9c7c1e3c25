package org.marsad.ledger;

/// A stretch of the earth between two parallels and two meridians, in degrees (WGS84), its edges
/// included. One that crosses the date line has a `west` greater than its `east`.
public record Box(double south, double west, double north, double east) {
  public Box {
    if (!(Math.abs(south) <= 90) || !(Math.abs(north) <= 90) || south > north) {
      throw new IllegalArgumentException("no such latitudes: " + south + " to " + north);
    }
    if (!(Math.abs(west) <= 180) || !(Math.abs(east) <= 180)) {
      throw new IllegalArgumentException("no such longitudes: " + west + " to " + east);
    }
  }

  public boolean crossesDateLine() {
    return west > east;
  }

  public boolean contains(double lat, double lon) {
    boolean between = crossesDateLine() ? lon >= west || lon <= east : lon >= west && lon <= east;
    return lat >= south && lat <= north && between;
  }
}
