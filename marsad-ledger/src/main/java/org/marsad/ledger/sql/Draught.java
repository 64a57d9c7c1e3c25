package org.marsad.ledger.sql;

import org.marsad.json.EntryJson;
import org.marsad.ledger.Draft;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.chain.Link.StoredText;
import org.marsad.ledger.chain.Sha256;
import org.marsad.record.entry.Matter;

/// A draft with its line of JSON, made before the database is held.
record Draught(Draft draft, StoredText body) {
  static Draught of(Draft draft) {
    check(draft);
    return new Draught(draft, StoredText.of(EntryJson.line(draft.matter())));
  }

  private static void check(Draft draft) {
    if (draft.matter() instanceof Matter.Filed(var report, _, var original)) {
      draft
          .original()
          .filter(bytes ->
              bytes.length != original.length() || !Sha256.hex(bytes).equals(original.sha256()))
          .ifPresent(bytes -> {
            throw new LedgerException(
                Trouble.UNFIT,
                "the bytes handed in with report "
                    + report.brief()
                    + " ("
                    + original.from()
                    + ") are not those that its entry names");
          });
    } else if (draft.original().isPresent() || !draft.bands().isEmpty()) {
      throw new LedgerException(Trouble.UNFIT, "only a filed report comes with bytes and bands");
    }
  }
}
