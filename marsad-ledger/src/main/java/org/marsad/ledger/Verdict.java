package org.marsad.ledger;

import java.util.ArrayList;
import java.util.List;
import org.marsad.ledger.chain.Head;

/// What a whole recomputation of a ledger found.
///
/// @param head the last entry that could be read
/// @param entries how many were recomputed
/// @param originals how many were recomputed
/// @param misfits what does not fit, the record's own first
public record Verdict(Head head, long entries, long originals, List<Misfit> misfits) {
  public Verdict {
    misfits = List.copyOf(misfits);
  }

  /// The same, and more that does not fit.
  public Verdict and(List<Misfit> more) {
    var all = new ArrayList<>(misfits);
    all.addAll(more);
    return new Verdict(head, entries, originals, all);
  }

  /// Whether everything fits.
  public boolean sound() {
    return misfits.isEmpty();
  }
}
