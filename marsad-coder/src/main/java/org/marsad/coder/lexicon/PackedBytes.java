package org.marsad.coder.lexicon;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The writing and the reading half of the gazetteer's packed form: whole numbers take as many
/// bytes as they need, seven bits in each.
final class PackedBytes {

  private PackedBytes() {}

  static final class Writer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void number(long value) {
      if (value < 0) {
        throw new IllegalArgumentException("negative: " + value);
      }
      long rest = value;
      while (rest >= 0x80) {
        out.write((int) (rest & 0x7F | 0x80));
        rest >>>= 7;
      }
      out.write((int) rest);
    }

    void signed(long value) {
      number(value << 1 ^ value >> 63);
    }

    void text(String text) {
      bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    void bytes(byte[] bytes) {
      number(bytes.length);
      raw(bytes, 0, bytes.length);
    }

    void raw(byte[] bytes, int from, int length) {
      out.write(bytes, from, length);
    }

    int size() {
      return out.size();
    }

    byte[] toBytes() {
      return out.toByteArray();
    }
  }

  static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int at() {
      return at;
    }

    void skip(int length) {
      at += length;
    }

    long number() {
      long value = 0;
      int shift = 0;
      while (true) {
        byte b = bytes[at++];
        value |= (long) (b & 0x7F) << shift;
        if (b >= 0) {
          return value;
        }
        shift += 7;
      }
    }

    int count() {
      return Math.toIntExact(number());
    }

    int signed() {
      long value = number();
      return Math.toIntExact(value >>> 1 ^ -(value & 1));
    }

    void copy(byte[] into) {
      System.arraycopy(bytes, at, into, 0, into.length);
      at += into.length;
    }

    String text() {
      int length = count();
      var text = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
      return text;
    }

    byte[] block() {
      int length = count();
      var block = Arrays.copyOfRange(bytes, at, at + length);
      at += length;
      return block;
    }
  }
}
