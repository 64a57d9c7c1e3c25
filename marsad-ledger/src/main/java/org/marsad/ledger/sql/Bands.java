package org.marsad.ledger.sql;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The bands of a sketch as they are stored: eight bytes each, big-endian.
final class Bands {
  private Bands() {}

  static byte[] bytes(List<Long> bands) {
    var buffer = ByteBuffer.allocate(Long.BYTES * bands.size());
    bands.forEach(buffer::putLong);
    return buffer.array();
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
