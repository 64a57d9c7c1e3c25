package org.marsad.app.desk.map.make;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Stretches between neighbouring points, put together to lines that run from one meeting point to
/// the next.
final class Mesh {
  private final Map<Long, List<Long>> neighbours = new TreeMap<>();
  private final Set<Stretch> left = new HashSet<>();

  /// Two neighbouring points; the lesser first.
  record Stretch(long one, long other) {
    static Stretch of(long a, long b) {
      return a < b ? new Stretch(a, b) : new Stretch(b, a);
    }
  }

  /// The stretches of some rings, each with how often it is drawn.
  static Map<Stretch, Integer> counted(Iterable<Line> rings) {
    var counts = new HashMap<Stretch, Integer>();
    for (var ring : rings) {
      for (int i = 0; i + 1 < ring.size(); i++) {
        long here = key(ring.x(i), ring.y(i));
        long next = key(ring.x(i + 1), ring.y(i + 1));
        if (here != next) {
          counts.merge(Stretch.of(here, next), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  /// The lines that some stretches make.
  static List<Line> lines(Iterable<Stretch> stretches) {
    var mesh = new Mesh();
    stretches.forEach(mesh::add);
    return mesh.lines();
  }

  private void add(Stretch stretch) {
    if (left.add(stretch)) {
      neighbours.computeIfAbsent(stretch.one(), _ -> new ArrayList<>()).add(stretch.other());
      neighbours.computeIfAbsent(stretch.other(), _ -> new ArrayList<>()).add(stretch.one());
    }
  }

  private List<Line> lines() {
    neighbours.values().forEach(all -> all.sort(Long::compare));
    var lines = new ArrayList<Line>();
    neighbours.forEach((point, all) -> {
      if (all.size() != 2) {
        all.forEach(next -> from(point, next, lines));
      }
    });
    neighbours.forEach((point, all) -> all.forEach(next -> from(point, next, lines)));
    return lines;
  }

  private void from(long start, long next, List<Line> lines) {
    if (!left.remove(Stretch.of(start, next))) {
      return;
    }
    Deque<Long> way = new ArrayDeque<>(List.of(start, next));
    while (of(way.getLast()).size() == 2 && step(way)) {}
    var points = new int[2 * way.size()];
    int n = 0;
    for (long point : way) {
      points[n++] = (int) (point >> 32);
      points[n++] = (int) point;
    }
    lines.add(new Line(points));
  }

  private boolean step(Deque<Long> way) {
    long here = way.getLast();
    for (long next : of(here)) {
      if (left.remove(Stretch.of(here, next))) {
        way.addLast(next);
        return true;
      }
    }
    return false;
  }

  private List<Long> of(long point) {
    return neighbours.getOrDefault(point, List.of());
  }

  private static long key(int x, int y) {
    return ((long) x << 32) | (y & 0xffff_ffffL);
  }
}
