package org.marsad.app.input;

/// The bytes that a report came as, before anyone read them.
public final class Raw {
  /// For a report that came as nothing but its text.
  static final Raw NONE = new Raw(new byte[0], "text/plain");

  private final byte[] bytes;
  private final String mediaType;

  Raw(byte[] bytes, String mediaType) {
    this.bytes = bytes.clone();
    this.mediaType = mediaType;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /// "text/plain", "text/html" or "application/json"
  public String mediaType() {
    return mediaType;
  }
}
