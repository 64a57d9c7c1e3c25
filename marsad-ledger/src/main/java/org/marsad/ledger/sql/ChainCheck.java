package org.marsad.ledger.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.ledger.Misfit;
import org.marsad.ledger.chain.BlockSums;
import org.marsad.ledger.chain.Link;
import org.marsad.ledger.chain.Place;

/// Follows the chain entry by entry and says what does not fit. An entry whose bytes agree with
/// their sums but not with its hash is judged once the next one shows which of the two hashes it
/// was made on.
final class ChainCheck {
  private final List<Misfit> misfits = new ArrayList<>();
  private byte[] previous = HexFormat.of().parseHex(Link.START);
  private @Nullable Doubt doubt;

  /// An entry that its hash does not fit, though its bytes fit their sums.
  private static final class Doubt {
    private final long number;
    private final byte[] stored;
    private final byte[] computed;

    Doubt(long number, byte[] stored, byte[] computed) {
      this.number = number;
      this.stored = stored;
      this.computed = computed;
    }
  }

  void unreadable(long number, String why) {
    add(number, Optional.empty(), "cannot be read: " + why);
  }

  void missing(long number) {
    add(number, Optional.empty(), "is missing");
  }

  /// Whether the entry fits, as far as can be told before the next one.
  boolean next(Row row) {
    var message = row.link().message();
    settle(message, row);
    var computed = Link.hash(message, previous);
    boolean fits = Arrays.equals(computed, row.hash());
    if (fits) {
      sums(row, message);
    } else {
      judge(row, message, computed);
    }
    previous = row.hash();
    return fits;
  }

  /// Everything that was found, once the last entry was seen.
  List<Misfit> found() {
    if (doubt != null) {
      hashChanged(doubt);
      doubt = null;
    }
    return misfits;
  }

  private void judge(Row row, byte[] message, byte[] computed) {
    long number = row.link().number();
    var found = BlockSums.firstMisfit(message, row.sums());
    if (found.isEmpty()) {
      doubt = new Doubt(number, row.hash(), computed);
      return;
    }
    var at = row.link().place(found.get().from(), found.get().to());
    add(number, Optional.of(at), "does not fit at " + at.words() + was(found.get(), row, message));
  }

  /// Tells what the byte was where putting it back makes the hash fit again.
  private String was(BlockSums.Found found, Row row, byte[] message) {
    if (found.was().isEmpty()) {
      return "";
    }
    var mended = message.clone();
    mended[found.from()] = found.was().get();
    boolean proved = Arrays.equals(Link.hash(mended, previous), row.hash());
    return ": it is 0x"
        + hex(message[found.from()])
        + (proved ? ", it was 0x" : ", perhaps it was 0x")
        + hex(found.was().get());
  }

  private static String hex(byte value) {
    return HexFormat.of().toHexDigits(value);
  }

  private void sums(Row row, byte[] message) {
    int differs = Arrays.mismatch(BlockSums.of(message), row.sums());
    if (differs >= 0) {
      var at = Place.of("sums", differs);
      add(row.link().number(), Optional.of(at), "does not fit at " + at.words());
    }
  }

  /// With the next entry at hand: if that was made on the hash as it is stored, then what came
  /// before was written anew; if on the computed one, then the stored hash was changed.
  private void settle(byte[] message, Row row) {
    if (doubt == null) {
      return;
    }
    if (Arrays.equals(Link.hash(message, doubt.stored), row.hash()) && doubt.number > 1) {
      add(
          doubt.number - 1,
          Optional.empty(),
          "was written anew with its hash: entry " + doubt.number + " was made on another");
    } else {
      hashChanged(doubt);
      previous = doubt.computed;
    }
    doubt = null;
  }

  private void hashChanged(Doubt of) {
    int differs = Arrays.mismatch(of.stored, of.computed);
    var at = Place.of("hash", differs);
    add(of.number, Optional.of(at), "does not fit at " + at.words());
  }

  void add(long number, Optional<Place> at, String words) {
    misfits.add(new Misfit.OfEntry(number, at, "entry " + number + " " + words));
  }
}
