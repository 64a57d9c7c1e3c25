package org.marsad.coder.language.pack;

/// 64 bits for a string and its kind. A string is taken in letter by letter, so that one which is
/// joined of several need not be made: `end(add(add(begin(kind), "a"), "b"))` is that of "ab".
final class Keys {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private Keys() {}

  static long of(int kind, String string) {
    return end(add(begin(kind), string));
  }

  static long begin(int kind) {
    return (kind + 1) * MULTIPLIER;
  }

  static long add(long begun, String string) {
    long key = begun;
    for (int i = 0; i < string.length(); i++) {
      key = add(key, string.charAt(i));
    }
    return key;
  }

  static long add(long begun, char letter) {
    return (begun + letter) * MULTIPLIER;
  }

  /// Spreads what the last letters made.
  static long end(long begun) {
    long key = (begun ^ begun >>> 32) * MULTIPLIER;
    return key ^ key >>> 29;
  }
}
