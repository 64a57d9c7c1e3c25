package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.marsad.ledger.Misfit;
import org.marsad.ledger.chain.BlockSums;
import org.marsad.ledger.chain.Place;
import org.marsad.ledger.chain.Sha256;

/// Recomputes the hashes of the bytes that reports came as.
final class OriginalsCheck {
  private static final HexFormat HEX = HexFormat.of();

  private final Handle handle;
  private final Attempt attempt;
  private final List<Misfit> misfits = new ArrayList<>();
  private long count;

  OriginalsCheck(Handle handle, Attempt attempt) {
    this.handle = handle;
    this.attempt = attempt;
  }

  long count() {
    return count;
  }

  List<Misfit> found() {
    long last =
        attempt
            .of(
                () ->
                    handle
                        .createQuery("SELECT max(id) FROM original")
                        .mapTo(Long.class)
                        .findOne()
                        .orElse(0L),
                why -> misfits.add(new Misfit.OfStore("originals cannot be read: " + why)))
            .orElse(0L);
    for (long id = 1; id <= last; id++) {
      check(id);
    }
    return misfits;
  }

  /// Whether an original is there under the hash that an entry gives.
  boolean named(String sha256) {
    return handle
        .createQuery("SELECT id FROM original WHERE sha256 = :sha256")
        .bind("sha256", HEX.parseHex(sha256))
        .mapTo(Long.class)
        .findOne()
        .isPresent();
  }

  private void check(long id) {
    var there =
        attempt.of(
            () ->
                handle
                    .createQuery("SELECT sha256, sums, bytes FROM original WHERE id = :id")
                    .bind("id", id)
                    .map((rows, _) -> check(rows.getBytes(1), rows.getBytes(2), rows.getBytes(3)))
                    .findOne()
                    .isPresent(),
            why -> add("number " + id, Optional.empty(), "cannot be read: " + why));
    if (there.filter(found -> !found).isPresent()) {
      add("number " + id, Optional.empty(), "is missing");
    }
    count++;
  }

  private boolean check(byte[] sha256, byte[] sums, byte[] bytes) {
    var computed = Sha256.of(bytes);
    var name = HEX.formatHex(sha256);
    var found = BlockSums.firstMisfit(bytes, sums);
    if (Arrays.equals(computed, sha256)) {
      int differs = Arrays.mismatch(BlockSums.of(bytes), sums);
      if (differs >= 0) {
        at(name, Place.of("sums", differs), "");
      }
    } else if (found.isEmpty()) {
      at(name, Place.of("sha256", Arrays.mismatch(computed, sha256)), "");
    } else {
      at(
          name,
          new Place("bytes", found.get().from(), found.get().to()),
          was(found.get(), bytes, sha256));
    }
    return true;
  }

  private static String was(BlockSums.Found found, byte[] bytes, byte[] sha256) {
    if (found.was().isEmpty()) {
      return "";
    }
    var mended = bytes.clone();
    mended[found.from()] = found.was().get();
    return Arrays.equals(Sha256.of(mended), sha256)
        ? ": it was 0x" + HEX.toHexDigits(found.was().get())
        : "";
  }

  private void at(String name, Place at, String more) {
    add(name, Optional.of(at), "does not fit at " + at.words() + more);
  }

  void add(String name, Optional<Place> at, String words) {
    misfits.add(new Misfit.OfOriginal(name, at, "original " + name + " " + words));
  }
}
