package org.marsad.ledger.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.LedgerException;
import org.marsad.record.Report;
import org.marsad.record.entry.Matter;
import org.marsad.record.entry.ReportKey;

/// The reports that were asked for last, so that a coded report finds its text at hand.
final class Reports {
  /// Where no entry is of a coded report, none is looked up.
  static final Function<ReportKey, Report> NONE =
      key -> {
        throw unknown(key);
      };

  private static final int KEPT = 1_000;

  private final Map<ReportKey, Report> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ReportKey, Report> eldest) {
          return size() > KEPT;
        }
      };

  synchronized void keep(ReportKey key, Report report) {
    kept.put(key, report);
  }

  private synchronized Report kept(ReportKey key, Function<ReportKey, Report> otherwise) {
    var report = kept.get(key);
    if (report == null) {
      report = otherwise.apply(key);
      kept.put(key, report);
    }
    return report;
  }

  /// Looks up reports, in the database where they are not at hand.
  Function<ReportKey, Report> in(Handle handle) {
    return key -> kept(key, k -> filed(handle, k));
  }

  private static Report filed(Handle handle, ReportKey key) {
    var entry =
        new Entries(handle).filing(key).map(row -> row.entry(NONE)).orElseThrow(() -> unknown(key));
    if (entry.matter() instanceof Matter.Filed(_, var report, _)) {
      return report;
    }
    throw unknown(key);
  }

  private static LedgerException unknown(ReportKey key) {
    return new LedgerException(
        LedgerException.Trouble.UNFIT, "no report " + key.brief() + " was filed");
  }
}
