package org.marsad.app.intake;

import org.marsad.record.CodedReport;
import org.marsad.record.Report;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.copy.Sketch;

/// What became of a report that is to go into the ledger.
sealed interface Taken {
  /// It was filed before.
  record Already(ReportKey key) implements Taken {}

  /// It was not, and is coded now.
  record Fresh(ReportKey key, CodedReport coded, Sketch sketch) implements Taken {
    Report report() {
      return coded.report();
    }
  }
}
