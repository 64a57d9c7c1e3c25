package org.marsad.app.desk.shelf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.BiFunction;
import org.marsad.ledger.survey.ClaimGist;
import org.marsad.ledger.survey.Numbering;
import org.marsad.ledger.survey.ReportGist;

/// One value of each claim, as the place of that value among all, in their order: what sorts by the
/// places sorts by the values.
final class Column<T extends Comparable<T>> {
  private final BiFunction<ReportGist, ClaimGist, T> value;
  private final List<T> values;
  private final int[] codes;

  private Column(BiFunction<ReportGist, ClaimGist, T> value, List<T> values, int[] codes) {
    this.value = value;
    this.values = values;
    this.codes = codes;
  }

  static <T extends Comparable<T>> Column<T> of(
      Numbering all, BiFunction<ReportGist, ClaimGist, T> value) {
    var codes = new int[all.size()];
    var numbers = new HashMap<T, Integer>();
    int claim = 0;
    for (var report : all.reports()) {
      for (var one : report.claims()) {
        codes[claim++] = numbers.computeIfAbsent(value.apply(report, one), _ -> numbers.size());
      }
    }
    var values = new ArrayList<>(numbers.keySet());
    values.sort(Comparator.naturalOrder());
    var places = new int[values.size()];
    for (int n = 0; n < places.length; n++) {
      places[numbers.getOrDefault(values.get(n), 0)] = n;
    }
    Arrays.setAll(codes, n -> places[codes[n]]);
    return new Column<>(value, Collections.unmodifiableList(values), codes);
  }

  /// In their order.
  List<T> values() {
    return values;
  }

  int code(int claim) {
    return codes[claim];
  }

  /// The place of a value; where no claim has it, `-place - 1` of the next.
  int find(T wanted) {
    return Collections.binarySearch(values, wanted);
  }

  T value(Queue.Waiting one) {
    return value.apply(one.report(), one.claim());
  }

  /// That of [#find].
  int find(Queue.Waiting one) {
    return find(value(one));
  }

  int compare(Queue.Waiting one, Queue.Waiting other) {
    return value(one).compareTo(value(other));
  }
}
