package org.marsad.views.incident;

import java.util.ArrayList;
import java.util.List;
import org.marsad.record.entry.ClaimKey;

/// Statements that were put together so far, with the reasons.
record Heap(List<Facts> members, List<Join> joins) implements Comparable<Heap> {
  /// What is left of a heap that went into another.
  static final Heap EMPTY = new Heap(List.of(), List.of());

  Heap {
    members = members.stream().sorted().toList();
    joins = List.copyOf(joins);
  }

  static Heap of(Facts one) {
    return new Heap(List.of(one), List.of());
  }

  Heap with(Heap other, Join join) {
    var all = new ArrayList<>(members);
    all.addAll(other.members);
    var reasons = new ArrayList<>(joins);
    reasons.addAll(other.joins);
    reasons.add(join);
    return new Heap(all, reasons);
  }

  Facts first() {
    return members.getFirst();
  }

  /// The key of its first statement, which no other heap has.
  ClaimKey key() {
    return first().key();
  }

  @Override
  public int compareTo(Heap other) {
    return first().compareTo(other.first());
  }
}
