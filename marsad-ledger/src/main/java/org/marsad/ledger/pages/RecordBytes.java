package org.marsad.ledger.pages;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Values as a SQLite file writes them one after another.
final class RecordBytes {
  private RecordBytes() {}

  /// @param values whole numbers, other numbers, texts and bytes; empty for NULL
  static byte[] of(List<Optional<Object>> values) {
    var sorts = new ByteArrayOutputStream();
    var body = new ByteArrayOutputStream();
    for (var value : values) {
      add(value, sorts, body);
    }
    var whole = new ByteArrayOutputStream();
    // A head of fewer than 127 bytes counts itself in one.
    growing(whole, sorts.size() + 1);
    whole.writeBytes(sorts.toByteArray());
    whole.writeBytes(body.toByteArray());
    return whole.toByteArray();
  }

  private static void add(
      Optional<Object> value, ByteArrayOutputStream sorts, ByteArrayOutputStream body) {
    switch (value.orElse(Optional.empty())) {
      case Integer number -> whole(number, sorts, body);
      case Long number -> whole(number, sorts, body);
      case Double number -> {
        sorts.write(7);
        body.writeBytes(ByteBuffer.allocate(8).putDouble(number).array());
      }
      case String text -> bytes(text.getBytes(StandardCharsets.UTF_8), 13, sorts, body);
      case byte[] bytes -> bytes(bytes, 12, sorts, body);
      default -> sorts.write(0);
    }
  }

  private static void bytes(
      byte[] bytes, int sort, ByteArrayOutputStream sorts, ByteArrayOutputStream body) {
    growing(sorts, 2L * bytes.length + sort);
    body.writeBytes(bytes);
  }

  private static void whole(long number, ByteArrayOutputStream sorts, ByteArrayOutputStream body) {
    if (number == 0 || number == 1) {
      sorts.write((int) number + 8);
      return;
    }
    int[] lengths = {1, 2, 3, 4, 6, 8};
    int sort = 0;
    while (sort < 5 && number >> 8 * lengths[sort] - 1 != (number < 0 ? -1 : 0)) {
      sort++;
    }
    sorts.write(sort + 1);
    for (int at = lengths[sort] - 1; at >= 0; at--) {
      body.write((int) (number >> 8 * at));
    }
  }

  private static void growing(ByteArrayOutputStream into, long value) {
    int length = Math.max(1, (70 - Long.numberOfLeadingZeros(value)) / 7);
    for (int at = length - 1; at >= 0; at--) {
      into.write((int) (value >> 7 * at & 0x7f | (at > 0 ? 0x80 : 0)));
    }
  }
}
