package org.marsad.app.desk.map;

import java.util.Arrays;
import java.util.Optional;

/// What part of the world is looked at: `west,south,east,north` in degrees, and how near. Where
/// west is greater than east, it crosses the date line.
public record Frame(double west, double south, double east, double north, int zoom) {
  public static final int NEAREST = 14;
  private static final Frame WORLD = new Frame(-180, -90, 180, 90, 3);

  public Frame {
    if (zoom < 0 || zoom > NEAREST || south > north) {
      throw new IllegalArgumentException("no part of the world: zoom " + zoom);
    }
  }

  /// @param box `west,south,east,north`; the whole world where it is none
  /// @param zoom 0 to 14; 3 where it is none
  public static Frame of(Optional<String> box, Optional<String> zoom) {
    int near = zoom.flatMap(Frame::number).map(z -> (int) Math.clamp(z, 0, NEAREST)).orElse(3);
    var sides =
        Arrays.stream(box.orElse("").split(",", -1))
            .map(Frame::number)
            .flatMap(Optional::stream)
            .toList();
    if (sides.size() != 4 || sides.get(1) > sides.get(3)) {
      return new Frame(WORLD.west, WORLD.south, WORLD.east, WORLD.north, near);
    }
    if (sides.get(2) - sides.get(0) >= 360) {
      return new Frame(WORLD.west, sides.get(1), WORLD.east, sides.get(3), near);
    }
    return new Frame(turned(sides.get(0)), sides.get(1), turned(sides.get(2)), sides.get(3), near);
  }

  /// Whether any of what reaches so far about a point is within.
  boolean sees(double lat, double lon, double reachKm) {
    double degrees = reachKm / 111;
    double wide = degrees / Math.max(0.05, Math.cos(Math.toRadians(lat)));
    if (lat + degrees < south || lat - degrees > north) {
      return false;
    }
    return west <= east
        ? lon + wide >= west && lon - wide <= east
        : lon + wide >= west || lon - wide <= east;
  }

  double kmPerPixel() {
    return Earth.kmPerPixel(Math.clamp((south + north) / 2, -70, 70), zoom);
  }

  private static double turned(double lon) {
    double east = (lon + 180) % 360;
    return (east < 0 ? east + 360 : east) - 180;
  }

  private static Optional<Double> number(String words) {
    return words.matches("-?\\d{1,4}(\\.\\d{1,12})?")
        ? Optional.of(Double.parseDouble(words))
        : Optional.empty();
  }
}
