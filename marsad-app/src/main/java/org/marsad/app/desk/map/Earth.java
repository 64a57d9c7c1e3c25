package org.marsad.app.desk.map;

/// Lengths on the globe, and where its points lie on the flat map (Mercator's).
final class Earth {
  static final double MAX_LAT = 85;

  private static final double RADIUS_KM = 6371;
  private static final double ROUND_KM = 40_075;
  private static final int STEPS = 48;
  private static final int TILE = 256;

  private Earth() {}

  /// A circle about a point, as a ring of degrees, east then north.
  static double[] circle(double lat, double lon, double km) {
    double reach = Math.min(km, 5000) / RADIUS_KM;
    double north = Math.toRadians(lat);
    var ring = new double[2 * STEPS + 2];
    for (int i = 0; i <= STEPS; i++) {
      double way = 2 * Math.PI * (i % STEPS) / STEPS;
      double to =
          Math.asin(
              Math.sin(north) * Math.cos(reach)
                  + Math.cos(north) * Math.sin(reach) * Math.cos(way));
      double east =
          Math.atan2(
              Math.sin(way) * Math.sin(reach) * Math.cos(north),
              Math.cos(reach) - Math.sin(north) * Math.sin(to));
      ring[2 * i] = lon + Math.toDegrees(east);
      ring[2 * i + 1] = Math.clamp(Math.toDegrees(to), -MAX_LAT, MAX_LAT);
    }
    return ring;
  }

  static double km(double lat, double lon, double otherLat, double otherLon) {
    double halfLat = Math.sin(Math.toRadians(otherLat - lat) / 2);
    double halfLon = Math.sin(Math.toRadians(otherLon - lon) / 2);
    double h =
        halfLat * halfLat
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(otherLat))
                * halfLon
                * halfLon;
    return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /// How many kilometres a pixel of the map is at a zoom.
  static double kmPerPixel(double lat, double zoom) {
    return ROUND_KM * Math.cos(Math.toRadians(lat)) / (TILE * Math.pow(2, zoom));
  }

  /// Pixels from the map's western edge at a zoom.
  static double x(double lon, double zoom) {
    return (lon + 180) / 360 * TILE * Math.pow(2, zoom);
  }

  /// Pixels from the map's northern edge at a zoom.
  static double y(double lat, double zoom) {
    double north = Math.toRadians(Math.clamp(lat, -MAX_LAT, MAX_LAT));
    double flat = Math.log(Math.tan(north) + 1 / Math.cos(north));
    return (1 - flat / Math.PI) / 2 * TILE * Math.pow(2, zoom);
  }
}
