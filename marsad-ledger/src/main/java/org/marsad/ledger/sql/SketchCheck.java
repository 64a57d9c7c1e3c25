package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.Misfit;
import org.marsad.ledger.chain.Place;

/// Recomputes the hashes of the sketches by which copies are looked up.
final class SketchCheck {
  private final List<Misfit> misfits = new ArrayList<>();

  List<Misfit> found(Handle handle) {
    handle
        .createQuery("SELECT filed, sha256, bands FROM sketch ORDER BY filed")
        .map((rows, _) -> {
          check(rows.getLong(1), rows.getBytes(2), rows.getBytes(3));
          return 0;
        })
        .list();
    return misfits;
  }

  private void check(long filed, byte[] hash, byte[] bands) {
    var computed = Bands.hash(filed, bands);
    if (Arrays.equals(computed, hash)) {
      return;
    }
    var changed = changed(filed, hash, bands);
    var at = changed.orElseGet(() -> Place.of("sha256", Arrays.mismatch(computed, hash)));
    misfits.add(
        new Misfit.OfIndex(
            "sketch",
            String.valueOf(filed),
            Optional.of(at),
            "the sketch of the report that entry "
                + filed
                + " filed does not fit at "
                + at.words()
                + changed
                    .map(_ -> ": it is 0x" + HexFormat.of().toHexDigits(bands[(int) at.from()]))
                    .orElse("")));
  }

  /// The byte with which, were it another, the hash would fit.
  private static Optional<Place> changed(long filed, byte[] hash, byte[] bands) {
    var trial = bands.clone();
    for (int at = 0; at < trial.length; at++) {
      for (int other = 1; other < 256; other++) {
        trial[at] = (byte) (bands[at] ^ other);
        if (Arrays.equals(Bands.hash(filed, trial), hash)) {
          return Optional.of(Place.of("bands", at));
        }
      }
      trial[at] = bands[at];
    }
    return Optional.empty();
  }
}
