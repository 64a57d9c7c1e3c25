package org.marsad.ledger.sql;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.marsad.ledger.chain.Sha256;

/// The bands of a sketch as they are stored: eight bytes each, big-endian.
final class Bands {
  private Bands() {}

  static byte[] bytes(List<Long> bands) {
    var buffer = ByteBuffer.allocate(Long.BYTES * bands.size());
    bands.forEach(buffer::putLong);
    return buffer.array();
  }

  /// SHA-256 over the number of the entry that filed the report, in eight bytes, and the bands.
  static byte[] hash(long filed, byte[] bands) {
    return Sha256.of(
        ByteBuffer.allocate(Long.BYTES + bands.length).putLong(filed).put(bands).array());
  }

  static List<Long> of(byte[] bytes) {
    var buffer = ByteBuffer.wrap(bytes);
    var bands = new ArrayList<Long>();
    while (buffer.remaining() >= Long.BYTES) {
      bands.add(buffer.getLong());
    }
    return bands;
  }
}
