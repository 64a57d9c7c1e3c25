package org.marsad.ledger.sql;

import java.util.List;
import org.marsad.ledger.StandingClaim;
import org.marsad.record.CodedReport;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Entry;
import org.marsad.record.entry.ReportKey;

/// What the entries about one report come to: its last coding, with what people corrected in it and
/// without what they rejected. What stands is the views' to say; here it is made ready for search.
///
/// @param withdrawn whether the report is no longer part of the record
record Standing(boolean withdrawn, List<StandingClaim> claims) {
  Standing {
    claims = List.copyOf(claims);
  }

  /// @param entries all entries about the report, its filing among them
  static Standing of(ReportKey report, List<Entry> entries) {
    var all = org.marsad.views.standing.Standing.of(entries);
    return new Standing(
        !all.reports().containsKey(report),
        all.statements().stream()
            .filter(one -> !one.rejected())
            .map(one -> new StandingClaim(one.key(), one.claim(), one.source().report()))
            .toList());
  }

  /// The claims of a report on which nobody decided anything yet.
  static List<StandingClaim> asCoded(ReportKey report, CodedReport coded) {
    return coded.claims().stream()
        .map(claim -> new StandingClaim(ClaimKey.of(report, claim), claim, coded.report()))
        .toList();
  }
}
