package org.marsad.record.entry;

/// The bytes that a report came as, which the ledger keeps once and never changes.
///
/// @param sha256 of those bytes, in lower-case hexadecimal
/// @param mediaType "text/plain", "text/html", "application/json"
/// @param from where they came from: a file's name, or its name and a line
/// @param length in bytes
public record Original(String sha256, String mediaType, String from, long length) {
  public Original {
    Hex.check(sha256, 64);
  }
}
