package org.marsad.bench.ledger;

import java.time.Clock;
import java.util.ArrayList;
import org.marsad.ledger.Draft;
import org.marsad.ledger.open.Ledgers;

/// A ledger of the synthetic world, to be asked by other programs: `LedgerMaker PLACE CLAIMS
/// [SEED]`, where PLACE holds no ledger yet.
public final class LedgerMaker {
  private static final int REPORTS_A_BATCH = 160;
  private static final int CLAIMS_A_REPORT = 13;
  private static final long USUAL_SEED = 7;

  private LedgerMaker() {}

  public static void main(String[] args) {
    int claims = Integer.parseInt(args[1]);
    var reports =
        new SyntheticReports(
            new SyntheticWorld(args.length > 2 ? Long.parseLong(args[2]) : USUAL_SEED));
    try (var ledger = Ledgers.create(args[0], Clock.systemUTC())) {
      for (int done = 0; done < claims; done += REPORTS_A_BATCH * CLAIMS_A_REPORT) {
        var drafts = new ArrayList<Draft>();
        for (int n = 0; n < REPORTS_A_BATCH; n++) {
          drafts.addAll(reports.next());
        }
        ledger.append(drafts);
      }
    }
  }
}
