package org.marsad.ledger.words;

/// A word as it is searched, and where it stands.
///
/// @param folded in lower case without marks; a number without the signs that group its digits
/// @param start first `char` in the text
/// @param end the `char` after the last
public record Word(String folded, int start, int end) {}
