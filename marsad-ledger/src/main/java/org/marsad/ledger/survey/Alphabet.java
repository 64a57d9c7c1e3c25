package org.marsad.ledger.survey;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Some reports in the order of their keys.
final class Alphabet {
  private final List<ReportGist> reports;

  Alphabet(Collection<ReportGist> reports) {
    this.reports =
        reports.stream().sorted(Comparator.comparing(report -> report.key().hex())).toList();
  }

  Stream<ReportGist> beginning(String digits) {
    int low = 0;
    int high = reports.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (reports.get(middle).key().hex().compareTo(digits) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return reports.subList(low, reports.size()).stream()
        .takeWhile(report -> report.key().hex().startsWith(digits));
  }
}
