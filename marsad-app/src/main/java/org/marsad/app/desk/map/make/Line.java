package org.marsad.app.desk.map.make;

import java.util.Arrays;

/// A line of points in whole thousandths of a degree: east, north, east, north …
final class Line {
  private static final int EDGE = 179_990;
  private static final int ICE = -84_900;

  private final int[] points;

  Line(int[] points) {
    this.points = points.clone();
  }

  int[] points() {
    return points.clone();
  }

  int size() {
    return points.length / 2;
  }

  int x(int point) {
    return points[2 * point];
  }

  int y(int point) {
    return points[2 * point + 1];
  }

  boolean closed() {
    return size() > 2 && x(0) == x(size() - 1) && y(0) == y(size() - 1);
  }

  Line reversed() {
    var back = new int[points.length];
    for (int i = 0; i < size(); i++) {
      back[2 * i] = x(size() - 1 - i);
      back[2 * i + 1] = y(size() - 1 - i);
    }
    return new Line(back);
  }

  /// Each point but the first as the step from the one before.
  int[] steps() {
    var steps = points.clone();
    for (int i = points.length - 1; i > 1; i--) {
      steps[i] -= points[i - 2];
    }
    return steps;
  }

  /// Whether a stretch of it only closes a polygon at the edge of the map, where there is no coast.
  boolean atEdge(int point) {
    return Math.abs(x(point)) >= EDGE && Math.abs(x(point + 1)) >= EDGE
        || y(point) <= ICE && y(point + 1) <= ICE;
  }

  /// Without the points that lie nearer than `tolerance` to the line that the others make (Douglas
  /// and Peucker). Of a closed line four points are kept at least.
  Line simpler(int tolerance) {
    if (size() < 3) {
      return this;
    }
    var keep = new boolean[size()];
    keep[0] = true;
    keep[size() - 1] = true;
    int from = 0;
    if (closed()) {
      from = farthestPoint();
      keep[from] = true;
      keep(0, from, tolerance, keep);
    }
    keep(from, size() - 1, tolerance, keep);
    return kept(keep);
  }

  /// Twice the area that a ring goes round, in square thousandths; below nought clockwise.
  double doubleArea() {
    double sum = 0;
    for (int i = 0; i + 1 < size(); i++) {
      sum += (double) x(i) * y(i + 1) - (double) x(i + 1) * y(i);
    }
    return sum;
  }

  private int farthestPoint() {
    int farthest = 1;
    double most = -1;
    for (int i = 1; i < size() - 1; i++) {
      double distance = Math.hypot(x(i) - x(0), y(i) - y(0));
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    return farthest;
  }

  private void keep(int from, int to, int tolerance, boolean[] keep) {
    int farthest = -1;
    double most = tolerance;
    for (int i = from + 1; i < to; i++) {
      double distance = fromChord(i, from, to);
      if (distance > most) {
        most = distance;
        farthest = i;
      }
    }
    if (farthest > 0) {
      keep[farthest] = true;
      keep(from, farthest, tolerance, keep);
      keep(farthest, to, tolerance, keep);
    }
  }

  private double fromChord(int point, int from, int to) {
    double dx = x(to) - x(from);
    double dy = y(to) - y(from);
    double length = dx * dx + dy * dy;
    double along =
        length == 0
            ? 0
            : Math.clamp(((x(point) - x(from)) * dx + (y(point) - y(from)) * dy) / length, 0, 1);
    return Math.hypot(x(from) + along * dx - x(point), y(from) + along * dy - y(point));
  }

  private Line kept(boolean[] keep) {
    var left = new int[points.length];
    int n = 0;
    for (int i = 0; i < size(); i++) {
      if (keep[i]) {
        left[n++] = x(i);
        left[n++] = y(i);
      }
    }
    return new Line(Arrays.copyOf(left, n));
  }
}
