package org.marsad.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.marsad.ledger.open.Ledgers;
import org.marsad.record.entry.ClaimKey;
import org.marsad.record.entry.Decision;
import org.marsad.record.entry.ReportKey;

/// A program of its own that appends until it is killed, or as often as it is told, and says after
/// each the number of the last entry that the ledger acknowledged: `AppendingChild FILE [TIMES]`.
public final class AppendingChild {
  private AppendingChild() {}

  public static void main(String[] args) {
    int times = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (var ledger = Ledgers.open(args[0], Clock.systemUTC())) {
      for (int n = 0; n < times; n++) {
        out.println(append(ledger));
      }
    } catch (LedgerException e) {
      out.println(e.trouble() + " " + e.words());
    }
  }

  private static long append(Ledger ledger) {
    int number = (int) ledger.head().number();
    var coded = Invented.report(number, 3);
    var claim = ClaimKey.of(ReportKey.of(coded.report()), coded.claims().getFirst());
    List<Draft> drafts = new ArrayList<>(Invented.drafts(coded));
    drafts.add(Draft.decided("A. Clerk", new Decision.Accepted(claim)));
    return ledger.append(drafts).getLast().entry().number();
  }
}
