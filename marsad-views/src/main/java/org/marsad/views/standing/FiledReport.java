package org.marsad.views.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.marsad.record.Report;
import org.marsad.record.entry.ReportKey;

/// A report that stands in the record.
///
/// @param filed when it was first taken in
public record FiledReport(ReportKey key, Report report, Instant filed)
    implements Comparable<FiledReport> {
  /// Published first, then by publisher, then by key; reports without a day come last. It does not
  /// depend on when a report was filed.
  private static final Comparator<FiledReport> ORDER =
      Comparator.comparing((FiledReport one) -> one.report().published().orElse(LocalDate.MAX))
          .thenComparing(one -> one.report().publisher().orElse("\uffff"))
          .thenComparing(FiledReport::key);

  @Override
  public int compareTo(FiledReport other) {
    return ORDER.compare(this, other);
  }
}
