package org.marsad.app.desk.map;

import java.util.Optional;
import org.marsad.app.desk.map.base.Shape;
import org.marsad.app.desk.map.base.Shapes;
import org.marsad.record.Where;

/// Where something lies, no sharper than it is known. Only a place of UCDP's precision 1 is a spot;
/// all others are areas: a ring of the radius that the precision stands for, or the very outline of
/// a division or country.
public sealed interface Extent {
  /// An exact place.
  record Spot(double lat, double lon) implements Extent {}

  /// Somewhere within a ring.
  record Ring(double lat, double lon, double radiusKm) implements Extent {}

  /// Somewhere within a country or a division.
  ///
  /// @param lat of a point in its middle, for its name
  record Outline(double lat, double lon, Shape shape) implements Extent {}

  /// Empty where nobody knows any point.
  static Optional<Extent> of(Where where, Shapes shapes) {
    if (where.lat().isEmpty() || where.lon().isEmpty()) {
      return Optional.empty();
    }
    double lat = where.lat().get();
    double lon = where.lon().get();
    if (where.precision() == 1) {
      return Optional.of(new Spot(lat, lon));
    }
    return Optional.of(
        outline(where, shapes)
            .<Extent>map(shape -> new Outline(lat, lon, shape))
            .orElseGet(() -> new Ring(lat, lon, radius(where, shapes))));
  }

  double lat();

  double lon();

  /// How far it reaches; 0 for a spot.
  default double reach() {
    return switch (this) {
      case Spot _ -> 0;
      case Ring(_, _, var radiusKm) -> radiusKm;
      case Outline(_, _, var shape) -> shape.radiusKm();
    };
  }

  private static Optional<Shape> outline(Where where, Shapes shapes) {
    var id =
        switch (where.precision()) {
          case 4 -> where.gazetteer();
          case 6 -> where.country();
          default -> Optional.<String>empty();
        };
    return id.flatMap(shapes::of).filter(shape -> !shape.rings().isEmpty());
  }

  /// What the gazetteer says of how far a river, a region or a sea reaches; else what the precision
  /// stands for.
  private static double radius(Where where, Shapes shapes) {
    double usual =
        switch (where.precision()) {
          case 1, 2 -> 15;
          case 3 -> 40;
          case 4 -> 150;
          case 5 -> 200;
          default -> 500;
        };
    return where.precision() < 3
        ? usual
        : where.gazetteer().flatMap(shapes::of).map(Shape::radiusKm).orElse(usual);
  }
}
