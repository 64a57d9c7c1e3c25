package org.marsad.ledger.chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One entry as bytes, as it is hashed: number, time, who, why, kind and body, each with its length
/// where it has one, so that no two entries have the same bytes; and after them the hash of the
/// entry before.
///
/// @param at milliseconds since 1970-01-01T00:00Z
/// @param who UTF-8, as all texts here
/// @param body one line of JSON
public record Link(
    long number,
    long at,
    StoredText who,
    Optional<StoredText> why,
    StoredText kind,
    StoredText body) {
  /// What stands before the first entry.
  public static final String START = "0".repeat(64);

  /// A text as the bytes that are stored of it, which need not be good UTF-8 where they were
  /// harmed.
  public static final class StoredText {
    private final byte[] bytes;

    private StoredText(byte[] bytes) {
      this.bytes = bytes;
    }

    public static StoredText of(String text) {
      return new StoredText(text.getBytes(StandardCharsets.UTF_8));
    }

    public static StoredText of(byte[] bytes) {
      return new StoredText(bytes.clone());
    }

    public String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }

    int length() {
      return bytes.length;
    }
  }

  /// The bytes that are hashed, without the hash of the entry before.
  public byte[] message() {
    int length =
        2 * Long.BYTES
            + 4 * Integer.BYTES
            + who.length()
            + why.map(StoredText::length).orElse(0)
            + kind.length()
            + body.length();
    var buffer = ByteBuffer.allocate(length).putLong(number).putLong(at);
    put(buffer, who);
    why.ifPresentOrElse(w -> put(buffer, w), () -> buffer.putInt(-1));
    put(buffer, kind);
    put(buffer, body);
    return buffer.array();
  }

  private static void put(ByteBuffer buffer, StoredText text) {
    buffer.putInt(text.length()).put(text.bytes);
  }

  /// The hash of a message and of the entry before it.
  public static byte[] hash(byte[] message, byte[] previous) {
    var digest = Sha256.digest();
    digest.update(message);
    return digest.digest(previous);
  }

  /// Which field of the entry a byte of the message belongs to, and where in it.
  public Place place(long from, long to) {
    long start = 0;
    long[] lengths = {
      Long.BYTES,
      Long.BYTES,
      Integer.BYTES + (long) who.length(),
      Integer.BYTES + (long) why.map(StoredText::length).orElse(0),
      Integer.BYTES + (long) kind.length(),
      Integer.BYTES + (long) body.length()
    };
    String[] names = {"number", "at", "who", "why", "kind", "body"};
    for (int field = 0; field < names.length; field++) {
      int lead = field < 2 ? 0 : Integer.BYTES;
      long end = start + lengths[field];
      if (from < end || field == names.length - 1) {
        long first = Math.max(0, from - start - lead);
        long last =
            Math.min(Math.max(first, to - start - lead), Math.max(0, end - start - lead - 1));
        return new Place(names[field], first, Math.max(first, last));
      }
      start = end;
    }
    throw new IllegalStateException("no field holds byte " + from);
  }
}
