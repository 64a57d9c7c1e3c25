package org.marsad.ledger.survey;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Which claims hang on which thing: four bytes for each that hangs on one.
final class Postings {
  private static final int[] NONE = {};

  private final Map<String, Integer> things;
  private final int[] starts;
  private final int[] claims;

  private Postings(Map<String, Integer> things, int[] starts, int[] claims) {
    this.things = things;
    this.starts = starts;
    this.claims = claims;
  }

  static Postings of(Numbering all) {
    var things = new HashMap<String, Integer>();
    var named = new Ints(4 * all.size());
    var counts = new Ints(1);
    for (var report : all.reports()) {
      for (var claim : report.claims()) {
        for (var thing : claim.things()) {
          int known = things.computeIfAbsent(thing, _ -> things.size());
          named.add(known);
          counts.count(known);
        }
      }
    }
    return new Postings(things, starts(counts), sorted(all, named, starts(counts)));
  }

  private static int[] starts(Ints counts) {
    var starts = new int[counts.size() + 1];
    for (int n = 0; n < counts.size(); n++) {
      starts[n + 1] = starts[n] + counts.get(n);
    }
    return starts;
  }

  /// @param next is used up
  private static int[] sorted(Numbering all, Ints named, int[] next) {
    var claims = new int[named.size()];
    int number = 0;
    int at = 0;
    for (var report : all.reports()) {
      for (var claim : report.claims()) {
        for (int n = claim.things().size(); n > 0; n--) {
          claims[next[named.get(at++)]++] = number;
        }
        number++;
      }
    }
    return claims;
  }

  /// The numbers of the claims of a thing, the least first.
  int[] of(String thing) {
    var number = things.get(thing);
    return number == null ? NONE : Arrays.copyOfRange(claims, starts[number], starts[number + 1]);
  }

  /// A list of numbers that grows.
  private static final class Ints {
    private int[] all;
    private int size;

    Ints(int capacity) {
      all = new int[Math.max(1, capacity)];
    }

    int size() {
      return size;
    }

    int get(int n) {
      return all[n];
    }

    void add(int value) {
      if (size == all.length) {
        all = Arrays.copyOf(all, size + size / 2 + 1);
      }
      all[size++] = value;
    }

    /// One more of a kind, which is known or the next.
    void count(int kind) {
      if (kind == size) {
        add(0);
      }
      all[kind]++;
    }
  }
}
