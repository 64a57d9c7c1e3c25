package org.marsad.ledger.sql;

import java.util.List;
import java.util.Optional;
import org.marsad.json.EntryJson;
import org.marsad.ledger.Draft;
import org.marsad.ledger.LedgerException;
import org.marsad.ledger.LedgerException.Trouble;
import org.marsad.ledger.chain.Link.StoredText;
import org.marsad.ledger.chain.Sha256;
import org.marsad.record.entry.Matter;

/// A draft with its line of JSON, made before the database is held.
///
/// @param coded what its claims are found by, should it be the first coding of a report
record Draught(Draft draft, StoredText body, Optional<Standing> coded) {
  private static final int MANY = 16;

  static Draught of(Draft draft) {
    check(draft);
    return new Draught(draft, StoredText.of(EntryJson.line(draft.matter())), coded(draft));
  }

  /// Drafts made ready, on all processors where there are many: most of the work of an append.
  static List<Draught> of(List<Draft> drafts) {
    var stream = drafts.size() < MANY ? drafts.stream() : drafts.parallelStream();
    return stream.map(Draught::of).toList();
  }

  private static Optional<Standing> coded(Draft draft) {
    return draft.matter() instanceof Matter.Coded(var key, var coded)
        ? Optional.of(Standing.asCoded(key, coded))
        : Optional.empty();
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
