package org.marsad.app.desk.map.make;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A square of the map, in thousandths of a degree, and what of a line or ring lies in it.
record Square(int west, int south, int size) {
  /// How far rings reach beyond a square, so that no seam shows between two.
  private static final int LAP = 15;

  /// A side of the square, as a cut.
  private record Side(boolean upright, int at, boolean above) {
    boolean inside(int x, int y) {
      int value = upright ? x : y;
      return above ? value >= at : value <= at;
    }

    int[] crossing(int x, int y, int x2, int y2) {
      double share = upright ? (double) (at - x) / (x2 - x) : (double) (at - y) / (y2 - y);
      return upright
          ? new int[] {at, (int) Math.round(y + share * (y2 - y))}
          : new int[] {(int) Math.round(x + share * (x2 - x)), at};
    }
  }

  /// `detail/30/40`: degrees of the corner in the south-west.
  String name(String kind) {
    return kind + "/" + west / 1000 + "/" + south / 1000;
  }

  /// The part of a ring within the square, closed along its sides (Sutherland and Hodgman). Empty
  /// where nothing is left.
  List<Line> ring(Line ring) {
    var points = ring.points();
    for (var side : sides()) {
      points = cut(points, side);
    }
    var cut = new Line(closed(points));
    return cut.size() > 3 && cut.doubleArea() != 0 ? List.of(cut) : List.of();
  }

  /// The stretches of a line that touch the square; a stretch may reach beyond it by one step.
  List<Line> stretches(Line line) {
    var stretches = new ArrayList<Line>();
    var now = new ArrayList<Integer>();
    for (int i = 0; i + 1 < line.size(); i++) {
      if (touches(line, i) && !line.atEdge(i)) {
        if (now.isEmpty()) {
          now.add(line.x(i));
          now.add(line.y(i));
        }
        now.add(line.x(i + 1));
        now.add(line.y(i + 1));
      } else {
        end(now, stretches);
      }
    }
    end(now, stretches);
    return stretches;
  }

  private static void end(List<Integer> now, List<Line> stretches) {
    if (!now.isEmpty()) {
      stretches.add(new Line(now.stream().mapToInt(Integer::intValue).toArray()));
      now.clear();
    }
  }

  private boolean touches(Line line, int i) {
    return Math.max(line.x(i), line.x(i + 1)) >= west
        && Math.min(line.x(i), line.x(i + 1)) <= west + size
        && Math.max(line.y(i), line.y(i + 1)) >= south
        && Math.min(line.y(i), line.y(i + 1)) <= south + size;
  }

  private List<Side> sides() {
    return List.of(
        new Side(true, west - LAP, true),
        new Side(true, west + size + LAP, false),
        new Side(false, south - LAP, true),
        new Side(false, south + size + LAP, false));
  }

  private static int[] cut(int[] ring, Side side) {
    var left = new ArrayList<Integer>();
    int n = ring.length / 2;
    for (int i = 0; i < n; i++) {
      int x = ring[2 * i];
      int y = ring[2 * i + 1];
      int before = (i + n - 1) % n;
      int px = ring[2 * before];
      int py = ring[2 * before + 1];
      if (side.inside(x, y) != side.inside(px, py)) {
        for (int at : side.crossing(px, py, x, y)) {
          left.add(at);
        }
      }
      if (side.inside(x, y)) {
        left.add(x);
        left.add(y);
      }
    }
    return left.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] closed(int[] ring) {
    int n = ring.length;
    if (n < 4 || ring[0] == ring[n - 2] && ring[1] == ring[n - 1]) {
      return ring;
    }
    var closed = Arrays.copyOf(ring, n + 2);
    closed[n] = ring[0];
    closed[n + 1] = ring[1];
    return closed;
  }
}
