package org.marsad.app.desk.http;

import java.nio.charset.StandardCharsets;

/// What is sent, as bytes that nobody changes.
public final class Bytes {
  public static final Bytes NONE = new Bytes(new byte[0]);

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /// @param bytes handed over: the caller changes them no more
  public static Bytes of(byte[] bytes) {
    return new Bytes(bytes);
  }

  public static Bytes utf8(String words) {
    return new Bytes(words.getBytes(StandardCharsets.UTF_8));
  }

  public byte[] copy() {
    return bytes.clone();
  }

  public String utf8() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public int length() {
    return bytes.length;
  }
}
