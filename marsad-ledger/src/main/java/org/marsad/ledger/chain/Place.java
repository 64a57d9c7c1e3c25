package org.marsad.ledger.chain;

/// Where in something stored the first byte lies that does not fit.
///
/// @param field `who`, `body`, `hash` …
/// @param from the first byte of the field that it may be, counted from 0
/// @param to the last one that it may be: the same as `from` where it is known
public record Place(String field, long from, long to) {
  public static Place of(String field, long offset) {
    return new Place(field, offset, offset);
  }

  /// "byte 17 of the body", "bytes 0 to 255 of the body".
  public String words() {
    return from == to
        ? "byte " + from + " of its " + field
        : "one of bytes " + from + " to " + to + " of its " + field;
  }
}
