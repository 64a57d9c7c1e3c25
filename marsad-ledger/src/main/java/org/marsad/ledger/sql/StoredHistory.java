package org.marsad.ledger.sql;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.ReportKey;

/// What came before, out of the table of entries.
final class StoredHistory implements Projection.History {
  private final Handle handle;
  private final Entries entries;
  private final Reports reports;

  StoredHistory(Handle handle, Reports reports) {
    this.handle = handle;
    this.reports = reports;
    entries = new Entries(handle);
  }

  @Override
  public List<Entry> about(ReportKey report, long upTo) {
    var texts = reports.in(handle);
    return entries.about(report, upTo).stream().map(row -> row.entry(texts)).toList();
  }

  @Override
  public long filed(ReportKey report) {
    return entries
        .filed(report)
        .orElseThrow(() -> missing("no entry files report " + report.brief()));
  }

  @Override
  public Entry entry(long number) {
    return entries
        .row(number)
        .map(row -> row.entry(reports.in(handle)))
        .orElseThrow(() -> missing("there is no entry " + number));
  }

  @Override
  public boolean holds(long entry, long upTo) {
    return new Undoings(entries.undoings(entry, upTo + 1)).holds(entry);
  }

  @Override
  public List<Long> bands(long filed) {
    return handle
        .createQuery("SELECT bands FROM sketch WHERE filed = :filed")
        .bind("filed", filed)
        .mapTo(byte[].class)
        .findOne()
        .map(Bands::of)
        .orElse(List.of());
  }

  private static LedgerException missing(String words) {
    return new LedgerException(Trouble.DAMAGED, words);
  }
}
