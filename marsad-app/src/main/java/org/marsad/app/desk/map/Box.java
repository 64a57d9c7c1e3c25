package org.marsad.app.desk.map;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.DoubleStream;

/// The degrees that some places lie between, each with all that it may reach.
public record Box(double west, double south, double east, double north) {
  /// What is known no better than by its country says little of where to look.
  private static final double NEAR_KM = 250;

  /// Around sites; of those that are wider than a large division only where there are no others.
  public static Optional<Box> of(Collection<Site> sites) {
    var near = sites.stream().filter(site -> site.extent().reach() <= NEAR_KM).toList();
    return (near.isEmpty() ? sites : near)
        .stream().map(site -> of(site.extent())).reduce(Box::with);
  }

  static Box of(Extent extent) {
    return switch (extent) {
      case Extent.Spot(var lat, var lon) -> new Box(lon, lat, lon, lat);
      case Extent.Ring(var lat, var lon, var km) -> about(Earth.circle(lat, lon, km));
      case Extent.Outline(_, _, var shape) ->
          shape.rings().stream().map(Box::about).reduce(Box::with).orElseThrow();
    };
  }

  private static Box about(double[] ring) {
    return new Box(
        every(ring, 0).min().orElse(0),
        every(ring, 1).min().orElse(0),
        every(ring, 0).max().orElse(0),
        every(ring, 1).max().orElse(0));
  }

  private static DoubleStream every(double[] ring, int from) {
    return DoubleStream.iterate(from, i -> i < ring.length, i -> i + 2).map(i -> ring[(int) i]);
  }

  private Box with(Box other) {
    return new Box(
        Math.min(west, other.west),
        Math.min(south, other.south),
        Math.max(east, other.east),
        Math.max(north, other.north));
  }
}
