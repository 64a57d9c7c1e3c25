package org.marsad.ledger.pages;

/// Numbers as a SQLite file writes them: the greater byte first.
final class Numbers {
  private Numbers() {}

  static int two(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }

  static long four(byte[] bytes, int at) {
    return (long) two(bytes, at) << 16 | two(bytes, at + 2);
  }

  /// A number of one to nine bytes.
  record Growing(long value, int length) {}

  static Growing growing(byte[] bytes, int at) throws Page.Unfit {
    long value = 0;
    for (int length = 1; length <= 9 && at + length <= bytes.length; length++) {
      int next = bytes[at + length - 1] & 0xff;
      if (length == 9) {
        return new Growing(value << 8 | next, 9);
      }
      value = value << 7 | next & 0x7f;
      if (next < 0x80) {
        return new Growing(value, length);
      }
    }
    throw new Page.Unfit("a number runs over its page");
  }
}
