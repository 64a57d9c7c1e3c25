package org.marsad.app.decide;

import java.util.List;
import org.marsad.ledger.Ledger;
import org.marsad.record.entry.ReportKey;
import org.marsad.views.standing.Standing;
import org.marsad.views.standing.Statement;

/// Finds claims by the address that pages and searches show: `3f2a91c0b7de/43f0b093ee8e`.
public final class Claims {
  private final Ledger ledger;

  public Claims(Ledger ledger) {
    this.ledger = ledger;
  }

  /// @throws NotThere where there is no such claim, or several begin like that
  public Statement at(String address) {
    var parts = address.split("/", 2);
    if (parts.length < 2 || parts[1].isBlank()) {
      throw new NotThere(
          "'" + address + "' is no claim; write REPORT/CLAIM as 'marsad search' shows it");
    }
    var fitting =
        standing(report(parts[0])).statements().stream()
            .filter(statement -> statement.key().id().startsWith(parts[1]))
            .toList();
    if (fitting.size() != 1) {
      throw new NotThere(
          address
              + (fitting.isEmpty()
                  ? ": no such claim in that report; it may have been coded again since"
                  : ": " + fitting.size() + " claims begin like that; write more of it"));
    }
    return fitting.getFirst();
  }

  /// All that stands of a report.
  List<Statement> of(ReportKey report) {
    return List.copyOf(standing(report).statements());
  }

  /// @throws NotThere where no report's key begins so, or several do
  public ReportKey report(String digits) {
    return ledger
        .report(digits)
        .orElseThrow(
            () -> new NotThere(digits + ": not the beginning of just one report's key here"));
  }

  private Standing standing(ReportKey report) {
    return ledger.standing(List.of(report), ledger.head().number());
  }
}
