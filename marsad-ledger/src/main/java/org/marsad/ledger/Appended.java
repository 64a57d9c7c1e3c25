package org.marsad.ledger;

import org.marsad.record.entry.Entry;

/// An entry that is on the disk.
///
/// @param hash SHA-256 over it and the hash of the entry before, in lower-case hexadecimal
public record Appended(Entry entry, String hash) {}
