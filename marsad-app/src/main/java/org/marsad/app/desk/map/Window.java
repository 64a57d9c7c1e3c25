package org.marsad.app.desk.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A picture's view of the flat map: how large it is, what lies in its middle, how near that is.
record Window(double width, double height, double lat, double lon, double zoom) {
  /// Beyond the picture's edge, so that no cut is seen.
  private static final double LAP = 4;

  private static final double SPOT = 7.6;
  private static final double NEAREST = 8.4;
  private static final double WIDEST = 1;

  /// One that shows all that lies between such degrees, with room about it.
  static Window about(Box box, double width, double height) {
    double high = Earth.y(box.south(), 0) - Earth.y(box.north(), 0);
    double wide = Earth.x(box.east(), 0) - Earth.x(box.west(), 0);
    double share = Math.max(wide / (0.7 * width), high / (0.7 * height));
    double zoom = share <= 0 ? SPOT : -Math.log(share) / Math.log(2);
    double lat = (box.south() + box.north()) / 2;
    return new Window(
        width, height, lat, (box.west() + box.east()) / 2, Math.clamp(zoom, WIDEST, NEAREST));
  }

  double x(double east) {
    return Earth.x(east, zoom) - Earth.x(lon, zoom) + width / 2;
  }

  double y(double north) {
    return Earth.y(north, zoom) - Earth.y(lat, zoom) + height / 2;
  }

  double kmPerPixel() {
    return Earth.kmPerPixel(lat, zoom);
  }

  /// What part of the world it shows.
  Frame frame() {
    double degrees = 360 / (256 * Math.pow(2, zoom));
    double wide = Math.min(179, degrees * width / 2);
    double high = degrees * Math.cos(Math.toRadians(lat)) * height / 2 * 1.1;
    return new Frame(
        Math.max(-180, lon - wide),
        Math.max(-89, lat - high),
        Math.min(180, lon + wide),
        Math.min(89, lat + high),
        (int) Math.clamp(Math.floor(zoom), 0, Frame.NEAREST));
  }

  boolean shows(double east, double north) {
    double x = x(east);
    double y = y(north);
    return x >= 0 && x <= width && y >= 0 && y <= height;
  }

  /// A ring as the picture has it, cut off beyond its edges (Sutherland and Hodgman); empty where
  /// nothing of it is seen.
  double[] ring(double[] degrees) {
    if (!reached(degrees)) {
      return new double[0];
    }
    var points = flat(degrees);
    for (int side = 0; side < 4; side++) {
      points = cut(points, side);
    }
    return thinned(points);
  }

  /// The stretches of a line that touch the picture.
  List<double[]> stretches(double[] degrees) {
    if (!reached(degrees)) {
      return List.of();
    }
    var points = flat(degrees);
    var stretches = new ArrayList<double[]>();
    int from = -1;
    int n = points.length / 2;
    for (int i = 0; i + 1 < n; i++) {
      if (touches(points, i)) {
        from = from < 0 ? i : from;
      } else if (from >= 0) {
        stretches.add(thinned(Arrays.copyOfRange(points, 2 * from, 2 * i + 2)));
        from = -1;
      }
    }
    if (from >= 0) {
      stretches.add(thinned(Arrays.copyOfRange(points, 2 * from, points.length)));
    }
    return stretches;
  }

  /// Whether the degrees that some points lie between touch the picture's, so that most of the
  /// world need not be laid flat for a picture of a town.
  private boolean reached(double[] degrees) {
    double west = Double.POSITIVE_INFINITY;
    double east = Double.NEGATIVE_INFINITY;
    double south = Double.POSITIVE_INFINITY;
    double north = Double.NEGATIVE_INFINITY;
    for (int i = 0; i + 1 < degrees.length; i += 2) {
      west = Math.min(west, degrees[i]);
      east = Math.max(east, degrees[i]);
      south = Math.min(south, degrees[i + 1]);
      north = Math.max(north, degrees[i + 1]);
    }
    return west <= east
        && x(east) >= -LAP
        && x(west) <= width + LAP
        && y(south) >= -LAP
        && y(north) <= height + LAP;
  }

  private double[] flat(double[] degrees) {
    var points = new double[degrees.length];
    double left = Earth.x(lon, zoom) - width / 2;
    double top = Earth.y(lat, zoom) - height / 2;
    for (int i = 0; i + 1 < points.length; i += 2) {
      points[i] = Earth.x(degrees[i], zoom) - left;
      points[i + 1] = Earth.y(degrees[i + 1], zoom) - top;
    }
    return points;
  }

  private boolean touches(double[] points, int i) {
    double x = points[2 * i];
    double y = points[2 * i + 1];
    double nextX = points[2 * i + 2];
    double nextY = points[2 * i + 3];
    return Math.max(x, nextX) >= -LAP
        && Math.min(x, nextX) <= width + LAP
        && Math.max(y, nextY) >= -LAP
        && Math.min(y, nextY) <= height + LAP;
  }

  private double[] cut(double[] ring, int side) {
    var left = new ArrayList<Double>();
    int n = ring.length / 2;
    for (int i = 0; i < n; i++) {
      int before = (i + n - 1) % n;
      double inside = within(ring[2 * i], ring[2 * i + 1], side);
      double was = within(ring[2 * before], ring[2 * before + 1], side);
      if (inside >= 0 != was >= 0) {
        double share = was / (was - inside);
        left.add(ring[2 * before] + share * (ring[2 * i] - ring[2 * before]));
        left.add(ring[2 * before + 1] + share * (ring[2 * i + 1] - ring[2 * before + 1]));
      }
      if (inside >= 0) {
        left.add(ring[2 * i]);
        left.add(ring[2 * i + 1]);
      }
    }
    return left.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /// How far within a side of the picture a point lies; less than 0 beyond it.
  private double within(double x, double y, int side) {
    return switch (side) {
      case 0 -> x + LAP;
      case 1 -> width + LAP - x;
      case 2 -> y + LAP;
      default -> height + LAP - y;
    };
  }

  /// Without points that lie within a pixel of the one before.
  private static double[] thinned(double[] points) {
    var kept = new double[points.length];
    int n = 0;
    for (int i = 0; i + 1 < points.length; i += 2) {
      boolean last = i + 2 == points.length;
      if (n == 0 || last || Math.hypot(points[i] - kept[n - 2], points[i + 1] - kept[n - 1]) >= 1) {
        kept[n++] = points[i];
        kept[n++] = points[i + 1];
      }
    }
    return Arrays.copyOf(kept, n);
  }
}
