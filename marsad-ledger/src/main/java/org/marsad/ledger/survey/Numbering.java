package org.marsad.ledger.survey;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// The claims of some reports by numbers: those of the first report first, each report's in their
/// order.
public final class Numbering {
  private final List<ReportGist> reports;
  private final int[] starts;

  /// @param reports in their order
  Numbering(List<ReportGist> reports) {
    this.reports = reports;
    starts = new int[reports.size() + 1];
    for (int n = 0; n < reports.size(); n++) {
      starts[n + 1] = starts[n] + reports.get(n).claims().size();
    }
  }

  /// How many claims there are.
  public int size() {
    return starts[reports.size()];
  }

  public List<ReportGist> reports() {
    return reports;
  }

  public ReportGist report(int claim) {
    return reports.get(place(claim));
  }

  public ClaimGist claim(int number) {
    int report = place(number);
    return reports.get(report).claims().get(number - starts[report]);
  }

  /// The place of the report of a claim.
  private int place(int claim) {
    int found = Arrays.binarySearch(starts, claim);
    int report = found < 0 ? -found - 2 : found;
    while (starts[report + 1] == claim) {
      report++;
    }
    return report;
  }

  /// The number of a claim of one of these reports.
  public int number(ReportGist report, ClaimGist claim) {
    return start(report) + report.place(claim.ref());
  }

  /// The number of the first claim of a report; where it is none of these, of the next report.
  public int start(ReportGist report) {
    int place = Collections.binarySearch(reports, report);
    return starts[place < 0 ? -place - 1 : place];
  }
}
