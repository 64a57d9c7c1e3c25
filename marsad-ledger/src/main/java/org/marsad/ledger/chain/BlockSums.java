package org.marsad.ledger.chain;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// Small sums over every 256 bytes of something stored, kept beside its hash. A hash tells that a
/// byte was changed; these tell which: with one byte changed in a block, the two sums of the block
/// give its place and what it was, and the hash proves it.
///
/// Block by block, four bytes: the sum of its bytes modulo 65521, and the sum of its bytes each
/// times its place in the block (counted from 1) modulo 65521; both big-endian.
public final class BlockSums {
  private static final int BLOCK = 256;
  private static final int PRIME = 65521;

  private BlockSums() {}

  public static byte[] of(byte[] bytes) {
    var sums = ByteBuffer.allocate(4 * ((bytes.length + BLOCK - 1) / BLOCK));
    for (int start = 0; start < bytes.length; start += BLOCK) {
      int end = Math.min(bytes.length, start + BLOCK);
      int plain = 0;
      int placed = 0;
      for (int at = start; at < end; at++) {
        int value = bytes[at] & 0xff;
        plain += value;
        placed += value * (at - start + 1);
      }
      sums.putShort((short) (plain % PRIME)).putShort((short) (placed % PRIME));
    }
    return sums.array();
  }

  /// The first byte that does not fit the sums, as near as they tell.
  ///
  /// @param from the first byte that it may be
  /// @param to the last one that it may be
  /// @param was what the byte was, where one byte of the block was changed
  public record Found(int from, int to, Optional<Byte> was) {}

  /// Looks for the first block that does not fit; empty where all do.
  public static Optional<Found> firstMisfit(byte[] bytes, byte[] sums) {
    var now = of(bytes);
    int differs = Arrays.mismatch(now, sums);
    if (differs < 0) {
      return Optional.empty();
    }
    int start = differs / 4 * BLOCK;
    if (start >= bytes.length || start / BLOCK * 4 + 4 > sums.length) {
      int at = Math.min(start, Math.max(0, bytes.length - 1));
      return Optional.of(new Found(at, at, Optional.empty()));
    }
    int end = Math.min(bytes.length, start + BLOCK);
    return Optional.of(
        oneByte(bytes, start, end, sums).orElse(new Found(start, end - 1, Optional.empty())));
  }

  private static Optional<Found> oneByte(byte[] bytes, int start, int end, byte[] sums) {
    var now = ByteBuffer.wrap(of(Arrays.copyOfRange(bytes, start, end)));
    var then = ByteBuffer.wrap(sums, start / BLOCK * 4, 4);
    int plain = Math.floorMod((now.getShort() & 0xffff) - (then.getShort() & 0xffff), PRIME);
    int placed = Math.floorMod((now.getShort() & 0xffff) - (then.getShort() & 0xffff), PRIME);
    int change = plain > PRIME / 2 ? plain - PRIME : plain;
    for (int at = start; change != 0 && at < end; at++) {
      int was = (bytes[at] & 0xff) - change;
      if (was >= 0
          && was <= 255
          && Math.floorMod((long) change * (at - start + 1), PRIME) == placed) {
        return Optional.of(new Found(at, at, Optional.of((byte) was)));
      }
    }
    return Optional.empty();
  }
}
