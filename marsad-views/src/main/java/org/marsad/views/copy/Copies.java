package org.marsad.views.copy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.name.Names;
import org.marsad.views.standing.FiledReport;

/// Which reports are one text. Two are when seven tenths of the shorter one's shingles stand in the
/// longer one and they were published within two days of each other; the copy of a copy is a copy.
/// Of such a group the first is one whose publisher another names ("HASAKEH (Orontes Wire)", "told
/// Orontes Wire"), else the earliest by day, then publisher, then key; the others are its copies:
/// they add reach, never another witness.
///
/// @param groups every report that was looked at stands in exactly one, alone where it has no copy
public record Copies(List<Group> groups) {
  /// The share of the shorter text's shingles from which two are one text.
  public static final double ONE_TEXT = 0.7;

  /// How many days apart copies of one text may be published.
  public static final int DAYS = 2;

  /// @param first the report that the others copy
  public record Group(FiledReport first, List<FiledReport> copies) {
    public Group {
      copies = List.copyOf(copies);
    }
  }

  public Copies {
    groups = List.copyOf(groups);
  }

  public static Copies among(Collection<FiledReport> reports) {
    var sketches = new TreeMap<FiledReport, Sketch>();
    reports.forEach(report -> sketches.put(report, Sketch.of(report.report().text())));
    return among(sketches);
  }

  /// The same from sketches that were made before.
  public static Copies among(Map<FiledReport, Sketch> sketches) {
    var ordered = sketches.keySet().stream().sorted().toList();
    var ties = new Ties(ordered.size());
    for (var bucket : buckets(ordered, sketches).values()) {
      for (int i = 1; i < bucket.size(); i++) {
        for (int j = 0; j < i; j++) {
          int one = bucket.get(i);
          int other = bucket.get(j);
          if (!ties.tied(one, other) && oneText(ordered.get(one), ordered.get(other), sketches)) {
            ties.tie(one, other);
          }
        }
      }
    }
    return new Copies(groups(ordered, ties));
  }

  /// Whether two texts are one, by their sketches and days of publication. A report without a day
  /// may be of any.
  public static boolean oneText(
      Sketch one, Optional<LocalDate> published, Sketch other, Optional<LocalDate> elsewhere) {
    boolean near =
        published.isEmpty()
            || elsewhere.isEmpty()
            || Math.abs(ChronoUnit.DAYS.between(published.get(), elsewhere.get())) <= DAYS;
    return near && one.containment(other) >= ONE_TEXT;
  }

  /// The first of the reports that are one text with this one: itself, where it has no copy.
  public Optional<FiledReport> first(ReportKey report) {
    return groups.stream().filter(group -> holds(group, report)).findFirst().map(Group::first);
  }

  /// Report → the first of its group, for all of them at once.
  public Map<ReportKey, FiledReport> firsts() {
    var firsts = new HashMap<ReportKey, FiledReport>();
    for (var group : groups) {
      firsts.put(group.first().key(), group.first());
      group.copies().forEach(copy -> firsts.put(copy.key(), group.first()));
    }
    return firsts;
  }

  private static boolean holds(Group group, ReportKey report) {
    return group.first().key().equals(report)
        || group.copies().stream().anyMatch(copy -> copy.key().equals(report));
  }

  private static boolean oneText(
      FiledReport one, FiledReport other, Map<FiledReport, Sketch> sketches) {
    return oneText(
        sketches.getOrDefault(one, NOTHING),
        one.report().published(),
        sketches.getOrDefault(other, NOTHING),
        other.report().published());
  }

  private static final Sketch NOTHING = new Sketch(0, List.of());

  private static Map<Band, List<Integer>> buckets(
      List<FiledReport> ordered, Map<FiledReport, Sketch> sketches) {
    var buckets = new HashMap<Band, List<Integer>>();
    for (int i = 0; i < ordered.size(); i++) {
      for (var band : sketches.getOrDefault(ordered.get(i), NOTHING).bands()) {
        buckets.computeIfAbsent(band, _ -> new ArrayList<>()).add(i);
      }
    }
    return buckets;
  }

  private static List<Group> groups(List<FiledReport> ordered, Ties ties) {
    var members = new TreeMap<Integer, List<FiledReport>>();
    for (int i = 0; i < ordered.size(); i++) {
      members.computeIfAbsent(ties.root(i), _ -> new ArrayList<>()).add(ordered.get(i));
    }
    return members.values().stream()
        .map(Copies::group)
        .sorted(Comparator.comparing(Group::first))
        .toList();
  }

  private static Group group(List<FiledReport> members) {
    var first =
        members.stream()
            .filter(one -> members.stream().anyMatch(other -> credits(other, one)))
            .findFirst()
            .orElse(members.getFirst());
    return new Group(first, members.stream().filter(one -> !one.equals(first)).toList());
  }

  /// Whether a report names another's publisher as the one it has its text from.
  private static boolean credits(FiledReport report, FiledReport other) {
    var publisher = other.report().publisher().map(Names::fold).orElse("");
    return !publisher.isEmpty()
        && !report.report().publisher().equals(other.report().publisher())
        && Names.fold(report.report().text()).contains(publisher);
  }

  /// Which of a number of things are tied together, directly or through others.
  private static final class Ties {
    private final int[] parent;

    Ties(int size) {
      parent = new int[size];
      for (int i = 0; i < size; i++) {
        parent[i] = i;
      }
    }

    int root(int one) {
      int root = one;
      while (parent[root] != root) {
        root = parent[root];
      }
      parent[one] = root;
      return root;
    }

    boolean tied(int one, int other) {
      return root(one) == root(other);
    }

    /// The lesser root stays, so that the first in order leads.
    void tie(int one, int other) {
      int a = root(one);
      int b = root(other);
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
}
