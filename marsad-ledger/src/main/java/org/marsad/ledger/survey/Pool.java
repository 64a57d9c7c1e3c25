package org.marsad.ledger.survey;

import java.util.HashMap;
import java.util.Map;

/// Values that many incidents and claims have in common, each kept once.
final class Pool {
  private final Map<Object, Object> known = new HashMap<>();

  /// One that knows the values of a survey.
  static Pool of(Survey survey) {
    var pool = new Pool();
    for (var report : survey.reports()) {
      pool.take(report.key(), report.published(), report.publisher(), report.first());
      for (var claim : report.claims()) {
        pool.take(claim.type(), claim.place(), claim.origin());
        claim.things().forEach(pool::one);
      }
    }
    for (var gist : survey.incidents()) {
      pool.take(gist.home(), gist.published(), gist.publisher(), gist.type(), gist.day());
      pool.take(gist.where(), gist.origins(), gist.first());
      for (var sum : gist.sums()) {
        pool.take(sum.quantity(), sum.most(), sum.lowest(), sum.latest(), sum.origins());
        sum.origins().forEach(pool::one);
      }
    }
    return pool;
  }

  private void take(Object... values) {
    for (var value : values) {
      one(value);
    }
  }

  /// The value that was handed in first of all that equal this one.
  @SuppressWarnings("unchecked")
  <T> T one(T value) {
    var before = known.putIfAbsent(value, value);
    return before == null ? value : (T) before;
  }
}
