package org.marsad.app.desk.shelf;

import java.util.List;
import java.util.stream.IntStream;
import org.marsad.ledger.Draft;
import org.marsad.ledger.Ledger;
import org.marsad.record.entry.Connection;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.Reliability;

/// Entries that make a ledger longer and touch none of its reports: what somebody thinks of papers
/// that it does not hold.
final class Opinions {
  private Opinions() {}

  static void added(Ledger ledger, int times) {
    IntStream.range(0, times)
        .mapToObj(n ->
            new Decision.SourceGraded(
                "Paper " + n, Reliability.HIGHLY_UNRELIABLE, Connection.WITNESS))
        .forEach(opinion -> ledger.append(List.of(Draft.decided("tester", opinion))));
  }
}
