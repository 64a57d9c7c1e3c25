package org.marsad.record.entry;

/// What hashes look like when they are written out.
final class Hex {
  private Hex() {}

  /// @throws IllegalArgumentException where it is not that many lower-case hexadecimal digits
  static void check(String digits, int length) {
    if (digits.length() != length || !digits.matches("[0-9a-f]*")) {
      throw new IllegalArgumentException(
          "not " + length + " lower-case hexadecimal digits: '" + digits + "'");
    }
  }
}
